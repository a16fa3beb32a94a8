import type { Locale } from '../strings.js';
import { en } from '../en/checklist.js';
import { nl } from '../nl/checklist.js';

/** What a checklist says, in every language. */
export const checklistLocales: readonly Locale[] = [en, nl];
