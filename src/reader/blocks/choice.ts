import type { Nodes } from 'mdast';
import type { Option, Points } from '../../model/blocks.js';
import { calloutOf } from '../callouts.js';
import { placeOf } from '../context.js';
import type { Context } from '../context.js';
import { nameParts } from '../ids.js';
import type { Named } from '../ids.js';
import { takeName } from '../names.js';
import { isComment } from '../nodes.js';
import { plainText } from '../../model/plain-text.js';
import { blocks } from '../rich-text.js';
import { gather, isSeveral, isTicked } from './gather.js';
import type { Source } from './gather.js';
import type { BlockReader } from './types.js';

/** Reads a box with what stands behind it, its feedback and its points. */
export const readOption = ([item, ...behind]: Source, context: Context): Named<Option> => {
  const box = context.boxes.get(item);
  if (!box) context.report('no-box', 'warning', item);
  else if (box.odd || box.aside)
    context.report('odd-box', 'warning', item, { box: box.odd ?? '[-]' });
  const body: Nodes[] = [];
  const told: Nodes[] = [];
  let last = false;
  const points: Points[] = [];
  for (const whole of [...(box?.children ?? item.children), ...behind]) {
    const taken = context.rare?.takePoints(whole, context);
    for (const one of taken?.points ?? []) points.push(one);
    const node = taken?.node ?? whole;
    if (node.type !== 'blockquote') body.push(node);
    else if (calloutOf(node)) told.push(node);
    else for (const child of node.children) told.push(child);
    const parts: Nodes[] = node.type === 'paragraph' ? node.children : [node];
    last ||= parts.some((part) => isComment(part, 'keep last'));
  }
  const content = blocks(body, context);
  const first = content[0];
  let name: string | undefined;
  if (first?.type === 'paragraph') {
    ({ name, text: first.children } = takeName(first.children));
    if (!first.children.length) content.shift();
  }
  if (!content.length) context.report('empty-option', 'warning', item);
  const part: Option = {
    id: '',
    content,
    right: !!box?.ticked,
    feedback: blocks(told, context),
    ...(last && { last }),
    ...(points.length && { points }),
  };
  const place = placeOf(item);
  if (place) context.places.set(part, place);
  return {
    part,
    name,
    text: plainText(content),
    own: () => JSON.stringify([content, part.feedback]),
  };
};

/** Boxes to tick, of which the author ticked the right ones. */
export const choice: BlockReader = {
  type: 'choice',
  find: (nodes, index, _before, context) => {
    const comment = isSeveral(nodes[index]);
    const found = gather(nodes, comment ? index + 1 : index, context);
    if (!found) return undefined;
    const { sources, lists, end } = found;
    const ticks = sources.filter(([item]) => isTicked(item, context)).length;
    return {
      end,
      place: placeOf(lists[0]),
      read: () => {
        const read = sources.map((source) => readOption(source, context));
        const options = read.map(({ part }) => part);
        nameParts(read, context);
        return { type: 'choice', several: comment || ticks > 1, graded: ticks > 0, options };
      },
    };
  },
  provesQuiz: (node, context) =>
    node.type === 'list' && node.children.some((item) => isTicked(item, context)),
};
