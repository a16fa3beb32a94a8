import type { Locale, PreselectStrings } from '../strings.js';

/** What is said about an answer in the address of the page, in Dutch. */
export const nl: Locale<PreselectStrings> = {
  lang: 'nl',
  strings: {
    preselected:
      'Het antwoord uit de link waarop je klikte, staat al klaar. Je kunt nog iets anders kiezen.',
  },
  formal: {
    preselected:
      'Het antwoord uit de link waarop u klikte, staat al klaar. U kunt nog iets anders kiezen.',
  },
};
