import { readers } from '../blocks/read.js';
import { backs } from '../blocks/static.js';
import { severities } from '../model/messages.js';
import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/types.js';
import { readBack } from '../static/read-back.js';
import { findExcess } from './bounds.js';
import { quoteLines } from './quotes.js';
import { isStaticForm, treeOf } from './tree.js';

/** What a page says. */
export interface HtmlResult extends ReadResult {
  /** The text of the lines that messages are about, where there are rules to look a worksheet over for its author. */
  quotes?: readonly string[];
}

/**
 * Reads a worksheet from HTML that a host made of its Markdown, whatever DOM it is in. Never throws: a page that is too
 * long, or nested deeper than any worksheet needs, gives an empty worksheet and a message. With rules messages have
 * places, which are those in `quotes`, for HTML has no lines that its author would know; else they have none.
 *
 * @param place The element that holds the HTML. It is not changed.
 */
export const readHtml = (place: Element, options: ReadOptions = {}): HtmlResult => {
  const excess = findExcess(place);
  if (excess) {
    const empty = readTree({ type: 'root', children: [] }, { ...options, rules: [] }, readers);
    return {
      ...empty,
      messages: [{ severity: severities[excess.rule], line: 1, column: 1, ...excess }],
    };
  }
  const isStatic = isStaticForm(place);
  const page = treeOf(place, isStatic);
  const form = isStatic ? readBack(page, backs) : undefined;
  const tree = form?.tree ?? page;
  const told = form ? { ...options, frontMatter: form.frontMatter } : options;
  const quotes = options.rules && quoteLines(tree);
  return { ...readTree(tree, told, readers), ...(quotes && { quotes }) };
};
