import { readTree } from '../reader/index.js';
import type { ReadOptions, ReadResult } from '../reader/index.js';
import { rare } from '../reader/rare.js';
import { openHtml } from './open.js';
import { fromStatic } from './static.js';

/**
 * Reads a worksheet from HTML that a host made of its Markdown, whatever DOM it is in. Never throws: a page that is too
 * long, or nested deeper than any worksheet needs, gives an empty worksheet and a message. No message has a place.
 *
 * @param place The element that holds the HTML. It is not changed.
 */
export const readHtml = (place: Element, options: ReadOptions = {}): ReadResult => {
  const opened = openHtml(place, options);
  if ('refused' in opened) return opened.refused;
  const form = opened.isStatic ? fromStatic(opened.tree) : undefined;
  return form
    ? readTree(form.tree, { ...opened.told, frontMatter: form.frontMatter }, rare)
    : readTree(opened.tree, opened.told, rare);
};
