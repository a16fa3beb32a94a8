import { en } from './en/elements.js';
import { isOwn, rows, type OwnMessages } from './languages.js';
import type { Locale, OwnLocale } from './strings.js';
import { dictionaryOf, type Dictionary } from './translate.js';

/** What authors are told in one language, with that language. */
export interface AuthorLocale extends OwnMessages {
  readonly lang: string;
}

/** What can be spoken now, by the code in lower case; in every list the later ones win. */
const spoken = new Map<string, readonly OwnLocale[]>([['en', [en]]]);
const authors = new Map<string, AuthorLocale>();
const loaded = new Set(['en']);

/** What is worked out of these, as long as they stay the same. */
const dictionaries = new Map<string, Dictionary>();

const listeners = new Set<() => void>();

const add = (code: string, locales: readonly OwnLocale[]): void => {
  spoken.set(code, locales);
  dictionaries.clear();
};

/** Adds phrases to the English that is built in. */
export const addEnglish = (...phrases: OwnLocale['phrases']): void => {
  const [builtIn, ...added] = spoken.get('en') as [OwnLocale, ...OwnLocale[]];
  add('en', [{ ...builtIn, phrases: [...builtIn.phrases, ...phrases] }, ...added]);
};

/**
 * The codes of the languages in which a tag can be answered, the closest first: `nl-be` and `nl` for `nl-BE`. Of several
 * tags the first one that can be answered counts. None where only English is left.
 */
const codesFor = (tags: readonly (string | undefined)[]): string[] => {
  for (const tag of tags) {
    const parts = tag?.toLowerCase().split('-') ?? [];
    const codes = parts
      .map((_, index) => parts.slice(0, parts.length - index).join('-'))
      .filter((code) => isOwn(code) || spoken.has(code));
    if (codes.length) return codes;
  }
  return [];
};

/**
 * Gets the language that answers the first of the tags that any answers; undefined when it is there. Never rejects: what
 * cannot be loaded is tried again the next time, and English is spoken until then. The promise tells whether it came.
 */
export const loadLanguage = (
  ...tags: readonly (string | undefined)[]
): Promise<boolean> | undefined => {
  const code = codesFor(tags).find((one) => isOwn(one));
  return code === undefined || loaded.has(code)
    ? undefined
    : rows[code]?.load().then(
        (own) => {
          if (!loaded.has(code)) {
            loaded.add(code);
            // What the page added wins, also when it came first.
            add(code, [own, ...(spoken.get(code) ?? [])]);
          }
          return true;
        },
        () => false,
      );
};

/** Gets what authors are told, in the same way. */
export const loadMessages = (
  ...tags: readonly (string | undefined)[]
): Promise<boolean> | undefined => {
  const code = codesFor(tags).find((one) => isOwn(one));
  return code === undefined || authors.has(code)
    ? undefined
    : rows[code]?.loadMessages().then(
        (own) => {
          authors.set(code, { lang: code, ...own });
          return true;
        },
        () => false,
      );
};

/** What authors are told, in the language of a tag; undefined when that is English or not loaded. */
export const messagesFor = (tag: string): AuthorLocale | undefined =>
  authors.get(codesFor([tag]).find((code) => authors.has(code)) ?? '');

/**
 * All phrases of the language that answers the first of the tags that any answers, as far as it is loaded: what it lacks
 * is said in that without a region, and else in English. The same object until there is more to say.
 */
export const dictionaryFor = (...tags: readonly (string | undefined)[]): Dictionary => {
  const found = codesFor(tags).filter((code) => spoken.has(code));
  const [code, ...further] = found.length ? (found as [string, ...string[]]) : (['en'] as const);
  const known = dictionaries.get(code);
  if (known) return known;
  const localesOf = (one: string): readonly OwnLocale[] => spoken.get(one) ?? [];
  const own = [...further.reverse(), code].flatMap(localesOf);
  const phrases = [...localesOf('en'), ...own].flatMap((locale) => locale.phrases);
  const made = dictionaryOf(
    own.reduce((all, one) => ({ ...all, ...one })),
    phrases,
  );
  dictionaries.set(code, made);
  return made;
};

/**
 * Adds a language to what the elements speak, or phrases to one that they speak already. Elements on screen speak it at
 * once where the `lang` around them, or else that of their worksheet, asks for it. A phrase that it lacks is said in the
 * language without a region (`de` for `de-AT`), and else in English. A phrase that is added twice is the last one; the
 * `strings` of an element win over it.
 *
 * @param code A BCP 47 tag: `fy`, `pt-BR`.
 * @param locale Its phrases, by the names of `Strings`. A plural has the forms that the language has.
 * @throws RangeError when the code is no language tag.
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
  add(key, [...(spoken.get(key) ?? []), { lang, ...(dates && { dates }), phrases: [locale] }]);
  for (const listener of listeners) listener();
};

/** Calls a listener whenever a language was added; gives what ends that. */
export const onLocaleAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
