import type { Locale } from '../types.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What is said about an answer in the address of the page, in every language. */
export const preselectLocales: readonly Locale[] = [en, nl];
