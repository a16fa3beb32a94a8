import type { Phrases, AnswerStrings } from '../strings.js';

/** The strings of the answer blocks other than choices, and of results with points or sections, in English. */
export const answers: Phrases<AnswerStrings> = {
  strings: {
    orderNote: 'Use the arrows, or drag.',
    moveUp: 'Move up: {option}',
    moveDown: 'Move down: {option}',
    placed: '{option}: place {n} of {total}',
    keepOrder: 'Leave it in this order',
    rightPlace: 'In the right place',
    wrongPlace: 'Not in the right place',
    otherPlace: 'Belongs in place {n}',
    placesRight: '{n} of {total} in the right place',
    rowsRight: '{n} of {total} rows right',
    otherColumn: 'Not right; this is: {answers}',
    missingOrder: 'Put them in order first.',
    missingRow: 'Choose an answer in every row first.',
    missingText: 'Write something first.',
    yourAnswer: 'Your answer',
    written: 'Written down',
    accepted: 'Right would be: {answers}',
    acceptedFirst: 'Right would be, among others: {answers}',
    triedBefore: 'Tried before: {answers}',
    noNumber: 'A number was asked for, such as 12 or 3.5.',
    blank: 'blank',
    modelAnswer: 'An example',
    pointsScore: { one: '{points} of {n} point', other: '{points} of {n} points' },
    pointsBetween: {
      one: '{n} point, on a scale from {least} to {most}',
      other: '{n} points, on a scale from {least} to {most}',
    },
    tie: 'More than one fits you:',
    copy: 'Copy this',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow copying here. Select the text yourself.',
    print: 'Print this',
  },
};
