import type { Root } from 'mdast';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { findExcess } from './bounds.js';
import { isStaticForm, treeOf } from './tree.js';

/** The nodes of a page, and what is known of them; or why they are not read. */
export const openHtml = (
  place: Element,
  options: ReadOptions,
):
  | { readonly tree: Root; readonly told: ReadOptions; readonly isStatic: boolean }
  | { readonly refused: ReadResult } => {
  const excess = findExcess(place);
  if (!excess) return { tree: treeOf(place), told: options, isStatic: isStaticForm(place) };
  const empty = readTree({ type: 'root', children: [] }, options);
  const { reason, ...values } = excess;
  const message = { rule: `too-${reason}`, severity: 'error' as const, line: 1, column: 1 };
  return {
    refused: {
      ...empty,
      messages: [
        { ...message, ...('length' in values && { values: { ...values, most: 1_000_000 } }) },
      ],
    },
  };
};
