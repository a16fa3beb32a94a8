import type { Messages } from './explain.js';
import type { OverviewStrings, OwnLocale, Phrases } from './strings.js';

/** What authors are told in one language, as far as it is not said in English. */
export interface OwnMessages {
  readonly messages: Partial<Messages>;
  readonly overview: Phrases<Partial<OverviewStrings>>;
}

/** How a language comes to a page. */
export interface Language {
  /** Gets all that the elements say. */
  readonly load: () => Promise<OwnLocale>;
  /** Gets what authors are told, which readers never load. */
  readonly loadMessages: () => Promise<OwnMessages>;
}

/**
 * Every language by its code. Another one is a folder beside this file and a row here; `texts.ts` does not compile until
 * it has it too. English is built in, and its messages come with what shows messages.
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

/** The code of a language of our own. */
export type LanguageCode = keyof typeof languages;

/** The same list, to look any code up in. */
export const rows: Readonly<Record<string, Language | undefined>> = languages;

/** Whether a code is that of a language of our own. */
export const isOwn = (code: string): code is LanguageCode => Object.hasOwn(rows, code);

/** The language of our own that answers the first of the tags that any answers; else English. */
export const ownLanguageFor = (...tags: readonly (string | undefined)[]): LanguageCode => {
  for (const tag of tags) {
    const [code = ''] = tag?.toLowerCase().split('-') ?? [];
    if (isOwn(code)) return code;
  }
  return 'en';
};

/** Asks for all that the elements say in the language of a tag, so that it is there when it is spoken. */
export const expectLanguage = (tag: string | undefined): void => {
  rows[ownLanguageFor(tag)]?.load().catch(() => undefined);
};
