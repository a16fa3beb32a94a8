import type { Answer } from '../model/blocks/index.js';

/** Whether a value can be an answer that says something of several things, by their ids. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an answer says of one thing; an id may be the name of something that every object inherits. */
export const entryOf = (
  answer: Answer | undefined,
  id: string,
): string | readonly string[] | undefined =>
  isRecord(answer) && Object.hasOwn(answer, id) ? answer[id] : undefined;

/** A text that was typed, from an answer or a saved one. */
export const typed = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An answer that says this of one thing, whatever it said before; of what is empty it says nothing. */
export const withEntry = (
  answer: Answer | undefined,
  id: string,
  entry: string | readonly string[],
): Answer => {
  // Not assigned: an id may be `__proto__`, and an assignment would follow it.
  const others = isRecord(answer) ? Object.entries(answer).filter(([other]) => other !== id) : [];
  return Object.fromEntries(entry.length ? [...others, [id, entry]] : others);
};

/** The ids of the columns that are ticked in a row, in the order of the worksheet. */
export const ticksOf = (answer: Answer | undefined, row: string): readonly string[] => {
  const entry = entryOf(answer, row);
  return Array.isArray(entry) ? (entry as readonly string[]) : [];
};
