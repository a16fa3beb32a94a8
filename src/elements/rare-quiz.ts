import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/strings.js';
import { rareQuizLocales } from '../locales/rare-quiz/index.js';
import { hasItems } from '../model/uses.js';
import type { Worksheet } from '../model/worksheet.js';
import type * as Sheets from './sessions/result-lists.js';

/** What answer blocks other than choices, points and result sections need. A quiz of choices never loads it. */
export { rare as rareRules } from '../engine/rare-rules.js';
export { rareQuizStyles } from '../styles/rare-quiz.js';
export { rareQuizViews } from '../views/rare-quiz-views.js';

/** Loaded with the first quiz whose result holds something to tick or to fill in, and there for every further one. */
let sheets: typeof Sheets | undefined;

/** Gets what it takes to tick and to fill in where a result asks for that; undefined when it does not, or it is there. */
export const prepareSheets = (worksheet: Worksheet): Promise<unknown> | undefined =>
  sheets ||
  worksheet.kind !== 'quiz' ||
  !(worksheet.results ?? []).some(({ parts }) => hasItems(parts))
    ? undefined
    : import('./sessions/result-lists.js').then((module) => (sheets = module));

/** What can be said now, in every language. */
export const rarePhrases = (): readonly Locale[] => [
  ...rareQuizLocales,
  ...(sheets?.sheetLocales ?? []),
];

/** What keeps the lists of a result; undefined as long as no quiz needed any. */
export const makeSheets = (
  host: ReactiveControllerHost & HTMLElement,
  frame: Sheets.SheetFrame,
): Sheets.ResultSheets | undefined => sheets && new sheets.ResultSheets(host, frame);
