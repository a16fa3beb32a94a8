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

/** A part with its id, and the text that the reader of Markdown would derive one from. */
export interface Identified {
  id: string;
  text: string;
}

/** The surroundings of rich text, which decide how it is written. */
export interface Around {
  /** The level of the heading that it stands under. */
  readonly level: number;
  /** Whether the blanks in it are places to write in. Default false: they are text. */
  readonly isFilled?: boolean;
}

/** An answer block in the static form. */
export interface Written {
  /** The elements to answer on, which do not tell the right answer. */
  readonly shown: Element[];
  /** The answer key; empty where `shown` says all. */
  readonly key: Element[];
}

/** Writes a kind of answer block. */
export interface BlockWriter<Block extends AnswerBlock> {
  /** Writes the answer block of a question. */
  write(block: Block, question: Question, writer: Writer, around: Around): Written;
  /** The name of the string on the summary that opens the key and the explanation. */
  opens(block: Block): keyof StaticStrings;
  /** Whether the blank to write in stands in the prompt or the body. Default false. */
  readonly isTyped?: boolean;
}

/** The writers of answer blocks, by type. */
export type Writers = { readonly [Type in AnswerType]: BlockWriter<BlockOf<Type>> };

/** The state that all parts of the writer share. */
export interface Writer {
  readonly worksheet: Worksheet;
  /** The writer of the answer block of a question. */
  readonly formOf: (question: Question) => BlockWriter<AnswerBlock>;
  readonly say: StaticTranslate;
  /** The attributes of a text in the language of `say`; empty when that is the language of the worksheet. */
  readonly told: { lang?: string };
  /** The `id` property that a link to this fragment leads to; empty when another element has the id already. */
  readonly target: (fragment: string) => { id?: string };
}

/** Makes the state that all parts of the writer share. */
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

/** Further data in a link to a part of the worksheet, by name. */
export type Flags = Readonly<Record<string, string>>;

/** The ids in one scope that the reader of Markdown would not derive from the texts of their parts. */
export const underivedIds = (things: readonly Identified[]): ReadonlySet<string> => {
  const slugs = things.map(({ text }) => slug(text));
  const count = new Map<string, number>();
  for (const one of slugs) count.set(one, (count.get(one) ?? 0) + 1);
  return new Set(
    things.flatMap(({ id }, index) => (id === slugs[index] && count.get(id) === 1 ? [] : id)),
  );
};

/** The fragment that holds an id, when it is not derived from a text, and flags; undefined when it would hold neither. */
export const anchorOf = (
  { worksheet }: Writer,
  id: string,
  named: ReadonlySet<string>,
  flags: Flags = {},
): string | undefined =>
  named.has(id) || Object.keys(flags).length
    ? fragmentOf(worksheet.id, { id: named.has(id) ? id : '', flags })
    : undefined;

/** Writes a permalink behind a heading or a line; nothing without a fragment. */
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

/** Writes the sign at the beginning of a line, as a link when there is a fragment. */
export const signed = (sign: Sign, writer: Writer, fragment?: string): Child[] => [
  ...(fragment === undefined
    ? [signs[sign]]
    : [inline('a', { href: `#${fragment}`, ...writer.target(fragment) }, [signs[sign]])]),
  ' ',
];
