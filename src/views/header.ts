import { html, nothing } from 'lit';
import type { Source, Worksheet } from '../model/worksheet.js';
import { focusIds, type ViewContext } from './context.js';
import { heading } from './parts.js';
import { line, resolve } from './rich-text.js';

const source = ({ url, title = url }: Source, context: ViewContext): unknown => {
  const href = resolve(url, 'link', context);
  return href === undefined ? title : html`<a href=${href}>${title}</a>`;
};

/** The title of a worksheet and what is told about it. */
export const header = (worksheet: Worksheet, context: ViewContext): unknown => {
  const { t } = context;
  const { title, minutes, owner, revised, sources = [] } = worksheet;
  const about = [
    minutes && t('minutes', { n: minutes }),
    owner && t('owner', { owner }),
    revised && t('revised', { date: t.date(revised) }),
    sources.length > 0 &&
      html`${t('sources')}:
      ${sources.map((one, index) => [index ? ', ' : '', source(one, context)])}`,
  ].filter(Boolean);
  if (!title && !about.length) return nothing;
  return html`<div part="header">
    ${title ? heading(context.level, html`<span class="title">${line([{ type: 'text', value: title }], context)}</span>`, focusIds.title) : nothing}
    ${
      about.length
        ? html`<ul class="about">
          ${about.map((one) => html`<li>${one}</li>`)}
        </ul>`
        : nothing
    }
  </div>`;
};
