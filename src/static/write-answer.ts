import type { Element } from 'hast';
import type { Points } from '../model/blocks/index.js';
import type { Block } from '../model/text.js';
import { entry, inline, paragraph, stack } from './nodes.js';
import type { Child } from './nodes.js';
import { fragmentOf, signs } from './signs.js';
import { blocks, line } from './text.js';
import type { Around, Writer } from './writer.js';

/** Writes points as a link to the outcome that they go to; points to the score link to `#`. */
export const pointsTo = ({ to, n }: Points, { worksheet }: Writer): Element => {
  const href = '#' + (to ? fragmentOf(worksheet.id, { id: to, flags: {} }) : '');
  return inline('a', { href }, [`${n < 0 ? '−' : '+'}${Math.abs(n)}`]);
};

/** Writes points behind the option or cell that brings them. */
export const behind = (points: readonly Points[] | undefined, writer: Writer): Child[] =>
  (points ?? []).flatMap((one) => [' ', pointsTo(one, writer)]);

/** Writes an entry with a sign before its first line; the sign stands alone where the content begins with no paragraph. */
export const withSign = (
  sign: readonly Child[],
  content: readonly Block[],
  points: readonly Points[] | undefined,
  feedback: readonly Block[],
  writer: Writer,
  around: Around,
): Child[] => {
  const [first, ...rest] = content;
  const isLine = first?.type === 'paragraph';
  return entry(
    [...sign, ...(isLine ? line(first.children, writer, around) : []), ...behind(points, writer)],
    [
      ...blocks(isLine ? rest : content, writer, around),
      ...(feedback.length ? [stack('blockquote', {}, blocks(feedback, writer, around))] : []),
    ],
  );
};

/** Writes a line to write on. */
export const writingLine = (): Element => paragraph([`${signs.line} ${'_'.repeat(30)}`]);
