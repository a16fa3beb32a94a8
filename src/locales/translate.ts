import type { OwnLocale, Phrase, Phrases, Strings } from './strings.js';

/** The values that go into a phrase. `n` decides on the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** What a view says its strings with. */
export interface Translate<Name extends string = keyof Strings> {
  /** The phrase of that name with the values filled in. */
  (name: Name, values?: Values): string;
  /** The language that the interface speaks. */
  readonly lang: string;
  /** A share between 0 and 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A day, `YYYY-MM-DD`, as the language writes it; the text itself when it is no day. */
  readonly date: (day: string) => string;
}

/** All phrases of one language, English in place of those that it lacks. */
export interface Dictionary<Name extends string = keyof Strings> extends Omit<
  OwnLocale,
  'phrases'
> {
  readonly strings: Readonly<Record<Name, Phrase>>;
  /** The same for a reader who is addressed formally. */
  readonly formal: Readonly<Record<Name, Phrase>>;
}

/** What decides on the strings. */
export interface TranslateOptions<Name extends string = keyof Strings> {
  /** Address the reader formally. Default false. */
  formal?: boolean | undefined;
  /** Strings of the page that replace ours. */
  strings?: Partial<Record<Name, Phrase>> | undefined;
}

/**
 * Puts phrases over each other, name by name: the last one that has a phrase wins. The first ones are English and whole.
 *
 * @example
 * dictionaryOf({ lang: 'nl' }, [english, dutch])
 */
export const dictionaryOf = <Name extends string>(
  about: Omit<OwnLocale, 'phrases'>,
  phrases: readonly Phrases<Partial<Record<Name, Phrase>>>[],
): Dictionary<Name> => {
  const strings = {};
  const formal = {};
  for (const part of phrases) {
    Object.assign(strings, part.strings);
    Object.assign(formal, part.strings, part.formal);
  }
  return { ...about, strings, formal } as Dictionary<Name>;
};

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/**
 * Makes the function that speaks one language. The first formatter of a page is expensive, so there is none before a
 * phrase needs one.
 *
 * @example
 * translateWith(dictionary)('question', { n: 2, total: 5 }) // 'Question 2 of 5'
 */
export const translateWith = <Name extends string = keyof Strings>(
  dictionary: Dictionary<Name>,
  options: TranslateOptions<NoInfer<Name>> = {},
): Translate<Name> => {
  const { lang, dates = lang, countsPlainly } = dictionary;
  const phrases = options.formal ? dictionary.formal : dictionary.strings;
  // English decides where the browser does not know the language.
  const tags = [lang, 'en'];
  const numbers = once(() => new Intl.NumberFormat(tags, { maximumFractionDigits: 2 }));
  const percents = once(() => new Intl.NumberFormat(tags, { style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(tags));

  const formOf = (n: number): Intl.LDMLPluralRule =>
    countsPlainly ? (n === 1 ? 'one' : 'other') : plurals().select(n);

  const write = (value: number): string =>
    countsPlainly && isCount(value) ? String(value) : numbers().format(value);

  const translate = (name: Name, values: Values = {}): string => {
    const phrase: Phrase = options.strings?.[name] ?? phrases[name];
    const text =
      typeof phrase === 'object' ? (phrase[formOf(Number(values['n']))] ?? phrase.other) : phrase;
    // A page may pass anything as its own string.
    const said: unknown = text ?? '';
    return String(said).replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      return value === undefined ? whole : typeof value === 'number' ? write(value) : value;
    });
  };
  return Object.assign(translate, {
    lang,
    percent: (share: number) => percents().format(share),
    date: (day: string) => {
      // Noon, so that no time zone moves the day.
      const time = new Date(`${day}T12:00:00`);
      return Number.isNaN(time.getTime())
        ? day
        : new Intl.DateTimeFormat([dates, 'en'], { dateStyle: 'long' }).format(time);
    },
  });
};
