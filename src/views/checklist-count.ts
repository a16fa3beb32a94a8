import { html } from 'lit';
import type { Progress } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { ViewContext } from './context.js';

/** The progress of a list in words, with the number of items that do not apply. */
export const progressText = ({ done, of, aside }: Progress, t: Translate): string =>
  t(aside ? 'doneAside' : 'done', { n: done, total: of, aside });

/** The progress beside a heading: short on screen, and in full for screen readers. */
export const countText = (progress: Progress, { t }: ViewContext): unknown => {
  const { done, of, aside } = progress;
  if (aside) return of ? progressText(progress, t) : t('aside');
  return html`<span aria-hidden="true">${t('doneShort', { n: done, total: of })}</span
    ><span class="spoken">${progressText(progress, t)}</span>`;
};
