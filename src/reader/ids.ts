import { makeIds } from '../model/ids.js';
import type { Nameable } from '../model/ids.js';
import type { Inline } from '../model/text.js';
import type { Context } from './context.js';

/** A part of the worksheet that waits for its id. */
export interface Named<Part> extends Nameable {
  part: Part;
}

/** Sets the id of every part, and reports a name that the author gave twice. */
export const assignIds = (named: readonly Named<{ id: string }>[], context: Context): void => {
  makeIds(named).forEach((id, index) => {
    const { part, name } = named[index]!;
    part.id = id;
    if (name !== undefined && name !== id) context.report('duplicate-id', part, { name });
  });
};

// A name begins with a letter or a digit, so that it cannot be a property of every object, such as `__proto__`.
const named = /^\{#([\p{L}\p{N}][\p{L}\p{N}\p{M}_:.-]*)\}\s*$/u;

/** Takes the name that the author gave off the end of a line (`Cookies {#cookies}`). */
export const takeName = (line: Inline[]): { name?: string; text: Inline[] } => {
  const last = line.at(-1);
  if (last?.type !== 'text') return { text: line };
  const at = last.value.lastIndexOf('{#');
  const name = at < 0 ? undefined : named.exec(last.value.slice(at))?.[1];
  if (name === undefined) return { text: line };
  const value = last.value.slice(0, at).trimEnd();
  return { name, text: [...line.slice(0, -1), ...(value ? [{ ...last, value }] : [])] };
};
