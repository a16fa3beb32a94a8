import { en } from '../en/email.js';
import { nl } from '../nl/email.js';
import type { EmailLocale } from './types.js';

export type { EmailLocale, EmailRefusal, EmailStrings } from './types.js';

/** What is said in and about an email, by language. */
export const emailLocales: Readonly<Record<'en' | 'nl', EmailLocale>> = { en, nl };

/** The locale of a language; English when there is none. */
export const emailLocaleFor = (lang = ''): EmailLocale =>
  /^nl\b/i.test(lang) ? emailLocales.nl : emailLocales.en;
