import type { Gaps } from '../../model/blocks.js';
import type { Field, Inline } from '../../model/text.js';
import { isRecord } from './records.js';
import type { BlockRules } from './rules.js';

/** The fields in a sentence, in its order. */
export const fieldsIn = (nodes: readonly Inline[]): Field[] =>
  nodes.flatMap((node) =>
    node.type === 'field' ? node : 'children' in node ? fieldsIn(node.children) : [],
  );

/** A sentence with fields. An answer is what was typed, by the id of the field; an empty field has no entry. */
export const gaps: BlockRules<Gaps> = {
  isGraded: () => false,
  isAnswered: (_block, answer) =>
    isRecord(answer) && Object.values(answer).some((text) => String(text).trim() !== ''),
  accepts: (block, value) => {
    const { answer, dropped } = gaps.mend(block, value);
    return dropped ? undefined : answer;
  },
  mend: (block, value) => {
    if (!isRecord(value)) return { dropped: 1 };
    const fields = fieldsIn(block.sentence).map(({ id }) => id);
    const answer = fields.flatMap((id): [string, string][] => {
      const text = Object.hasOwn(value, id) ? value[id] : undefined;
      return typeof text === 'string' && text ? [[id, text]] : [];
    });
    const filled = Object.values(value).filter((text) => text !== '').length;
    return { answer: Object.fromEntries(answer), dropped: filled - answer.length };
  },
  key: () => '',
  grade: () => ({ verdict: 'neutral', credit: 0 }),
};
