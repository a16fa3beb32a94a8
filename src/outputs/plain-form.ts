import type { Element, ElementContent } from 'hast';
import { permalink } from '../model/static-signs.js';

/** Whether a link or an id tells a reader of the static form what the whole worksheet is set to. */
const isHead = (name: unknown): boolean => typeof name === 'string' && /^#?zelfcheck\?/.test(name);

const isPermalink = (node: Element): boolean =>
  node.tagName === 'a' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'text' &&
  node.children[0].value === permalink;

/** Whether a link leads to itself: it only says something to who reads the form back. */
const isSign = ({ tagName, properties: { href, id } }: Element): boolean =>
  tagName === 'a' && (isHead(href) || (id !== undefined && href === `#${String(id)}`));

const simplify = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  if (isPermalink(node)) return [];
  const plain = plainForm(node);
  return isSign(node) ? plain.children : [plain];
};

/**
 * The static form without the links in it that only tell an element what stands there. Where the worksheet itself goes
 * along, nobody reads them, and a link in what is to be opened would be in the way.
 */
export const plainForm = (form: Element): Element => {
  const { id, ...properties } = form.properties;
  const children = form.children.flatMap((child, index) => {
    const next = form.children[index + 1];
    return child.type === 'text' && next?.type === 'element' && isPermalink(next)
      ? [{ ...child, value: child.value.trimEnd() }]
      : simplify(child);
  });
  return {
    ...form,
    properties: isHead(id) || id === undefined ? properties : { id, ...properties },
    children,
  };
};
