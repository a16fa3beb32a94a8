import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../locales/types.js';
import { rareQuizLocales } from '../locales/rare-quiz/index.js';
import type { Worksheet } from '../model/worksheet.js';
import type * as Sheets from './result-sheets.js';

/** What answer blocks other than choices, points and result sections need. A quiz of choices never loads it. */
export { gradings } from '../blocks/grade.js';
export { views } from '../blocks/view.js';
export { rareChecks } from '../model/rare-checks.js';
export { rareQuizStyles } from '../styles/rare-quiz.js';
export * as resultViews from '../views/result-sections.js';

/** Loaded with the first quiz whose result holds something to tick or to fill in, and there for every further one. */
let sheets: typeof Sheets | undefined;

/** Gets what it takes to tick and to fill in where a result asks for that; undefined when it does not, or it is there. */
export const prepareSheets = (worksheet: Worksheet): Promise<unknown> | undefined =>
  sheets ||
  worksheet.kind !== 'quiz' ||
  // In a string the quotes would be escaped, so these are nodes and not somebody's words.
  !/"type":"(?:item|field)"/.test(JSON.stringify(worksheet.results ?? []))
    ? undefined
    : import('./result-sheets.js').then((module) => (sheets = module));

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
