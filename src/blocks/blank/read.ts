import type { Heading, Nodes, Paragraph } from 'mdast';
import type { Accepted, AcceptedNumber } from '../../model/blocks/index.js';
import { parseRange } from '../../model/number.js';
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

const numbersOf = (accepted: readonly Accepted[]): AcceptedNumber[] | undefined => {
  const ranges = accepted.map(({ text }) => parseRange(text));
  // Extends the same objects, since they are the keys of their places in the file.
  return ranges.every((range) => range !== undefined)
    ? accepted.map((answer, index) => Object.assign(answer, ranges[index]))
    : undefined;
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
        const numbers = numbersOf(accepted);
        return numbers ? { type: 'number', accepted: numbers } : { type: 'blank', accepted };
      },
    };
  },
  provesQuiz: () => false,
};
