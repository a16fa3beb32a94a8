import type { Answer } from '../model/blocks/index.js';

/** Whether a value can be an answer with an entry for each row or field, by id. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entry of an answer for a row or a field. Only an own property counts, since an id may be the name of an inherited one. */
export const entryOf = (
  answer: Answer | undefined,
  id: string,
): string | readonly string[] | undefined =>
  isRecord(answer) && Object.hasOwn(answer, id) ? answer[id] : undefined;

/** The typed text in an answer or a saved answer; empty when the value is no text. */
export const typedText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A copy of an answer with another entry for a row or a field; an empty entry is removed. */
export const withEntry = (
  answer: Answer | undefined,
  id: string,
  entry: string | readonly string[],
): Answer => {
  // Built from entries: an id may be `__proto__`, and an assignment would set the prototype.
  const others = isRecord(answer) ? Object.entries(answer).filter(([other]) => other !== id) : [];
  return Object.fromEntries(entry.length ? [...others, [id, entry]] : others);
};

/**
 * The ids of the columns that are ticked in a row of a grid or a scale, in the order of the worksheet; empty when there are
 * none.
 *
 * @example
 * ticksOf({ mammals: ['whale'] }, 'mammals'); // ['whale']
 */
export const ticksOf = (answer: Answer | undefined, row: string): readonly string[] => {
  const entry = entryOf(answer, row);
  return Array.isArray(entry) ? (entry as readonly string[]) : [];
};
