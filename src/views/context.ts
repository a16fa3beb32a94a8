import type { Translate } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import type { OpenQuiz } from '../engine/open-quiz.js';
import type { AnswerChange, QuizState } from '../engine/types.js';
import type { Answer, AnswerBlock, AnswerType, BlockOf, Choice } from '../model/blocks/index.js';
import type { Field, Footnote, Inline } from '../model/text.js';
import type { Question } from '../model/worksheet.js';
import type * as RichMedia from './rich-media.js';

/** The surroundings that every view gets besides its data. A new object is made when any of them changes. */
export interface ViewContext {
  /** Translates the strings of the interface. */
  readonly t: Translate;
  /** The absolute URL against which relative URLs are resolved. */
  readonly base: string;
  /** The heading level of the title, from which the levels under it follow. Without a title, one less than asked for. */
  readonly level: number;
  /** The language of the interface; absent where it is that of the page. */
  readonly spoken?: string;
  /** The language of the content, empty when it is unknown; absent where it is that of the interface. */
  readonly lang?: string;
  /** The direction of the content; absent where `lang` is. */
  readonly dir?: 'ltr' | 'rtl';
  /** The footnotes of the worksheet, numbered in this order. */
  readonly footnotes: readonly Footnote[];
  /** The views of code, images, tables and footnotes; set when the worksheet holds any. */
  readonly media?: typeof RichMedia | undefined;
  /** The view of a field; without it, a field is rendered as underscores. */
  readonly field?: (field: Field) => unknown;
  /** Moves the focus to the element with this id; only called after an act of the reader. */
  readonly focus: (id: string) => void;
  /** Goes to the heading of the worksheet that a URL such as `#the-table` names, else to that place in the page. */
  readonly goTo: (url: string) => void;
}

/** The ids of the elements to which the focus can be moved. */
export const focusIds = {
  title: 'title',
  result: 'result',
  /** The list of questions that are still open. */
  open: 'open',
  /** The messages for the author. */
  messages: 'messages',
  /** The sentence about remembering. */
  memory: 'memory',
  question: (id: string): string => `question-${id}`,
  verdict: (id: string): string => `verdict-${id}`,
  missing: (id: string): string => `missing-${id}`,
  hint: (id: string, number: number): string => `hint-${id}-${number}`,
  footnote: (id: string): string => `footnote-${id}`,
  footnoteReference: (id: string): string => `reference-${id}`,
} as const;

/** The data that the view of an answer block gets. */
export interface BlockViewProps {
  readonly quiz: OpenQuiz;
  readonly state: QuizState;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly context: ViewContext;
  /** Whether the answer can no longer be changed. */
  readonly locked: boolean;
  /** Whether the verdict is shown. */
  readonly showsVerdict: boolean;
  /** Whether the right answer is shown. */
  readonly showsAnswer: boolean;
  /** The answers that were checked and not right, while the reader tries again; empty while a verdict is shown. */
  readonly tried: readonly Answer[];
  /** Sends a change, which the engine applies to the answer of that moment: the answer on screen may be older. */
  readonly change: (change: AnswerChange) => void;
  /** Asks the engine to check the answer, for controls in which Enter does that. */
  readonly check: () => void;
}

/** The view of one type of answer block. */
export interface BlockView<Block extends AnswerBlock> {
  /** The template of the controls with which the reader answers. */
  readonly controls: (block: Block, props: BlockViewProps) => unknown;
  /** The phrases that replace those for choices, by the name of the phrase for choices. */
  readonly phrases: { readonly [Name in keyof Strings]?: keyof Strings };
  /** The feedback on a checked answer, in words for an announcement. */
  readonly spoken: (block: Block, answer: Answer, t: Translate) => string;
  /** The announcement after an option was put at a place, counted from 0; absent where options have no place. */
  readonly placed?: (block: Block, option: string, at: number, t: Translate) => string;
  /** The view of the prompt; absent where the prompt is a plain line of text. */
  readonly prompt?: (prompt: readonly Inline[], context: ViewContext) => unknown;
}

/** The views of the answer blocks by type. The view of a type that no quiz on the page uses may be absent. */
export type BlockViews = {
  readonly [Type in AnswerType]?: BlockView<BlockOf<Type>>;
} & { readonly choice: BlockView<Choice> };
