/**
 * Examples: gives the Markdown of every `figure.example` a button that copies it, and one that lets the reader of the page
 * change it and see what comes of that. Beside it stands what a page makes of it; where the page does not hold that, it is
 * made here, from the Markdown. On the figure, `data-messages` shows what an author is told, `data-remember` keeps the ticks
 * or answers on the device, and `data-expect` names the status that the element will have when it is not `ready`. What is
 * put into a figure stands in the page, in its language: in `#example-tools`.
 */

import { letCopy } from './site.js';

/** How long somebody who types has to pause before the example follows, in milliseconds. */
const pause = 400;

const tools = document.getElementById('example-tools').content;

// Those of a worksheet are under the heading that it stands under.
const headings = [...document.querySelectorAll('main :is(h1, h2, h3)')].filter(
  (it) => !it.closest('figure'),
);

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
  const label = button.textContent;
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
    button.textContent = isEdited ? button.dataset.restore : label;
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

/** What stands beside the Markdown, and the element in it. */
const makeLive = (figure, code) => {
  const live = tools.querySelector('.live').cloneNode(true);
  live.querySelector('.sheet').append(makeEmbed(figure, code));
  figure.append(live);
  return live;
};

const bring = (figure) => {
  const { id } = figure;
  const pre = figure.querySelector('pre');
  const code = pre.querySelector('code');
  code.id = `${id}-code`;
  const caption = figure.querySelector('figcaption');
  caption.id = `${id}-caption`;
  const source = tools.querySelector('.source').cloneNode(true);
  const [field, status] = source.querySelectorAll('textarea, [role=status]');
  field.id = source.querySelector('label').htmlFor = `${id}-field`;
  field.defaultValue = code.textContent;
  status.id = `${id}-status`;
  const [edit, copy] = source.querySelectorAll('button');
  Object.assign(copy.dataset, { copy: code.id, status: status.id });
  // There are many such buttons on a page; the caption tells them apart.
  for (const it of [edit, copy, field]) it.setAttribute('aria-describedby', caption.id);
  pre.replaceWith(source);
  field.before(pre);
  const live = figure.querySelector('.live') ?? makeLive(figure, code);
  const embed = live.querySelector('zelfcheck-quiz, zelfcheck-checklist');
  letCopy(copy);
  letEdit(edit, { pre, code, field, copy, embed, figure });
};

for (const figure of document.querySelectorAll('figure.example')) bring(figure);
