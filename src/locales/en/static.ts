import type { Phrases, StaticStrings } from '../strings.js';

/** The strings of the static form, in English. */
export const staticForm: Phrases<StaticStrings> = {
  strings: {
    selfTest: 'Self-test',
    checklist: 'Checklist',
    questions: { one: '{n} question', other: '{n} questions' },
    items: { one: '{n} item', other: '{n} items' },
    openHint: 'Hint',
    openAnswer: 'Answer',
    openExample: 'An example',
    openMore: 'About the answers',
    openResult: 'Read this result',
    whichFits: 'Which result fits you?',
    permalink: 'Link to this place',
  },
};
