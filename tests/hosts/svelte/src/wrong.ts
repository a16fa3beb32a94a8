// Nobody runs this: every line has a mistake that the declarations have to find.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'zelfcheck/svelte';

type Quiz = SvelteHTMLElements['zelfcheck-quiz'];
type Checklist = SvelteHTMLElements['zelfcheck-checklist'];

export const wrong: [Quiz, Quiz, Quiz, Checklist] = [
  // @ts-expect-error there is no such value
  { feedback: 'sometimes' },
  // @ts-expect-error this is a setting of checklists
  { mode: 'read-do' },
  // @ts-expect-error this is no worksheet
  { worksheet: { kind: 'quiz' } },
  // @ts-expect-error a checklist has no verdict
  { 'onzelfcheck-answer': (event) => event.detail.verdict },
];
