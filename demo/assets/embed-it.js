/**
 * The page "Embed it": shows one platform at a time, the one that the fragment names, puts the reader's own addresses into
 * the lines, and gives every figure with lines a button to copy them. Without this script the page shows all platforms, with
 * lines that work as they are.
 */

import { letCopy } from './site.js';

/** What is said while a reader chooses stands on the chooser, in the language of the page. */
const chooser = document.getElementById('chooser');
const say = chooser.dataset;

/* Lines to copy */

const tools = document.getElementById('copy-tools').content;

document.querySelectorAll('figure.code').forEach((figure, index) => {
  const code = figure.querySelector('code');
  const caption = figure.querySelector('figcaption');
  code.id ||= `lines-${index}`;
  caption.firstElementChild.id = `${code.id}-caption`;
  const [button, status] = tools.cloneNode(true).children;
  status.id = `${code.id}-status`;
  Object.assign(button.dataset, { copy: code.id, status: status.id });
  // There are many such buttons on the page; the caption tells them apart.
  button.setAttribute('aria-describedby', `${code.id}-caption`);
  caption.append(button);
  figure.append(status);
  letCopy(button);
});

/* What the reader fills in */

const own = document.getElementById('own');
const fileField = document.getElementById('own-file');
const folderField = document.getElementById('own-folder');
const langField = document.getElementById('own-lang');

/** Where the lines point at when the page cannot hold the files itself, and the reader has not said where they are. */
const elsewhere = 'https://files.example.org';

/** What is wrong with an address, if anything. */
const problemOf = (address) => {
  if (/^([a-z]:[\\/]|\\\\|file:)/i.test(address)) return say.local;
  if (/^[a-z][a-z\d+.-]*:/i.test(address) && !/^https?:\/\/[^/]/i.test(address)) return say.scheme;
  return undefined;
};

const problemOfFile = (address) =>
  problemOf(address) ?? (/\.(md|txt|json)([?#]|$)/i.test(address) ? undefined : say.extension);

/** The address in a field, as it may stand in a line, or another one while there is none to use. */
const addressIn = (field, problem, other) => {
  const typed = field.value.trim();
  const wrong = typed && problem(typed);
  const error = document.getElementById(`${field.id}-error`);
  // A live region speaks when it is written to, so that it is left alone while it says the same.
  if (error.textContent !== (wrong || '')) error.textContent = wrong || '';
  field.setAttribute('aria-invalid', Boolean(wrong));
  const address = wrong || !typed ? other : typed;
  return address.replace(/[\s"'<>`{}\\]/g, (it) =>
    [...new TextEncoder().encode(it)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  );
};

const originOf = (address) =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'";

/** What stands in the places of the lines that are the reader's to fill. */
const fillings = () => {
  const kind = own.querySelector('[name=kind]:checked').value;
  // Until the reader names a file, its name follows the kind.
  if (/^\/(quiz|checklist)\.md$/.test(fileField.value)) fileField.value = `/${kind}.md`;
  const file = addressIn(fileField, problemOfFile, `/${kind}.md`);
  const folder = addressIn(folderField, problemOf, folderField.defaultValue).replace(/\/*$/, '/');
  const page = file.replace(/\.(md|txt|json)(?=[?#]|$)/i, '.page.html');
  const away = (address) => new URL(address, elsewhere).href;
  const spoken = (address) => {
    if (!langField.value) return address;
    const [, path, fragment] = /^([^#]*)(.*)$/.exec(address);
    return `${path}${path.includes('?') ? '&' : '?'}lang=${langField.value}${fragment}`;
  };
  const [, fileName, name] = /([^/?#]*?([^/?#]*?)\.\w+)(?:[?#]|$)/.exec(file);
  return {
    kind,
    Kind: kind === 'quiz' ? 'Quiz' : 'Checklist',
    file,
    folder,
    page,
    'away-file': away(file),
    'away-folder': away(folder),
    'away-page': away(page),
    'frame-page': spoken(page),
    'away-frame-page': spoken(away(page)),
    'away-host': new URL(away(page)).host,
    'file-name': fileName,
    name,
    lang: langField.value ? ` lang="${langField.value}"` : '',
    'script-source': originOf(folder),
    'file-source': originOf(file),
    'page-source': originOf(page),
  };
};

/** Each names what it is filled with by `data-fill`, or holds the two texts itself, in `data-quiz` and `data-checklist`. */
const places = document.querySelectorAll('[data-fill], [data-quiz]');

const fill = () => {
  const all = fillings();
  for (const place of places) {
    const value = place.dataset[all.kind] ?? all[place.dataset.fill];
    const isHtml = place.closest('.language-html') !== null;
    place.textContent = isHtml ? value.replaceAll('&', '&amp;') : value;
  }
};

own.addEventListener('input', fill);
// A browser that comes back to the page puts back what was typed, after scripts have run.
addEventListener('pageshow', fill);

/* One platform at a time */

const list = document.getElementById('list');
const select = document.getElementById('platform');
const status = document.getElementById('chosen');
const sections = [...document.querySelectorAll('section.platform')];
const nothing = '#platforms';
const everything = '#all';

select.append(
  new Option(say.choose, nothing),
  ...[...list.querySelectorAll('h3')].map((heading) => {
    const group = Object.assign(document.createElement('optgroup'), { label: heading.textContent });
    const links = [...heading.nextElementSibling.querySelectorAll('a')];
    group.append(...links.map((link) => new Option(link.textContent.trim(), link.hash)));
    return group;
  }),
  new Option(say.all, everything),
);

/** What a fragment asks to show; undefined where it points at something else on the page. */
const askedBy = (hash) => {
  if (['', nothing, everything].includes(hash)) return hash || nothing;
  const target = document.getElementById(hash.slice(1));
  const section = target?.closest('section.platform');
  return section ? `#${section.id}` : undefined;
};

const show = (choice) => {
  if (choice === undefined) return;
  select.value = choice;
  list.hidden = choice !== nothing;
  own.hidden = choice === nothing;
  for (const section of sections)
    section.hidden = choice !== everything && `#${section.id}` !== choice;
};

const announce = (choice) => {
  const section = sections.find(({ id }) => `#${id}` === choice);
  if (!section) {
    status.textContent = choice === everything ? say.allShown : say.noneShown;
    return;
  }
  const steps = section.querySelectorAll('.steps > li').length;
  status.textContent = (steps === 1 ? say.shownOne : say.shownOther)
    .replace('{name}', () => select.selectedOptions[0].text)
    .replace('{steps}', steps);
};

// Whoever goes through the choices with the arrow keys chooses once: one step back leads to before that.
let isChoosing = false;
select.addEventListener('change', () => {
  history[isChoosing ? 'replaceState' : 'pushState'](null, '', select.value);
  isChoosing = true;
  show(select.value);
  announce(select.value);
});
select.addEventListener('blur', () => (isChoosing = false));

// Before the browser follows a link, so that it finds there what it can scroll to and focus.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a[href^="#"]');
  if (link) show(askedBy(link.hash));
});
addEventListener('popstate', () => {
  isChoosing = false;
  show(askedBy(location.hash));
});

fill();
show(askedBy(location.hash) ?? nothing);
chooser.hidden = false;
// What went away above has moved what the address points at.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
