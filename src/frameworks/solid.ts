import type { JSX as Solid } from 'solid-js';
import type { ZelfcheckChecklistElement } from '../elements/checklist.js';
import type { ZelfcheckQuizElement } from '../elements/quiz.js';
import type { ChecklistAttributes, Listeners, QuizAttributes, ElementProps } from './attributes.js';

/** The props that Solid always sets as properties, by their prefix: `prop:worksheet`. */
type Properties<All> = { [Name in keyof All & string as `prop:${Name}`]?: All[Name] };

/** The props of an element in Solid. */
type Props<Element, Attributes> = Omit<Solid.HTMLAttributes<Element>, keyof Attributes> &
  ElementProps<Attributes> &
  Properties<ElementProps<Attributes>> &
  Listeners<'on:', Element>;

/** The props of `<zelfcheck-quiz>` in Solid. */
export type ZelfcheckQuizProps = Props<ZelfcheckQuizElement, QuizAttributes>;

/** The props of `<zelfcheck-checklist>` in Solid. */
export type ZelfcheckChecklistProps = Props<ZelfcheckChecklistElement, ChecklistAttributes>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'zelfcheck-quiz': ZelfcheckQuizProps;
      'zelfcheck-checklist': ZelfcheckChecklistProps;
    }
  }
}
