import type { Heading, Nodes, Paragraph } from 'mdast';
import type { Accepted, AcceptedNumber } from '../../model/blocks/index.js';
import { decimalMarkOf, rangesOf, type NumberRange } from '../../model/number.js';
import { hasBlank } from '../../reader/blanks.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { plainText } from '../../model/plain-text.js';
import { gather, isTicked, readOption } from '../options/read.js';
import type { Source } from '../options/read.js';

/** Whether there is a blank in the text since the last answer block, or in the heading when there is no such block. */
const isBlankAbove = (
  nodes: readonly Nodes[],
  index: number,
  heading: Heading | Paragraph | undefined,
): boolean => {
  for (let at = index - 1; at >= 0; at--) {
    if (hasBlank(nodes[at])) return true;
    if (/^(?:list|table|thematicBreak)$/.test(nodes[at]!.type)) return false;
  }
  return hasBlank(heading);
};

/** Reads an accepted answer: the first block behind the box is the answer, the others are feedback for whoever typed it. */
const readAccepted = (source: Source, context: Context): Accepted => {
  const { content, feedback } = readOption(source, context).part;
  const accepted: Accepted = {
    text: plainText(content.slice(0, 1)),
    feedback: [...content.slice(1), ...feedback],
  };
  const place = sourcePlace(source[0]);
  if (place) context.places.set(accepted, place);
  return accepted;
};

const boundsText = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}–${to}`;

/**
 * The accepted answers as numbers, when all of them are. The language of the file decides whether `1.500` is fifteen hundred;
 * in a file without a language both readings are accepted, and the author is told.
 */
const numbersOf = (
  accepted: readonly Accepted[],
  context: Context,
): AcceptedNumber[] | undefined => {
  const known = context.lang === undefined ? undefined : decimalMarkOf(context.lang);
  const all = accepted.map(({ text }) => rangesOf(text, known === ',' ? [',', '.'] : ['.', ',']));
  if (!all.every(({ length }) => length)) return undefined;
  return accepted.map((answer, index) => {
    const [{ from, to, unit, text }, other] = all[index] as [NumberRange, NumberRange?];
    const also = known ? undefined : other && { from: other.from, to: other.to };
    if (also) {
      const readings = { one: boundsText({ from, to }), other: boundsText(also) };
      context.report('ambiguous-number', answer, { answer: text, ...readings });
    }
    // Extends the same object, since it is the key of its place in the file.
    return Object.assign(answer, { text, from, to }, unit && { unit }, also && { also });
  });
};

/** Reads a word or a number to type: a blank, and under it a list of ticked boxes with the accepted answers. */
export const blank: BlockReader = {
  find: (nodes, index, before, context, heading) => {
    const found = gather(nodes, index, context);
    if (!found?.sources.every(([item]) => isTicked(item, context))) return undefined;
    if (!hasBlank(before) && !isBlankAbove(nodes, index, heading)) return undefined;
    return {
      end: found.end,
      rest: found.rest,
      place: sourcePlace(nodes[index]),
      read: () => {
        const accepted = found.sources.map((source) => readAccepted(source, context));
        const numbers = numbersOf(accepted, context);
        return numbers ? { type: 'number', accepted: numbers } : { type: 'blank', accepted };
      },
    };
  },
  provesQuiz: () => false,
};
