import type { Locale } from '../types.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What a checklist says, in every language. */
export const checklistLocales: readonly Locale[] = [en, nl];
