import { readHtml } from '../../html/index.js';
import type { ReadOptions } from '../../reader/types.js';
import { holdPlace } from './hold-place.js';
import type { Content, ContentHost } from './host.js';

/** The worksheet read from the HTML between the tags of an element. */
type Read = Pick<Content, 'worksheet' | 'messages' | 'text'>;

/** The last result for each element: a host may change its HTML without changing the worksheet in it. */
const lastReads = new WeakMap<Element, { key: string; read: Read }>();

/** Resolves when the page is parsed, since before that a worksheet in it may be incomplete; undefined when it is. */
const pageEnd = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', resolve, { once: true }),
      )
    : undefined;

/**
 * Reads the worksheet that a host rendered between the tags of an element, and prevents a layout shift when the
 * worksheet replaces that HTML. Returns the identical object as before when the worksheet is equal.
 */
export const readChildren = async (host: ContentHost, options: ReadOptions): Promise<Read> => {
  await pageEnd();
  const { element } = host;
  const { worksheet, messages, quotes } = readHtml(element, options);
  const key = JSON.stringify([worksheet, messages, quotes]);
  const before = lastReads.get(element);
  if (before?.key === key) return before.read;
  if (!before) holdPlace(host);
  const read = { worksheet, messages, ...(quotes && { text: quotes }) };
  lastReads.set(element, { key, read });
  return read;
};
