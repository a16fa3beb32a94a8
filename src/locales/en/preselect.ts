import type { Locale, PreselectStrings } from '../strings.js';

/** What is said about an answer in the address of the page, in English. */
export const en: Locale<PreselectStrings> = {
  lang: 'en',
  strings: {
    preselected:
      'The answer from the link that you followed is already chosen. You can still change it.',
  },
};
