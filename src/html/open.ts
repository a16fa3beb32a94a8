import type { Root } from 'mdast';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { findExcess } from './bounds.js';
import { isStaticForm, treeOf } from './tree.js';

/** What stands in an element, as nodes, and what is known of it besides. */
interface Opened {
  readonly tree: Root;
  readonly told: ReadOptions;
  /** Whether it is the static form of a worksheet. */
  readonly isStatic: boolean;
}

/** Makes nodes of what stands in an element, or says why it is not read: too long, or too deep. */
export const openHtml = (
  place: Element,
  options: ReadOptions,
): Opened | { readonly refused: ReadResult } => {
  const excess = findExcess(place);
  const isStatic = isStaticForm(place);
  if (!excess) return { tree: treeOf(place, isStatic), told: options, isStatic };
  const empty = readTree({ type: 'root', children: [] }, { ...options, rules: undefined });
  return {
    refused: { ...empty, messages: [{ severity: 'error', line: 1, column: 1, ...excess }] },
  };
};
