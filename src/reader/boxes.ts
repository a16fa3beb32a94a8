import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { drawnBox } from './drawn.js';
import type { Drawn } from './drawn.js';
import { toText } from './nodes.js';

declare module 'mdast' {
  interface ListItemData {
    /** Set on an item that was made of a line with a box, which was no item of a list in the file. */
    loose?: true;
  }
  interface RootData {
    /** Set on a tree whose boxes are all GFM's own or `[-]`: a text that looks like a box is text. */
    exact?: true;
  }
}

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

/** The box that a text begins with, and the rest of the text. */
export interface TextBox extends Omit<Box, 'aside' | 'children'> {
  aside: boolean;
  rest: string;
}

/** The box that a text begins with; undefined when it begins with none. */
export const boxIn = (text: string): TextBox | undefined => {
  const found = drawnBox(text);
  if (!found?.box.startsWith('[') || found.marker || found.certainty === 'weak') return undefined;
  const { box, state, rest } = found;
  return {
    ticked: state === 'ticked',
    aside: state === 'aside',
    ...(!isGfm(box) && state !== 'aside' && { odd: box }),
    rest,
  };
};

/** The box that a cell of a table begins with: also one that is a sign, as there is no list marker to tell it from a text. */
export const boxInCell = (text: string): TextBox | undefined => {
  const drawn = drawnBox(text);
  return drawn?.certainty === 'sure' && !drawn.marker && !drawn.box.startsWith('[')
    ? { ticked: drawn.state === 'ticked', aside: false, rest: drawn.rest }
    : boxIn(text);
};

/** The largest number of characters of a line that a message shows. */
const maxLine = 50;

/** The line to write for an option or item with this content, to show to the author. */
export const boxLine = (ticked: boolean, content: readonly Nodes[]): string => {
  const [first] = content;
  const text = first ? toText(first).trim().replace(/\s+/g, ' ') : '';
  const cut = text.length > maxLine ? text.slice(0, maxLine - 1) + '…' : text;
  return `- [${ticked ? 'x' : ' '}] ${cut}`.trimEnd();
};

/** The values of the message `odd-box` about a box. */
export const oddBox = ({ odd = '[-]', ticked, children }: Box): { box: string; line: string } => ({
  box: odd,
  line: boxLine(ticked, children),
});

const isGfm = (box: string): boolean => /^\[[ xX]\]$/.test(box);

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

/** A box at the beginning of a line. */
export interface LineBox {
  drawn: Drawn;
  /** The line behind the box. */
  behind: PhrasingContent[];
}

/** The box of a form, which exporters write as HTML. */
export const inputBox = (html: string): Drawn | undefined =>
  html.length < 200 && /^<input\b/i.test(html) && /\b(?:checkbox|radio)\b/i.test(html)
    ? {
        box: html,
        state: /\schecked\b/i.test(html) ? 'ticked' : 'empty',
        certainty: 'sure',
        from: html,
        rest: ' ',
      }
    : undefined;

/** The box that a line begins with, perhaps in bold or the like; undefined when it begins with none. */
export const boxOfLine = ([first, ...others]: readonly PhrasingContent[]): LineBox | undefined => {
  if (first?.type === 'text') {
    const found = drawnBox(first.value);
    if (!found) return undefined;
    const value = found.rest.replace(/^:(?=\s)/, '').trimStart();
    return { drawn: found, behind: value ? [{ ...first, value }, ...others] : others };
  }
  if (first?.type === 'html') {
    const found = inputBox(first.value);
    return found && { drawn: found, behind: others };
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'delete')
    return undefined;
  const inner = boxOfLine(first.children);
  return (
    inner && {
      drawn: inner.drawn,
      behind: inner.behind.length ? [{ ...first, children: inner.behind }, ...others] : others,
    }
  );
};

/** A box, and how it was drawn where GFM does not know it. */
type Candidate = Box & { drawn?: Drawn };

const candidateOf = ({ checked, children, data }: ListItem): Candidate | undefined => {
  if (typeof checked === 'boolean') return { ticked: checked, children: withoutUnseen(children) };
  const [first, ...rest] = children;
  const found = first?.type === 'paragraph' ? boxOfLine(first.children) : undefined;
  if (!found) return undefined;
  const { drawn, behind } = found;
  const { box, state } = drawn;
  const line: Paragraph[] = behind.length ? [{ ...(first as Paragraph), children: behind }] : [];
  // GFM knows this one, but for the text that it lacks.
  const isKnown = isGfm(box) && !behind.length && !data?.loose;
  return {
    ticked: state === 'ticked',
    ...(state === 'aside' ? { aside: true } : !isKnown && { odd: box }),
    children: [...line, ...rest],
    drawn,
  };
};

/**
 * The boxes of the items of a list, in their order; undefined for an item without one. What a sign means depends on the
 * others in the list: a cross beside check marks is no tick, and a letter in brackets is a box only beside boxes.
 *
 * @param isExact Whether the tree has no other boxes than those of GFM and `[-]`.
 */
export const boxesIn = ({ children }: List, isExact: boolean): (Box | undefined)[] => {
  const found = children.map(candidateOf);
  const company = found.some((box) => box && box.drawn?.certainty !== 'weak');
  const isChecked = found.some((box) => box?.drawn?.sign === 'check');
  return found.map((candidate) => {
    if (!candidate?.drawn) return candidate;
    const { drawn, ...box } = candidate;
    if (isExact ? drawn.box !== '[-]' : !company && drawn.certainty === 'weak') return undefined;
    return isChecked && drawn.sign === 'cross' ? { ...box, ticked: false } : box;
  });
};
