import { readers } from '../blocks/read.js';
import { backs } from '../blocks/static.js';
import { severities } from '../model/messages.js';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/types.js';
import { readBack } from '../static/read-back.js';
import { findExcess } from './bounds.js';
import { quoteLines } from './quotes.js';
import { isStaticForm, treeOf } from './tree.js';

/** A worksheet read from HTML, with its messages. */
export interface HtmlResult extends ReadResult {
  /** The lines that `line` of a message counts, from 1; absent without `rules` in the options. */
  quotes?: readonly string[];
}

/**
 * Reads a worksheet from HTML that a host rendered from its Markdown, in any DOM. Never throws: content that is too long,
 * or nested deeper than any worksheet needs, gives an empty worksheet and a message. With `rules` in the options messages
 * have a line and column in `quotes`, since HTML has no lines that its author would know; without rules they have none.
 *
 * @param container The element that holds the HTML. It is not changed.
 * @example
 * const { worksheet, messages } = readHtml(document.querySelector('article')!);
 */
export const readHtml = (container: Element, options: ReadOptions = {}): HtmlResult => {
  const excess = findExcess(container);
  if (excess) {
    const empty = readTree({ type: 'root', children: [] }, { ...options, rules: [] }, readers);
    return {
      ...empty,
      messages: [{ severity: severities[excess.rule], line: 1, column: 1, ...excess }],
    };
  }
  const isStatic = isStaticForm(container);
  const page = treeOf(container, isStatic);
  const staticForm = isStatic ? readBack(page, backs) : undefined;
  const tree = staticForm?.tree ?? page;
  const readOptions = staticForm ? { ...options, frontMatter: staticForm.frontMatter } : options;
  const quotes = options.rules && quoteLines(tree);
  return { ...readTree(tree, readOptions, readers), ...(quotes && { quotes }) };
};
