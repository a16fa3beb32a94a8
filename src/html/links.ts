import { toText } from '../reader/nodes.js';
import { attribute, hasWords, ownId, targetOf } from './reading.js';
import type { Handler } from './reading.js';
import { isFlow, joinTexts } from './words.js';

// Classes and roles of the links from a footnote back to its reference.
const backlinkClass = /(?:^|[\s-])(?:backref|backlink|reversefootnote)(?:\s|$)/;

// Classes of the links that hosts add to headings, for readers to copy.
const permalinkClass =
  /(?:^|[\s-])(?:anchor|permalink|hash-link|headerlink|header-link)(?:[\s-]|$)/;

const headingSelector = 'h1,h2,h3,h4,h5,h6';

// Characters that are not visible, such as the zero width space in an empty link.
const invisible = /[\s\u200b-\u200d\ufeff]+/g;

/** Reads a link or a footnote reference. Links that a host adds for navigation in its page are dropped. */
export const link: Handler = (element, { inside, notes, isStatic }) => {
  const url = attribute(element, 'href');
  const target = isStatic ? undefined : targetOf(url);
  const note = target === undefined ? undefined : notes.get(target);
  const classAndRole = ['class', 'role'].map((name) => attribute(element, name)).join(' ');
  if (target !== undefined && backlinkClass.test(classAndRole)) return [];
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, label: note }];
  const nodes = inside(element);
  if (nodes.some(isFlow) || !element.hasAttribute('href')) return nodes;
  const children = joinTexts(nodes);
  const text = children.map(toText).join('');
  // A host adds its own permalinks to the headings of a static form too, beside those of the form.
  if (
    isStatic &&
    element.closest(headingSelector) &&
    (permalinkClass.test(classAndRole) || !text.replace(invisible, ''))
  )
    return [];
  if (target !== undefined) {
    if (!hasWords(text) && !children.some(({ type }) => type === 'image')) return [];
    const heading = element.closest(headingSelector);
    if (
      heading &&
      (permalinkClass.test(classAndRole) || target === ownId(attribute(heading, 'id')))
    )
      return text.trim() === heading.textContent?.trim() ? children : [];
  }
  const title = attribute(element, 'title');
  return children.length ? [{ type: 'link', url, ...(title && { title }), children }] : [];
};
