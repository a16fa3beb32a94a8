import type { Nodes } from 'mdast';

declare module 'mdast' {
  interface TextData {
    /** The box of a task that the host made an input of: it is known not to be typed as text. */
    box?: true;
  }
}

/** What the handlers of elements share. */
export interface Reading {
  /** What stands in an element: in lines, on lines of its own, or both. */
  readonly inside: (parent: { readonly childNodes: Iterable<Node> }) => Nodes[];
  /** The footnotes of the page, by the ids of their elements: what the references call them. */
  readonly notes: ReadonlyMap<string, string>;
  /** Whether the host makes inputs of boxes. A box that is still a text is then meant as text. */
  readonly knowsBoxes: boolean;
  /** Whether this is the static form of a worksheet, in which every link means something. */
  readonly isStatic: boolean;
}

/** What an element becomes. */
export type Handler = (element: Element, reading: Reading) => Nodes[];

/** The value of an attribute; empty where there is none. */
export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? '';

/** Whether there is a letter or a digit in a text. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The id of an element that something in the page refers to, without what hosts put before ids that authors made. */
export const ownId = (id: string): string => id.replace(/^(?:user-content-)+/, '');

/** What the address of a link into the page refers to; undefined for other links. */
export const targetOf = (href: string): string | undefined => {
  if (!href.startsWith('#')) return undefined;
  try {
    return ownId(decodeURIComponent(href.slice(1)));
  } catch {
    return ownId(href.slice(1));
  }
};
