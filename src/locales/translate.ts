import { en } from './en.js';
import { nl } from './nl.js';
import type { Locale, Phrase, QuizStrings, Strings } from './types.js';

/** The values that go into a phrase. `n` decides on the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** What a view says its strings with. */
export interface Translate {
  /** The phrase of that name with the values filled in. */
  (name: keyof Strings, values?: Values): string;
  /** The language that the interface speaks. */
  readonly lang: string;
  /** A share between 0 and 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A day, `YYYY-MM-DD`, as the language writes it; the text itself when it is no day. */
  readonly date: (day: string) => string;
}

/** What decides on the strings. */
export interface TranslateOptions {
  /** Address the reader formally. Default false. */
  formal?: boolean;
  /** What else the language can say; those of other languages are left aside. */
  more?: readonly Locale[];
  /** Strings of the page that replace ours. */
  strings?: Partial<Strings>;
}

const locales: readonly Locale<QuizStrings>[] = [en, nl];

/** The first of the languages that there is a locale for: `nl-BE` speaks `nl`; else English. */
export const localeFor = (...langs: readonly (string | undefined)[]): Locale<QuizStrings> => {
  for (const lang of langs) {
    const base = lang?.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale.lang === base);
    if (found) return found;
  }
  return en;
};

/** Makes the function that speaks one locale. */
export const translateWith = (locale: Locale, options: TranslateOptions = {}): Translate => {
  const { lang } = locale;
  const phrases: Record<string, Phrase | undefined> = {};
  for (const part of [locale, ...(options.more ?? [])]) {
    if (part.lang === lang) Object.assign(phrases, part.strings, options.formal && part.formal);
  }
  Object.assign(phrases, options.strings);
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(lang, { style: 'percent' });
  const plurals = new Intl.PluralRules(lang);

  const translate = (name: keyof Strings, values: Values = {}): string => {
    const phrase = phrases[name] ?? '';
    const text =
      typeof phrase === 'object'
        ? (phrase[plurals.select(Number(values['n']))] ?? phrase.other)
        : phrase;
    // A page may pass anything as its own string.
    return String(text).replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      return value === undefined
        ? whole
        : typeof value === 'number'
          ? numbers.format(value)
          : value;
    });
  };
  return Object.assign(translate, {
    lang,
    percent: (share: number) => percents.format(share),
    date: (day: string) => {
      // Noon, so that no time zone moves the day.
      const time = new Date(`${day}T12:00:00`);
      return Number.isNaN(time.getTime())
        ? day
        : new Intl.DateTimeFormat(locale.dates ?? lang, { dateStyle: 'long' }).format(time);
    },
  });
};
