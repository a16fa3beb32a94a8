import type { Gaps } from '../../model/blocks/index.js';
import { fieldsIn } from '../../model/fields.js';
import { isRecord, withEntry } from '../../engine/answers.js';
import type { Grading } from '../../engine/grading.js';

/** The grading of a sentence with fields. An answer is the typed texts by the id of the field; an empty field has no entry. */
export const gaps: Grading<Gaps> = {
  isGraded: () => false,
  isAnswered: (_block, answer) =>
    isRecord(answer) && Object.values(answer).some((text) => String(text).trim() !== ''),
  accepts: (block, value) => {
    const { answer, dropped } = gaps.mend(block, value);
    return dropped ? undefined : answer;
  },
  change: (_block, answer, change) =>
    change.type === 'fill' && change.field !== undefined
      ? withEntry(answer, change.field, change.text)
      : undefined,
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
