import { makeIds } from '../model/ids.js';
import type { Nameable } from '../model/ids.js';
import type { Context } from './context.js';

/** A part of the worksheet that waits for its id. */
export interface Named<Part> extends Nameable {
  part: Part;
}

/** Gives every part its id, and tells the author of a name that was given twice. */
export const nameParts = (named: readonly Named<{ id: string }>[], context: Context): void => {
  makeIds(named).forEach((id, index) => {
    const { part, name } = named[index]!;
    part.id = id;
    if (name !== undefined && name !== id) context.report('duplicate-id', 'error', part, { name });
  });
};
