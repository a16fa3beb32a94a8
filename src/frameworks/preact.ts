import type { JSX as Preact } from 'preact';
import type { ZelfcheckChecklistElement } from '../elements/checklist.js';
import type { ZelfcheckQuizElement } from '../elements/quiz.js';
import type { ChecklistAttributes, Listeners, QuizAttributes, ElementProps } from './attributes.js';

/** The props of an element in Preact. */
type Props<Element, Attributes> = Omit<
  Preact.HTMLAttributes<Element & EventTarget>,
  keyof Attributes
> &
  ElementProps<Attributes> &
  Listeners<'on', Element>;

/** The props of `<zelfcheck-quiz>` in Preact. */
export type ZelfcheckQuizProps = Props<ZelfcheckQuizElement, QuizAttributes>;

/** The props of `<zelfcheck-checklist>` in Preact. */
export type ZelfcheckChecklistProps = Props<ZelfcheckChecklistElement, ChecklistAttributes>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'zelfcheck-quiz': ZelfcheckQuizProps;
      'zelfcheck-checklist': ZelfcheckChecklistProps;
    }
  }
}
