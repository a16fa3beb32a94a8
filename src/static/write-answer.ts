import type { Element } from 'hast';
import type { Points } from '../model/blocks/index.js';
import type { Block } from '../model/text.js';
import { entry, inline, paragraph, stack } from './nodes.js';
import type { Child } from './nodes.js';
import { fragmentOf, signs } from './signs.js';
import { blocks, line } from './text.js';
import type { Around, Writer } from './writer.js';

/** Points, with a link to the outcome that they go to. */
export const pointsTo = ({ to, n }: Points, { worksheet }: Writer): Element => {
  const href = '#' + (to ? fragmentOf(worksheet.id, { id: to, flags: {} }) : '');
  return inline('a', { href }, [`${n < 0 ? '−' : '+'}${Math.abs(n)}`]);
};

/** Points behind what brings them. */
export const behind = (points: readonly Points[] | undefined, writer: Writer): Child[] =>
  (points ?? []).flatMap((one) => [' ', pointsTo(one, writer)]);

/** A line that begins with a sign, and what stands under it; the sign stands alone where there is no line. */
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

/** A line to write on. */
export const writingLine = (): Element => paragraph([`${signs.line} ${'_'.repeat(30)}`]);
