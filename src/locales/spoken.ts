import { en } from './en/elements.js';
import { isOwn, rows, type OwnMessages } from './languages.js';
import type { Locale, OwnLocale } from './strings.js';
import { dictionaryOf, type Dictionary } from './translate.js';

/** The messages for authors in one language, with its code. */
export interface AuthorLocale extends OwnMessages {
  readonly lang: string;
}

/** The loaded and added phrases by the language code in lower case; in every list later phrases override earlier ones. */
const localesByCode = new Map<string, readonly OwnLocale[]>([['en', [en]]]);
const authorLocales = new Map<string, AuthorLocale>();
const loaded = new Set(['en']);

/** A cache of the dictionaries made of `localesByCode`, cleared when that changes. */
const dictionaries = new Map<string, Dictionary>();

const listeners = new Set<() => void>();

const add = (code: string, locales: readonly OwnLocale[]): void => {
  localesByCode.set(code, locales);
  dictionaries.clear();
};

/** Adds phrases to the built-in English, before those that a page added. */
export const addEnglish = (...phrases: OwnLocale['phrases']): void => {
  const [builtIn, ...added] = localesByCode.get('en') as [OwnLocale, ...OwnLocale[]];
  add('en', [{ ...builtIn, phrases: [...builtIn.phrases, ...phrases] }, ...added]);
};

/**
 * The codes of the known languages that match a tag, the closest first: `nl-be` and `nl` for `nl-BE`. Of several tags the
 * first one with a match counts. Empty where none has one, so that only English is left.
 */
const codesFor = (tags: readonly (string | undefined)[]): string[] => {
  for (const tag of tags) {
    const parts = tag?.toLowerCase().split('-') ?? [];
    const codes = parts
      .map((_, index) => parts.slice(0, parts.length - index).join('-'))
      .filter((code) => isOwn(code) || localesByCode.has(code));
    if (codes.length) return codes;
  }
  return [];
};

/**
 * Loads the language that matches the first of the tags with a match; undefined when it is loaded. Resolves with whether
 * the language came and never rejects: after a failure the next call tries again, and the phrases are English until then.
 */
export const loadLanguage = (
  ...tags: readonly (string | undefined)[]
): Promise<boolean> | undefined => {
  const code = codesFor(tags).find((candidate) => isOwn(candidate));
  return code === undefined || loaded.has(code)
    ? undefined
    : rows[code]?.load().then(
        (own) => {
          if (!loaded.has(code)) {
            loaded.add(code);
            // Phrases that the page added override the built-in ones, also when they were added first.
            add(code, [own, ...(localesByCode.get(code) ?? [])]);
          }
          return true;
        },
        () => false,
      );
};

/** Loads the messages for authors, in the same way as `loadLanguage`. */
export const loadMessages = (
  ...tags: readonly (string | undefined)[]
): Promise<boolean> | undefined => {
  const code = codesFor(tags).find((candidate) => isOwn(candidate));
  return code === undefined || authorLocales.has(code)
    ? undefined
    : rows[code]?.loadMessages().then(
        (own) => {
          authorLocales.set(code, { lang: code, ...own });
          return true;
        },
        () => false,
      );
};

/** The messages for authors in the language of a tag; undefined when that is English or not loaded. */
export const messagesFor = (tag: string): AuthorLocale | undefined =>
  authorLocales.get(codesFor([tag]).find((code) => authorLocales.has(code)) ?? '');

/**
 * All loaded phrases of the language that matches the first of the tags with a match. Missing phrases come from the
 * language without a region, and else from English. Returns the identical object until phrases are added.
 */
export const dictionaryFor = (...tags: readonly (string | undefined)[]): Dictionary => {
  const codes = codesFor(tags).filter((code) => localesByCode.has(code));
  const [code, ...further] = codes.length ? (codes as [string, ...string[]]) : (['en'] as const);
  const cached = dictionaries.get(code);
  if (cached) return cached;
  const localesOf = (key: string): readonly OwnLocale[] => localesByCode.get(key) ?? [];
  const own = [...further.reverse(), code].flatMap(localesOf);
  const phrases = [...localesOf('en'), ...own].flatMap((locale) => locale.phrases);
  const dictionary = dictionaryOf(
    own.reduce((merged, locale) => ({ ...merged, ...locale })),
    phrases,
  );
  dictionaries.set(code, dictionary);
  return dictionary;
};

/**
 * Adds a language to the elements, or phrases to a language that they have already. Elements on screen use it at once
 * where the `lang` around them, or else that of their worksheet, asks for it. Missing phrases come from the language
 * without a region (`de` for `de-AT`), and else from English. A phrase that is added again replaces the earlier one; the
 * `strings` of an element override both.
 *
 * @param code A BCP 47 tag: `fy`, `pt-BR`.
 * @param locale Its phrases, by the names of `Strings`. A plural has the plural forms of the language.
 * @throws RangeError when the code is no valid language tag.
 *
 * @example
 * registerLocale('fy', {
 *   strings: {
 *     check: 'Sjoch nei',
 *     unanswered: { one: 'Der is noch {n} fraach iepen:', other: 'Der binne noch {n} fragen iepen:' },
 *   },
 * });
 */
export const registerLocale = (code: string, locale: Locale): void => {
  const [lang = code] = Intl.getCanonicalLocales(code);
  const key = lang.toLowerCase();
  const { dates } = locale;
  add(key, [
    ...(localesByCode.get(key) ?? []),
    { lang, ...(dates && { dates }), phrases: [locale] },
  ]);
  for (const listener of listeners) listener();
};

/** Calls a listener whenever a page adds a language; returns a function that removes the listener. */
export const onLocaleAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
