import type { Element, ElementContent } from 'hast';
import { permalink, signs } from '../static/signs.js';

/** Whether a link or an id tells what the whole worksheet is set to. */
const isHead = (name: unknown): boolean => typeof name === 'string' && /^#?zelfcheck\?/.test(name);

const isPermalink = (node: Element): boolean =>
  node.tagName === 'a' &&
  node.children.length === 1 &&
  node.children[0]?.type === 'text' &&
  node.children[0].value === permalink;

/** Whether a link leads to itself. */
const isSign = ({ tagName, properties: { href, id } }: Element): boolean =>
  tagName === 'a' && (isHead(href) || (id !== undefined && href === `#${String(id)}`));

const signed = new RegExp(`^\\s*[${Object.values(signs).join('')}](?:\\s|$)`);

const beginning = (node: ElementContent | undefined): string => {
  if (node?.type === 'text') return node.value;
  if (node?.type !== 'element') return '';
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim());
  return beginning(first);
};

/** A list whose lines begin with a sign of their own needs no bullets. */
const isSigned = ({ tagName, children }: Element): boolean =>
  /^[ou]l$/.test(tagName) &&
  children.some((child) => child.type === 'element' && signed.test(beginning(child)));

const isLabel = ({ tagName }: Element): boolean => /^(?:summary|h[1-6])$/.test(tagName);

/** Texts that stand next to each other, as one. */
const joined = (nodes: readonly ElementContent[]): ElementContent[] => {
  const found: ElementContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      found.splice(-1, 1, { ...last, value: last.value + node.value });
    else found.push(node);
  }
  return found;
};

const unsigned = ([first, ...others]: readonly ElementContent[]): ElementContent[] => {
  if (first?.type === 'text')
    return [{ ...first, value: first.value.replace(signed, '').trimStart() }, ...others];
  // What is said in another language than the author's stands in an element of its own.
  return first?.type === 'element'
    ? [{ ...first, children: unsigned(first.children) }, ...others]
    : [];
};

const simplify = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') return [node];
  if (isPermalink(node)) return [];
  const plain = plainForm(node);
  return isSign(node) ? plain.children : [plain];
};

/**
 * The static form without what only tells an element what stands there: links to themselves and the signs above what is
 * not the author's. Where the worksheet itself goes along, nobody reads them, and a link in what is to be opened would be
 * in the way. Lists of boxes get the class `signed`.
 */
export const plainForm = (form: Element): Element => {
  const { id, ...others } = form.properties;
  const children = joined(
    form.children.flatMap((child, index) => {
      const next = form.children[index + 1];
      return child.type === 'text' && next?.type === 'element' && isPermalink(next)
        ? [{ ...child, value: child.value.trimEnd() }]
        : simplify(child);
    }),
  );
  const plain = { ...form, children: isLabel(form) ? unsigned(children) : children };
  const properties = {
    ...(id !== undefined && !isHead(id) && { id }),
    ...others,
    ...(isSigned(plain) && { className: ['signed'] }),
  };
  return { ...plain, properties };
};
