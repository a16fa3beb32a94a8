import { html, nothing } from 'lit';
import type { Source, Worksheet } from '../model/worksheet.js';
import { focusIds, type ViewContext } from './context.js';
import { heading } from './parts.js';
import { line, resolve } from './rich-text.js';

const source = ({ url, title = url }: Source, context: ViewContext): unknown => {
  const href = resolve(url, 'link', context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
};

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
    ${title ? heading(context.level, html`<span class="title">${line([{ type: 'text', value: title }], context)}</span>`, focusIds.title) : nothing}
    ${
      facts.length
        ? html`<ul class="about">
          ${facts.map((fact) => html`<li>${fact}</li>`)}
        </ul>`
        : nothing
    }
  </div>`;
};
