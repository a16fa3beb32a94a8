import type { Locale } from '../types.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What is said about remembering, in every language. */
export const memoryLocales: readonly Locale[] = [en, nl];
