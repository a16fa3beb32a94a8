import { en } from './en/quiz.js';
import type { Locale, Phrase, QuizStrings, Strings } from './strings.js';

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

type CoreLocale = Locale<QuizStrings>;

/** The languages that can be spoken now. */
const locales: Record<string, CoreLocale> = { en };

/** Gets the others, each when it is asked for. */
const others: Record<string, () => Promise<CoreLocale>> = {
  nl: async () => (await import('./nl/quiz.js')).nl,
};

/** The first of the languages that there is a locale for: `nl-BE` speaks `nl`; else English. */
export const knownIn = (langs: readonly (string | undefined)[]): string => {
  for (const lang of langs) {
    const base = lang?.toLowerCase().split('-')[0] ?? '';
    if (base === 'en' || Object.hasOwn(others, base)) return base;
  }
  return 'en';
};

/**
 * Gets the first of the languages that there is a locale for; undefined when it is there. Never rejects: what cannot be
 * loaded is tried again the next time, and English is spoken until then.
 */
export const loadLocale = (
  ...langs: readonly (string | undefined)[]
): Promise<unknown> | undefined => {
  const lang = knownIn(langs);
  return locales[lang]
    ? undefined
    : others[lang]!().then(
        (locale) => (locales[lang] = locale),
        () => undefined,
      );
};

/** The first of the languages that there is a locale for; English when there is none or it is not loaded. */
export const localeFor = (...langs: readonly (string | undefined)[]): CoreLocale =>
  locales[knownIn(langs)] ?? en;

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
