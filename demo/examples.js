/**
 * Examples: puts beside the Markdown of every `figure.example` what a page makes of it, a button that copies the Markdown,
 * and one that lets the reader of the page change it and see what comes of that. On the figure, `data-messages` shows what
 * an author is told, `data-remember` keeps the ticks or answers on the device, and `data-expect` names the status that the
 * element will have when it is not `ready`.
 */

import { letCopy } from './site.js';

const words = {
  en: {
    file: 'In the file',
    page: 'On the page',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C or ⌘C to copy',
    edit: 'Try it yourself',
    restore: 'Put it back',
  },
  nl: {
    file: 'In het bestand',
    page: 'Op de pagina',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    selected: 'Geselecteerd: kopieer met Ctrl+C of ⌘C',
    edit: 'Probeer zelf',
    restore: 'Zet terug',
  },
};
const say = words[document.documentElement.lang] ?? words.en;

/** How long somebody who types has to pause before the example follows, in milliseconds. */
const pause = 400;

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')];

/** The level below the heading that the figure stands under. */
const levelIn = (figure) => {
  const above = headings.filter(
    (it) => it.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Number(above.at(-1)?.localName.slice(1) ?? 1) + 1;
};

const show = (embed, markdown) => {
  const template = document.createElement('template');
  template.content.textContent = markdown;
  embed.replaceChildren(template);
};

/** What a page makes of the Markdown. */
const makeEmbed = (figure, code) => {
  const isQuiz = code.classList.contains('language-quiz');
  const embed = document.createElement(isQuiz ? 'zelfcheck-quiz' : 'zelfcheck-checklist');
  embed.setAttribute('heading-level', levelIn(figure));
  embed.setAttribute('remember', 'remember' in figure.dataset);
  embed.toggleAttribute('show-messages', 'messages' in figure.dataset);
  if (code.lang) embed.lang = code.lang;
  if (figure.dataset.expect) embed.dataset.expect = figure.dataset.expect;
  show(embed, code.textContent);
  return embed;
};

/** A button that makes a field of the Markdown, and back. */
const letEdit = (button, { pre, code, field, copy, embed, figure }) => {
  const original = code.textContent;
  let timer;
  const follow = () => show(embed, field.value);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  });
  button.addEventListener('click', () => {
    const isEdited = field.hidden;
    field.hidden = !isEdited;
    pre.hidden = isEdited;
    copy.dataset.copy = isEdited ? field.id : code.id;
    button.textContent = isEdited ? say.restore : say.edit;
    embed.toggleAttribute('show-messages', isEdited || 'messages' in figure.dataset);
    clearTimeout(timer);
    if (isEdited) {
      field.rows = original.split('\n').length + 1;
      field.focus();
    } else {
      field.value = original;
      follow();
    }
  });
};

const bring = (figure) => {
  const { id } = figure;
  const pre = figure.querySelector('pre');
  const code = pre.querySelector('code');
  code.id = `${id}-code`;
  const caption = figure.querySelector('figcaption');
  caption.id = `${id}-caption`;
  const field = make('textarea', {
    id: `${id}-field`,
    hidden: true,
    spellcheck: false,
    defaultValue: code.textContent,
  });
  const status = make('p', { className: 'spoken', id: `${id}-status` });
  status.setAttribute('role', 'status');
  const edit = make('button', { type: 'button', textContent: say.edit });
  const copy = make('button', { type: 'button', textContent: say.copy });
  Object.assign(copy.dataset, {
    copy: code.id,
    status: status.id,
    done: say.copied,
    failed: say.selected,
  });
  // There are many such buttons on a page; the caption tells them apart.
  for (const it of [edit, copy, field]) it.setAttribute('aria-describedby', caption.id);
  const bar = make(
    'div',
    {},
    make('label', { htmlFor: field.id, textContent: say.file }),
    edit,
    copy,
  );
  const source = make('div', { className: 'source' }, bar);
  pre.replaceWith(source);
  source.append(pre, field, status);
  const embed = makeEmbed(figure, code);
  const sheet = make('div', { className: 'sheet' }, embed);
  figure.append(make('div', { className: 'live' }, make('p', { textContent: say.page }), sheet));
  letCopy(copy);
  letEdit(edit, { pre, code, field, copy, embed, figure });
};

for (const figure of document.querySelectorAll('figure.example')) bring(figure);
