import { readHtml } from '../../html/index.js';
import type { ReadOptions } from '../../reader/types.js';
import { holdWhenDrawn } from './hold-place.js';
import type { Content, ContentHost } from './host.js';

/** The content between the tags of an element. */
type Read = Pick<Content, 'worksheet' | 'messages' | 'text'>;

/** The content that every element shows. A host may change its HTML without saying anything else. */
const shown = new WeakMap<Element, { key: string; read: Read }>();

/** The page as far as it goes: until its end, a worksheet in it may be half there. */
const pageEnd = (): Promise<unknown> | undefined =>
  document.readyState === 'loading'
    ? new Promise((resolve) =>
        document.addEventListener('DOMContentLoaded', resolve, { once: true }),
      )
    : undefined;

/**
 * Reads the worksheet that a host rendered between the tags of an element, and keeps the page still when it takes the
 * place of that. The very same as before when it says the same.
 */
export const readChildren = async (host: ContentHost, options: ReadOptions): Promise<Read> => {
  await pageEnd();
  const { element } = host;
  const { worksheet, messages, quotes } = readHtml(element, options);
  const key = JSON.stringify([worksheet, messages, quotes]);
  const before = shown.get(element);
  if (before?.key === key) return before.read;
  const read = { worksheet, messages, ...(quotes && { text: quotes }) };
  shown.set(element, { key, read });
  // As long as the children are what is seen, there is a place for them.
  if (element.shadowRoot?.querySelector('slot')) holdWhenDrawn(host);
  return read;
};
