import { html, nothing } from 'lit';
import type { Source, Worksheet } from '../model/worksheet.js';
import { focusIds, type ViewContext } from './context.js';
import { bar, heading } from './parts.js';
import { line, resolve } from './rich-text.js';

const source = ({ url, title = url }: Source, context: ViewContext): unknown => {
  const href = resolve(url, 'link', context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
};

const titleHeading = (title: string, context: ViewContext): unknown =>
  heading(
    context.level,
    html`<span class="title">${line([{ type: 'text', value: title }], context)}</span>`,
    focusIds.title,
  );

/** The bar of a quiz in steps: a segment for each question, or above 20 questions a plain bar. */
const stepsBar = (position: number, known: readonly boolean[]): unknown =>
  known.length > 20
    ? bar({ percentage: (100 * position) / known.length })
    : html`<span class="segments"
        >${known.map((isKnown, at) => html`<i ?data-known=${isKnown} ?data-here=${at === position}></i>`)}</span
      >`;

/**
 * The place of the question on screen in a quiz in steps, and the title after the first step. Both are hidden from assistive
 * technology that hears them elsewhere: the question says its number.
 *
 * @param known Whether each question of the round is answered.
 */
export const stepsHead = (
  { title }: Worksheet,
  position: number,
  known: readonly boolean[],
  context: ViewContext,
): unknown =>
  html`<div class="steps" part="steps">
    <span class="small" aria-hidden="true"
      >${context.t('doneShort', { n: position + 1, total: known.length })}</span
    >
    <div class="way" aria-hidden="true">${stepsBar(position, known)}</div>
    ${title && position > 0 ? titleHeading(title, context) : nothing}
  </div>`;

/** The title of a worksheet and the facts about it: minutes, owner, revision and sources. */
export const header = (worksheet: Worksheet, context: ViewContext): unknown => {
  const { t } = context;
  const { title, minutes, owner, revised, sources = [] } = worksheet;
  const facts = [
    minutes && t('minutes', { n: minutes }),
    owner && t('owner', { owner }),
    revised && t('revised', { date: t.date(revised) }),
    sources.length > 0 &&
      html`${t('sources')}:
      ${sources.map((entry, index) => [index ? ', ' : '', source(entry, context)])}`,
  ].filter(Boolean);
  if (!title && !facts.length) return nothing;
  return html`<div part="header">
    ${title ? titleHeading(title, context) : nothing}
    ${
      facts.length
        ? html`<ul class="about">
          ${facts.map((fact) => html`<li>${fact}</li>`)}
        </ul>`
        : nothing
    }
  </div>`;
};
