import type { Translate } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import type { OpenQuiz } from '../engine/open-quiz.js';
import type { AnswerChange, QuizState } from '../engine/types.js';
import type { Answer, AnswerBlock, AnswerType, BlockOf, Choice } from '../model/blocks/index.js';
import type { Field, Footnote, Inline } from '../model/text.js';
import type { Question } from '../model/worksheet.js';
import type * as RichMedia from './rich-media.js';

/** What every view needs to know besides the data that it shows. A new one is made when any of it changes. */
export interface ViewContext {
  /** Says the strings of the interface. */
  readonly t: Translate;
  /** The absolute URL that relative ones are relative to. */
  readonly base: string;
  /** The level of the title; what is under it counts on. One less than the page asks for where there is no title. */
  readonly level: number;
  /** The language of the interface, where it is not that of the page. */
  readonly spoken?: string;
  /** The language, empty when nobody says, and the direction of the content, where they are not those of the interface. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The footnotes of the worksheet, numbered in this order. */
  readonly footnotes: readonly Footnote[];
  /** Shows code, images, tables and footnotes; there when the worksheet holds any. */
  readonly media?: typeof RichMedia | undefined;
  /** Shows a field; without it, a field is the blank line that it is on paper. */
  readonly field?: (field: Field) => unknown;
  /** Moves the focus to the element with this id; only ever called for an act of the reader. */
  readonly focus: (id: string) => void;
}

/** The ids that views give to places which the focus can be moved to. */
export const focusIds = {
  title: 'title',
  result: 'result',
  /** The list of questions that are still open. */
  open: 'open',
  /** What the author is told about the file. */
  messages: 'messages',
  /** What is told about remembering. */
  memory: 'memory',
  question: (id: string): string => `question-${id}`,
  verdict: (id: string): string => `verdict-${id}`,
  missing: (id: string): string => `missing-${id}`,
  hint: (id: string, number: number): string => `hint-${id}-${number}`,
  footnote: (id: string): string => `footnote-${id}`,
  footnoteReference: (id: string): string => `reference-${id}`,
} as const;

/** What the view of an answer block gets. */
export interface BlockViewProps {
  readonly quiz: OpenQuiz;
  readonly state: QuizState;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly context: ViewContext;
  /** Whether the answer is fixed. */
  readonly locked: boolean;
  /** Whether the reader may know how it went. */
  readonly showsVerdict: boolean;
  /** Whether the reader may know the right answer. */
  readonly showsAnswer: boolean;
  /** Asks to change the answer, whatever it is by then: what is on screen may be older. */
  readonly change: (change: AnswerChange) => void;
  /** Asks to check the answer, for a control in which Enter means that. */
  readonly check: () => void;
}

/** What shows one kind of answer block. */
export interface BlockView<Block extends AnswerBlock> {
  /** What the reader answers with. */
  readonly controls: (block: Block, props: BlockViewProps) => unknown;
  /** What is said in place of a phrase that only fits a choice, by the name of that phrase. */
  readonly phrases: { readonly [Name in keyof Strings]?: keyof Strings };
  /** What stands beside a checked answer, in words for an announcement. */
  readonly spoken: (block: Block, answer: Answer, t: Translate) => string;
  /** What is said when an option was put at a place, from 0; absent where none can be. */
  readonly placed?: (block: Block, option: string, at: number, t: Translate) => string;
  /** The prompt, where it is more than a line of text. */
  readonly prompt?: (prompt: readonly Inline[], context: ViewContext) => unknown;
}

/** What shows answer blocks. A row that no quiz on a page asks for may be absent. */
export type BlockViews = {
  readonly [Type in AnswerType]?: BlockView<BlockOf<Type>>;
} & { readonly choice: BlockView<Choice> };
