import type { BlockContent, DefinitionContent, ListItem } from 'mdast';

/** A box that stands before a text in a list. */
export interface Box {
  ticked: boolean;
  /** The box as the author drew it, where GFM does not know it. */
  odd?: string;
  /** `[-]`: set aside as not applicable. */
  aside?: boolean;
  /** The content behind the box. */
  children: (BlockContent | DefinitionContent)[];
}

// Empty, a letter x of either alphabet, or one of the signs that people use for a tick. A box without a space after it
// must not be the start of a link; an empty one without a space is an array in many a programming language.
const drawn = /^\[([^\S\n]*(?:[xXхХyY*✓✔√×-])?[^\S\n]*)\](?![[(:])/;

/** The box that a text begins with, and the rest of the text; undefined when it begins with none. */
export const boxIn = (
  text: string,
): { ticked: boolean; aside: boolean; odd?: string; rest: string } | undefined => {
  const match = drawn.exec(text.trimStart());
  if (!match) return undefined;
  const [box, inner = ''] = match;
  const mark = inner.trim();
  return {
    ticked: mark !== '' && mark !== '-',
    aside: mark === '-',
    ...(!/^[ xX]$/.test(inner) && mark !== '-' && { odd: box }),
    rest: text.trimStart().slice(box.length),
  };
};

// Invisible characters that people put behind a box so that their editor leaves it alone.
const unseenText = /^[\s\u200b\u2060\u2800\u3164]*$/;

/** The content behind a box, without a first line that is invisible. */
const withoutUnseen = (children: Box['children']): Box['children'] => {
  const [first, ...rest] = children;
  const empty =
    first?.type === 'paragraph' &&
    first.children.every((node) => node.type === 'text' && unseenText.test(node.value));
  return empty ? rest : children;
};

/** The box of a list item, also when it is drawn in a way that GFM does not know. */
export const boxOf = (item: ListItem): Box | undefined => {
  const { checked, children } = item;
  if (typeof checked === 'boolean') return { ticked: checked, children: withoutUnseen(children) };
  const paragraph = children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (paragraph?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const match = drawn.exec(text.value);
  if (!match) return undefined;
  const [odd, inner = ''] = match;
  const rest = text.value.slice(odd.length);
  const bare = !rest && paragraph.children.length < 2;
  const isGfm = /^[ xX]$/.test(inner);
  // GFM knows this one; when it did not take it, the author wrote `\[x]` and wants to see the brackets.
  if (isGfm && /^[ \t\n]/.test(rest)) return undefined;
  if (!inner && /^\S/.test(rest)) return undefined;
  const value = rest.trimStart();
  const behind = value ? [{ ...text, value }] : [];
  const line = [...behind, ...paragraph.children.slice(1)];
  const mark = inner.trim();
  return {
    ticked: mark !== '' && mark !== '-',
    ...(mark === '-' ? { aside: true } : isGfm && bare ? {} : { odd }),
    children: [...(line.length ? [{ ...paragraph, children: line }] : []), ...children.slice(1)],
  };
};
