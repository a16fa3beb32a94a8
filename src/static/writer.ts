import type { Element } from 'hast';
import { slug } from '../model/ids.js';
import { fragmentOf, permalink, signs } from './signs.js';
import type { Sign } from './signs.js';
import type { AnswerBlock, AnswerType, BlockOf } from '../model/blocks/index.js';
import type { Question, Worksheet } from '../model/worksheet.js';
import type { StaticStrings } from '../locales/strings.js';
import type { StaticTranslate } from '../locales/texts.js';
import { inline } from './nodes.js';
import type { Child } from './nodes.js';

/** Something with an id, and the text that the reader would derive one from. */
export interface Called {
  id: string;
  text: string;
}

/** How rich text is written. */
export interface Around {
  /** The level of the heading that it stands under. */
  readonly level: number;
  /** Whether the blanks in it are to be written in; else they are no more than text. */
  readonly isFilled?: boolean;
}

/** An answer block on paper. */
export interface Written {
  /** What is answered on; tells nothing of what is right. */
  readonly shown: Element[];
  /** What is right; nothing where `shown` says all. */
  readonly key: Element[];
}

/** How a kind of answer block is written. */
export interface BlockWriter<Block extends AnswerBlock> {
  /** Writes the answer block of a question. */
  write(block: Block, question: Question, writer: Writer, around: Around): Written;
  /** The name of what opens the key and the explanation. */
  opens(block: Block): keyof StaticStrings;
  /** Whether the blank to write in stands in the prompt or the body. Default false. */
  readonly isTyped?: boolean;
}

/** How each answer block is written. */
export type Writers = { readonly [Type in AnswerType]: BlockWriter<BlockOf<Type>> };

/** What all parts of the writer share. */
export interface Writer {
  readonly worksheet: Worksheet;
  /** How the answer block of a question is written. */
  readonly formOf: (question: Question) => BlockWriter<AnswerBlock>;
  readonly say: StaticTranslate;
  /** The attributes of what is said in another language than the worksheet. */
  readonly told: { lang?: string };
  /** Properties with the id that a link leads to; none when an element has it already. */
  readonly target: (fragment: string) => { id?: string };
}

/** Makes what all parts of the writer share. */
export const makeWriter = (
  worksheet: Worksheet,
  say: StaticTranslate,
  writers: Writers,
): Writer => {
  const used = new Set<string>();
  const base = worksheet.lang?.toLowerCase().split('-')[0] ?? say.lang;
  return {
    worksheet,
    formOf: ({ answer }) => writers[answer.type],
    say,
    told: base === say.lang ? {} : { lang: say.lang },
    target: (fragment) => {
      if (used.has(fragment)) return {};
      used.add(fragment);
      return { id: fragment };
    },
  };
};

/** What a part of the worksheet has to say with a link: its id, where its text does not give it, and more. */
export type Flags = Readonly<Record<string, string>>;

/** Of things in one scope, those whose ids the reader would not derive from their texts. */
export const unlike = (things: readonly Called[]): ReadonlySet<string> => {
  const slugs = things.map(({ text }) => slug(text));
  const count = new Map<string, number>();
  for (const one of slugs) count.set(one, (count.get(one) ?? 0) + 1);
  return new Set(
    things.flatMap(({ id }, index) => (id === slugs[index] && count.get(id) === 1 ? [] : id)),
  );
};

/** The fragment that says an id and flags; undefined where there is nothing to say. */
export const anchorOf = (
  { worksheet }: Writer,
  id: string,
  named: ReadonlySet<string>,
  flags: Flags = {},
): string | undefined =>
  named.has(id) || Object.keys(flags).length
    ? fragmentOf(worksheet.id, { id: named.has(id) ? id : '', flags })
    : undefined;

/** A link behind a heading or a line to where it stands, if it has something to say. */
export const permalinkTo = (
  { say, told, target }: Writer,
  fragment: string | undefined,
): Child[] =>
  fragment === undefined
    ? []
    : [
        ' ',
        inline(
          'a',
          { href: `#${fragment}`, ...target(fragment), ariaLabel: say('permalink'), ...told },
          [permalink],
        ),
      ];

/** The sign at the beginning of a line, which is a link where there is something to say. */
export const signed = (sign: Sign, writer: Writer, fragment?: string): Child[] => [
  ...(fragment === undefined
    ? [signs[sign]]
    : [inline('a', { href: `#${fragment}`, ...writer.target(fragment) }, [signs[sign]])]),
  ' ',
];
