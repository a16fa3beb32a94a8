import type { Sentence } from '../explain.js';
import type { Locale } from '../strings.js';

/** What is said around the options of a question in an email. */
export interface EmailStrings {
  /** Under the options: what happens on the page. The first where the page tells what is right, the other where it does not. */
  why: string;
  whyOpen: string;
  /** After that: what does not happen. */
  nothing: string;
  /** Above the options, where several may be chosen. */
  several: string;
}

/** Why there is no email to be made of a worksheet. */
export type EmailRefusal = 'checklist' | 'no-choice' | 'landing' | 'too-long';

/** One language: what the reader of an email is told, and what its author is told in place of an email. */
export interface EmailLocale extends Locale<EmailStrings> {
  refusals: Readonly<Record<EmailRefusal, Required<Sentence>>>;
}
