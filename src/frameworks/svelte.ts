import type { HTMLAttributes } from 'svelte/elements';
import type { ZelfcheckChecklistElement } from '../elements/checklist.js';
import type { ZelfcheckQuizElement } from '../elements/quiz.js';
import type { ChecklistAttributes, Listeners, QuizAttributes, ElementProps } from './attributes.js';

/** The attributes of an element in Svelte, which sets a property where the element has a setter for it. */
type Props<Element, Attributes> = Omit<HTMLAttributes<Element & EventTarget>, keyof Attributes> &
  ElementProps<Attributes> &
  Listeners<'on', Element>;

/** The attributes of `<zelfcheck-quiz>` in Svelte. */
export type ZelfcheckQuizProps = Props<ZelfcheckQuizElement, QuizAttributes>;

/** The attributes of `<zelfcheck-checklist>` in Svelte. */
export type ZelfcheckChecklistProps = Props<ZelfcheckChecklistElement, ChecklistAttributes>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'zelfcheck-quiz': ZelfcheckQuizProps;
    'zelfcheck-checklist': ZelfcheckChecklistProps;
  }
}
