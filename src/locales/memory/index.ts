import type { Locale } from '../strings.js';
import { en } from '../en/memory.js';
import { nl } from '../nl/memory.js';

/** What is said about remembering, in every language. */
export const memoryLocales: readonly Locale[] = [en, nl];
