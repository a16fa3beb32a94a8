import { fail, yesOrNo, list, oneOf, text, uniqueIn, variant, wholeNumber } from './checks.js';
import type { Check } from './checks.js';
import type { Block, Inline, ListItem, TableCell, TableRow } from './text.js';
import { safeUrl } from './url.js';

/** The checks of rich text. */

/** Checks that a value is the level of a heading. */
export const level = wholeNumber(1, 6);
/** Checks that a value is the number that an ordered list counts from. */
export const start = wholeNumber(0, 1e9);

/** Checks a list of inline nodes. */
export const inlines: Check<Inline[]> = (value, path, seen) => inlineList(value, path, seen).flat();
/** Checks a list of block nodes. */
export const blocks: Check<Block[]> = (value, path, seen) => blockList(value, path, seen);

const inlineChildren = { children: inlines };
const blockChildren = { children: blocks };
const textValue = { value: text };

const inline = variant<Inline>({
  text: textValue,
  emphasis: inlineChildren,
  strong: inlineChildren,
  delete: inlineChildren,
  inlineCode: textValue,
  break: {},
  link: { url: text, children: inlines, 'title?': text },
  image: { url: text, alt: text, 'title?': text },
  format: { tag: oneOf('kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'), children: inlines },
  footnoteReference: {
    id: (value, path, seen) => {
      seen.references.push({ id: value as string, path, to: 'footnotes' });
      return value as string;
    },
  },
  field: {
    id: (value, path, seen) =>
      seen.fields ? uniqueIn(() => seen.fields!)(value, path, seen) : fail(path, 'no field here'),
    size: wholeNumber(1, 1e6),
  },
});

/** Checks inline nodes one by one. A link with an unsafe URL is replaced by its children, so that one entry may become several. */
const inlineList = list<Inline | Inline[]>((value, path, seen) => {
  const node = inline(value, path, seen);
  if (node.type !== 'link' && node.type !== 'image') return node;
  const url = safeUrl(node.url, node.type);
  if (url !== undefined) return { ...node, url };
  return node.type === 'link' ? node.children : { type: 'text', value: node.alt };
});

const cell = variant<TableCell>({ tableCell: inlineChildren });
const row = variant<TableRow>({ tableRow: { children: list(cell) } });
const listItem = variant<ListItem>({ listItem: { children: blocks, 'checked?': yesOrNo } });

const blockList = list(
  variant<Block>({
    paragraph: inlineChildren,
    heading: { depth: level, children: inlines },
    code: { value: text, 'lang?': text },
    blockquote: blockChildren,
    list: { children: list(listItem), 'ordered?': yesOrNo, 'start?': start },
    table: { align: list(oneOf('left', 'right', 'center', null)), children: list(row) },
    thematicBreak: {},
    callout: { kind: oneOf('note', 'tip', 'important', 'warning', 'caution'), children: blocks },
  }),
);

/**
 * Allows fields in a check; the ids of fields must be unique inside it. Elsewhere a field is refused, since no view would
 * show it.
 */
export const fillable =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    seen.fields = new Set();
    const copy = check(value, path, seen);
    seen.fields = undefined;
    return copy;
  };
