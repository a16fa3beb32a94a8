import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ZelfcheckChecklistElement } from '../elements/checklist.js';
import type { ZelfcheckEventMap } from '../elements/events.js';
import type { ZelfcheckQuizElement } from '../elements/quiz.js';
import type { ChecklistAttributes, Listener, QuizAttributes, ElementProps } from './attributes.js';

/** The name of the prop for a listener: Vue compiles `@zelfcheck-answer` to `onZelfcheckAnswer`. */
type Handler<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `on${Capitalize<First>}${Capitalize<Rest>}`
  : never;

/** The props of an element in Vue. */
type Props<Element, Attributes> = Omit<HTMLAttributes, keyof Attributes> &
  ReservedProps &
  ElementProps<Attributes> & {
    [Name in keyof ZelfcheckEventMap as Handler<Name>]?: Listener<Name, Element> | undefined;
  };

/** An element as a component type, by which the tools of Vue check templates. */
type Component<Element, Attributes> = new () => Element & { $props: Props<Element, Attributes> };

/** The props of `<zelfcheck-quiz>` in Vue. */
export type ZelfcheckQuizProps = Props<ZelfcheckQuizElement, QuizAttributes>;

/** The props of `<zelfcheck-checklist>` in Vue. */
export type ZelfcheckChecklistProps = Props<ZelfcheckChecklistElement, ChecklistAttributes>;

declare module 'vue' {
  interface GlobalComponents {
    'zelfcheck-quiz': Component<ZelfcheckQuizElement, QuizAttributes>;
    'zelfcheck-checklist': Component<ZelfcheckChecklistElement, ChecklistAttributes>;
  }
}
