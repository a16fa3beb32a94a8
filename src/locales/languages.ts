import type { Messages } from './explain.js';
import type { OverviewStrings } from './author-strings.js';
import type { OwnLocale, Phrases } from './strings.js';

/** The messages for authors in one language; those that it lacks are in English. */
export interface OwnMessages {
  readonly messages: Partial<Messages>;
  readonly overview: Phrases<Partial<OverviewStrings>>;
}

/** The loaders of a language. */
export interface Language {
  /** Loads the phrases of the elements. */
  readonly load: () => Promise<OwnLocale>;
  /** Loads the messages for authors, which readers never need. */
  readonly loadMessages: () => Promise<OwnMessages>;
}

/**
 * All built-in languages by their code. To add one, add a folder beside this file and a row here; `texts.ts` does not
 * compile until it has the language too. English is part of the scripts of the elements, so it has no loaders.
 */
export const languages = {
  de: {
    load: async () => (await import('./de/elements.js')).de,
    loadMessages: () => import('./de/messages.js'),
  },
  en: undefined,
  nl: {
    load: async () => (await import('./nl/elements.js')).nl,
    loadMessages: () => import('./nl/messages.js'),
  },
} satisfies Readonly<Record<string, Language | undefined>>;

/** The code of a built-in language. */
export type LanguageCode = keyof typeof languages;

/** The list of languages, typed for looking up any code. */
export const rows: Readonly<Record<string, Language | undefined>> = languages;

/** Whether a code is that of a built-in language. */
export const isOwn = (code: string): code is LanguageCode => Object.hasOwn(rows, code);

/** The built-in language of the first tag that has one; else English. */
export const ownLanguageFor = (...tags: readonly (string | undefined)[]): LanguageCode => {
  for (const tag of tags) {
    const [code = ''] = tag?.toLowerCase().split('-') ?? [];
    if (isOwn(code)) return code;
  }
  return 'en';
};

/** Starts loading the phrases of the elements in the language of a tag, before an element needs them. */
export const expectLanguage = (tag: string | undefined): void => {
  rows[ownLanguageFor(tag)]?.load().catch(() => undefined);
};
