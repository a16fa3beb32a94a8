import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ZelfcheckChecklistElement } from '../elements/checklist.js';
import type { ZelfcheckQuizElement } from '../elements/quiz.js';
import type { ChecklistAttributes, Listeners, QuizAttributes, ElementProps } from './attributes.js';

/** The props of an element in React, which sets properties and adds listeners since version 19. */
type Props<Element, Attributes> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof Attributes
> &
  ElementProps<Attributes> &
  Listeners<'on', Element>;

/** The props of `<zelfcheck-quiz>` in React. */
export type ZelfcheckQuizProps = Props<ZelfcheckQuizElement, QuizAttributes>;

/** The props of `<zelfcheck-checklist>` in React. */
export type ZelfcheckChecklistProps = Props<ZelfcheckChecklistElement, ChecklistAttributes>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'zelfcheck-quiz': ZelfcheckQuizProps;
      'zelfcheck-checklist': ZelfcheckChecklistProps;
    }
  }
}
