// Nobody runs this: every line has a mistake that the declarations have to find.
import type {} from 'zelfcheck/preact';

export const wrong = [
  // @ts-expect-error there is no such value
  <zelfcheck-quiz feedback="sometimes" />,
  // @ts-expect-error this is a setting of checklists
  <zelfcheck-quiz mode="read-do" />,
  // @ts-expect-error this is no worksheet
  <zelfcheck-quiz worksheet={{ kind: 'quiz' }} />,
  // @ts-expect-error a checklist has no verdict
  <zelfcheck-checklist onzelfcheck-answer={(event) => event.detail.verdict} />,
  // @ts-expect-error there is no such element
  <zelfcheck-test />,
];
