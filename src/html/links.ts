import { toText } from '../reader/nodes.js';
import { attribute, hasWords, ownId, targetOf } from './reading.js';
import type { Handler } from './reading.js';
import { isFlow, join } from './words.js';

// The ways back from a footnote.
const backwards = /(?:^|[\s-])(?:backref|backlink|reversefootnote)(?:\s|$)/;

// The links that hosts put in headings, to be copied.
const permalink = /(?:^|[\s-])(?:anchor|permalink|hash-link|headerlink|header-link)(?:[\s-]|$)/;

const headings = 'h1,h2,h3,h4,h5,h6';

// What nobody sees, such as the zero width space in an empty link.
const unseen = /[\s\u200b-\u200d\ufeff]+/g;

/** A link, or the reference to a footnote. What a host adds to get about in its page says nothing here. */
export const link: Handler = (element, { inside, notes, isStatic }) => {
  const url = attribute(element, 'href');
  const target = isStatic ? undefined : targetOf(url);
  const note = target === undefined ? undefined : notes.get(target);
  const says = ['class', 'role'].map((name) => attribute(element, name)).join(' ');
  if (target !== undefined && backwards.test(says)) return [];
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  const nodes = inside(element);
  if (nodes.some(isFlow) || !element.hasAttribute('href')) return nodes;
  const children = join(nodes);
  const words = children.map(toText).join('');
  // In a static form too, beside its own.
  if (isStatic && element.closest(headings) && (permalink.test(says) || !words.replace(unseen, '')))
    return [];
  if (target !== undefined) {
    if (!hasWords(words) && !children.some(({ type }) => type === 'image')) return [];
    const heading = element.closest(headings);
    if (heading && (permalink.test(says) || target === ownId(attribute(heading, 'id'))))
      return words.trim() === heading.textContent?.trim() ? children : [];
  }
  const title = attribute(element, 'title');
  return children.length ? [{ type: 'link', url, ...(title && { title }), children }] : [];
};
