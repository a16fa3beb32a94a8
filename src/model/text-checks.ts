import { fail, flag, list, oneOf, text, unique, variant, whole } from './checks.js';
import type { Check } from './checks.js';
import type { Block, Inline, ListItem, TableCell, TableRow } from './text.js';
import { safeUrl } from './url.js';

/** The checks of rich text. */

/** The level of a heading. */
export const level = whole(1, 6);
/** The number that a list counts from. */
export const start = whole(0, 1e9);

/** What stands in a line. */
export const inlines: Check<Inline[]> = (value, path, seen) => inlineList(value, path, seen).flat();
/** What stands on lines of its own. */
export const blocks: Check<Block[]> = (value, path, seen) => blockList(value, path, seen);

const styled = { children: inlines };
const quoted = { children: blocks };
const verbatim = { value: text };

const inline = variant<Inline>({
  text: verbatim,
  emphasis: styled,
  strong: styled,
  delete: styled,
  inlineCode: verbatim,
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
      seen.fields ? unique(() => seen.fields!)(value, path, seen) : fail(path, 'no field here'),
    size: whole(1, 1e6),
  },
});

/** A link without a good URL leaves what it holds, so that one entry may become several. */
const inlineList = list<Inline | Inline[]>((value, path, seen) => {
  const node = inline(value, path, seen);
  if (node.type !== 'link' && node.type !== 'image') return node;
  const url = safeUrl(node.url, node.type);
  if (url !== undefined) return { ...node, url };
  return node.type === 'link' ? node.children : { type: 'text', value: node.alt };
});

const cell = variant<TableCell>({ tableCell: styled });
const row = variant<TableRow>({ tableRow: { children: list(cell) } });
const listItem = variant<ListItem>({ listItem: { children: blocks, 'checked?': flag } });

const blockList = list(
  variant<Block>({
    paragraph: styled,
    heading: { depth: level, children: inlines },
    code: { value: text, 'lang?': text },
    blockquote: quoted,
    list: { children: list(listItem), 'ordered?': flag, 'start?': start },
    table: { align: list(oneOf('left', 'right', 'center', null)), children: list(row) },
    thematicBreak: {},
    callout: { kind: oneOf('note', 'tip', 'important', 'warning', 'caution'), children: blocks },
  }),
);

/** What may hold fields; ids of fields are unique in it. Elsewhere they are refused, for nobody would show them. */
export const fillable =
  <Value>(check: Check<Value>): Check<Value> =>
  (value, path, seen) => {
    seen.fields = new Set();
    const copy = check(value, path, seen);
    seen.fields = undefined;
    return copy;
  };
