import type { Element, ElementContent } from 'hast';
import { permalink, signs } from '../static/signs.js';

/** Whether an id, or a link to it, holds the settings of the whole worksheet. */
const isSettings = (name: unknown): boolean =>
  typeof name === 'string' && /^#?zelfcheck\?/.test(name);

const isPermalink = (node: Element): boolean =>
  node.tagName === 'a' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'text' &&
  node.children[0].value === permalink;

/** Whether a link leads to itself, which only carries data for reading the form back. */
const isDataLink = ({ tagName, properties: { href, id } }: Element): boolean =>
  tagName === 'a' && (isSettings(href) || (id !== undefined && href === `#${String(id)}`));

/** Matches the sign at the start of a text. */
const leadingSign = new RegExp(`^\\s*[${Object.values(signs).join('')}](?:\\s|$)`);

/** The text that an element begins with. */
const leadingText = (node: ElementContent | undefined): string => {
  if (node?.type === 'text') return node.value;
  if (node?.type !== 'element') return '';
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim());
  return leadingText(first);
};

/** Whether items of a list begin with a sign, so that the list needs no bullets. */
const isSigned = ({ tagName, children }: Element): boolean =>
  /^[ou]l$/.test(tagName) &&
  children.some((child) => child.type === 'element' && leadingSign.test(leadingText(child)));

const isLabel = ({ tagName }: Element): boolean => /^(?:summary|h[1-6])$/.test(tagName);

/** Merges adjacent texts. */
const mergeTexts = (nodes: readonly ElementContent[]): ElementContent[] => {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged.splice(-1, 1, { ...last, value: last.value + node.value });
    else merged.push(node);
  }
  return merged;
};

/** Removes the sign that a label begins with. */
const withoutSign = ([first, ...others]: readonly ElementContent[]): ElementContent[] => {
  if (first?.type === 'text')
    return [{ ...first, value: first.value.replace(leadingSign, '').trimStart() }, ...others];
  // A text in another language than the author's is in an element of its own.
  return first?.type === 'element'
    ? [{ ...first, children: withoutSign(first.children) }, ...others]
    : [];
};

const simplify = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  if (isPermalink(node)) return [];
  const plain = plainForm(node);
  return isDataLink(node) ? plain.children : [plain];
};

/**
 * Strips the static form of everything that only serves reading it back: links to themselves, and the signs that mark
 * labels which are not the author's. A page that holds the worksheet as JSON does not need them, and a link in a
 * `summary` would get in the way of opening it. Lists of boxes get the class `signed`.
 */
export const plainForm = (form: Element): Element => {
  const { id, ...others } = form.properties;
  const children = mergeTexts(
    form.children.flatMap((child, index) => {
      const next = form.children[index + 1];
      return child.type === 'text' && next?.type === 'element' && isPermalink(next)
        ? [{ ...child, value: child.value.trimEnd() }]
        : simplify(child);
    }),
  );
  const plain = { ...form, children: isLabel(form) ? withoutSign(children) : children };
  const properties = {
    ...(id !== undefined && !isSettings(id) && { id }),
    ...others,
    ...(isSigned(plain) && { className: ['signed'] }),
  };
  return { ...plain, properties };
};
