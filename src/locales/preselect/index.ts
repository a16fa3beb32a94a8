import type { Locale } from '../strings.js';
import { en } from '../en/preselect.js';
import { nl } from '../nl/preselect.js';

/** What is said about an answer in the address of the page, in every language. */
export const preselectLocales: readonly Locale[] = [en, nl];
