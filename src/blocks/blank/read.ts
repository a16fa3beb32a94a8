import type { Heading, Nodes, Paragraph } from 'mdast';
import type { Accepted, AcceptedNumber } from '../../model/blocks/index.js';
import { parseRange } from '../../model/number.js';
import { hasBlank } from '../../reader/blanks.js';
import { sourcePlace } from '../../reader/context.js';
import type { BlockReader, Context } from '../../reader/context.js';
import { plainText } from '../../model/plain-text.js';
import { gather, isTicked, readOption } from '../options/read.js';
import type { Source } from '../options/read.js';

/** Whether there is a blank in what was said since the last answer block, or in the heading when there is none. */
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

/** What is accepted is the first thing behind the box; what else stands there is told to who typed it. */
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
  // The very objects, since their places in the file are known by them.
  return ranges.every((range) => range !== undefined)
    ? accepted.map((one, index) => Object.assign(one, ranges[index]))
    : undefined;
};

/** A word or a number to type: a blank, and under it a list of ticked boxes with what is accepted. */
export const blank: BlockReader = {
  find: (nodes, index, before, context, heading) => {
    const found = gather(nodes, index, context);
    if (!found?.sources.every(([item]) => isTicked(item, context))) return undefined;
    if (!hasBlank(before) && !isBlankAbove(nodes, index, heading)) return undefined;
    return {
      end: found.end,
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
