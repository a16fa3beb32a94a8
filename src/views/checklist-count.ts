import { html } from 'lit';
import type { Progress } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { ViewContext } from './context.js';

/** How far something is, in words, and how much of it does not apply. */
export const progressText = ({ done, of, aside }: Progress, t: Translate): string =>
  t(aside ? 'doneAside' : 'done', { n: done, total: of, aside });

/** The same beside a heading: short for those who see what it is about. */
export const countText = (progress: Progress, { t }: ViewContext): unknown => {
  const { done, of, aside } = progress;
  if (aside) return of ? progressText(progress, t) : t('aside');
  return html`<span aria-hidden="true">${t('doneShort', { n: done, total: of })}</span
    ><span class="spoken">${progressText(progress, t)}</span>`;
};
