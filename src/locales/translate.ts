import type { OwnLocale, Phrase, Phrases, Strings } from './strings.js';

/** The values that fill in a phrase, by name. `n` selects the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Translates the strings of the interface for a view. */
export interface Translate<Name extends string = keyof Strings> {
  /** Returns the phrase of that name with the values filled in. */
  (name: Name, values?: Values): string;
  /** The language of the interface. */
  readonly lang: string;
  /** Formats a share between 0 and 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** Formats a day, `YYYY-MM-DD`, as a long date; returns the text unchanged when it is no day. */
  readonly date: (day: string) => string;
}

/** All phrases of one language, with English for those that it lacks. */
export interface Dictionary<Name extends string = keyof Strings> extends Omit<
  OwnLocale,
  'phrases'
> {
  readonly strings: Readonly<Record<Name, Phrase>>;
  /** The phrases for a reader who is addressed formally. */
  readonly formal: Readonly<Record<Name, Phrase>>;
}

/** The options that select the phrases. */
export interface TranslateOptions<Name extends string = keyof Strings> {
  /** Address the reader formally. Default false. */
  formal?: boolean | undefined;
  /** The page's own strings, which override those of the dictionary. */
  strings?: Partial<Record<Name, Phrase>> | undefined;
}

/**
 * Merges phrases, name by name: later ones override earlier ones. The first ones are English and complete.
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
  for (const layer of phrases) {
    Object.assign(strings, layer.strings);
    Object.assign(formal, layer.strings, layer.formal);
  }
  return { ...about, strings, formal } as Dictionary<Name>;
};

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/**
 * Makes the translating function of one language. The first `Intl` formatter of a page is expensive, so none is created
 * before a phrase needs one.
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
  // The formatters fall back to English where the browser does not know the language.
  const tags = [lang, 'en'];
  const numbers = once(() => new Intl.NumberFormat(tags, { maximumFractionDigits: 2 }));
  const percents = once(() => new Intl.NumberFormat(tags, { style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(tags));

  const formOf = (n: number): Intl.LDMLPluralRule =>
    countsPlainly ? (n === 1 ? 'one' : 'other') : plurals().select(n);

  const formatNumber = (value: number): string =>
    countsPlainly && isCount(value) ? String(value) : numbers().format(value);

  const translate = (name: Name, values: Values = {}): string => {
    const phrase: Phrase = options.strings?.[name] ?? phrases[name];
    const text =
      typeof phrase === 'object' ? (phrase[formOf(Number(values['n']))] ?? phrase.other) : phrase;
    // A page may pass values of any type as its own strings.
    const template: unknown = text ?? '';
    return String(template).replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = values[key];
      return value === undefined ? whole : typeof value === 'number' ? formatNumber(value) : value;
    });
  };
  return Object.assign(translate, {
    lang,
    percent: (share: number) => percents().format(share),
    date: (day: string) => {
      // Local noon, so that no time zone changes the day.
      const time = new Date(`${day}T12:00:00`);
      return Number.isNaN(time.getTime())
        ? day
        : new Intl.DateTimeFormat([dates, 'en'], { dateStyle: 'long' }).format(time);
    },
  });
};
