import type { Refusals } from '../author-strings.js';
import type { EmailStrings, Phrases } from '../strings.js';

/** The sentences of an email, in English. */
export const email: Phrases<EmailStrings> = {
  strings: {
    why: 'Choose your answer. Our page opens with it picked; there you can still change it and find out whether it’s right.',
    whyOpen:
      'Choose your answer. Our page opens with it picked; there you can still change it and go on.',
    nothing: 'Choosing here hands nothing in yet.',
    several: 'You can choose more than one: one here, the rest on the page.',
  },
};

/** The sentences for the author in place of an email, in English. */
export const refusals: Refusals = {
  checklist: {
    text: 'A checklist has no question to ask in an email.',
    suggestion: 'Put a link to its page in the email.',
  },
  'no-choice': {
    text: 'No question in this file is answered by choosing an option, so there is nothing to click in an email.',
    suggestion: 'Add a question with boxes, or put a link to the page in the email.',
  },
  landing: {
    text: 'The address of the landing page is no whole web address.',
    suggestion: 'Write it from https:// on and without spaces, such as https://example.com/quiz.',
  },
  'too-long': {
    text: 'The question takes more than the 6 kB that an email has for it, even when it is shortened.',
    suggestion: 'Give it fewer or shorter options, or the landing page a shorter address.',
  },
};
