import { en as coreEn } from '../en/quiz.js';
import { nl as coreNl } from '../nl/quiz.js';
import { translateWith } from '../translate.js';
import type { Translate } from '../translate.js';
import type { Locale, Phrase, QuizStrings } from '../strings.js';
import { en } from '../en/static.js';
import { nl } from '../nl/static.js';

/** What the static form says besides what a quiz says anyway. */
export interface StaticStrings {
  /** What a worksheet is. */
  selfTest: Phrase;
  checklist: Phrase;
  /** How much there is in it: `{n}` questions, `{n}` items. */
  questions: Phrase;
  items: Phrase;
  /**
   * Opens a hint; the right answer; an example of one; what is told about answers of which none is right; what is told
   * with a result.
   */
  openHint: Phrase;
  openAnswer: Phrase;
  openExample: Phrase;
  openMore: Phrase;
  openResult: Phrase;
  /** Above the results, of which the reader finds the one that fits. */
  whichFits: Phrase;
  /** Names a link to the place where it stands. */
  permalink: Phrase;
}

/** Says what the static form and a quiz say. */
export interface StaticTranslate {
  (name: keyof StaticStrings | keyof QuizStrings, values?: Record<string, string | number>): string;
  /** The language that is spoken. */
  readonly lang: string;
  readonly date: Translate['date'];
}

const locales: readonly [core: Locale<QuizStrings>, own: Locale<StaticStrings>][] = [
  [coreEn, en],
  [coreNl, nl],
];

/** Speaks the first of the languages that there is a locale for, else English. */
export const staticTranslate = (
  langs: readonly (string | undefined)[],
  isFormal: boolean,
): StaticTranslate => {
  const bases = langs.map((lang) => lang?.toLowerCase().split('-')[0]);
  const spoken = bases.find((base) => locales.some(([{ lang }]) => lang === base)) ?? 'en';
  const [core, own] = locales.find(([{ lang }]) => lang === spoken)!;
  const more = [own as Locale];
  return translateWith(core, { formal: isFormal, more }) as unknown as StaticTranslate;
};
