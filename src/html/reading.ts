import type { Nodes } from 'mdast';

declare module 'mdast' {
  interface TextData {
    /** Set on a box that the host rendered as an input, so that it cannot be text that the author typed. */
    box?: true;
  }
}

/** The state that the handlers of elements share while a page is read. */
export interface Reading {
  /** Reads the content of an element: inline nodes, blocks, or both. */
  readonly inside: (parent: { readonly childNodes: Iterable<Node> }) => Nodes[];
  /** The identifiers of the footnotes of the page, by the ids of their elements. */
  readonly notes: ReadonlyMap<string, string>;
  /** Whether the host renders boxes as inputs. Then a box in the text is meant as text. */
  readonly knowsBoxes: boolean;
  /** Whether the page holds the static form of a worksheet, in which every link means something. */
  readonly isStatic: boolean;
}

/** Converts an element to the mdast nodes that Markdown would have given. */
export type Handler = (element: Element, reading: Reading) => Nodes[];

/**
 * Whether a node is a form. Nothing in a form is read, and nothing of a form may be asked: a control in it that is named
 * `childNodes` or `matches` stands in the place of that member.
 */
export const isForm = (node: Node): boolean =>
  (node as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'HTMLFormElement';

/** The value of an attribute; empty where there is none, and for a form. */
export const attribute = (element: Element, name: string): string =>
  isForm(element) ? '' : (element.getAttribute(name) ?? '');

/** Whether a text has a letter or a digit in it. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The id of an element as its author wrote it, without the prefix that hosts put before such ids. */
export const ownId = (id: string): string => id.replace(/^(?:user-content-)+/, '');

/** The id that a link into the same page refers to; undefined for other links. */
export const targetOf = (href: string): string | undefined => {
  if (!href.startsWith('#')) return undefined;
  try {
    return ownId(decodeURIComponent(href.slice(1)));
  } catch {
    return ownId(href.slice(1));
  }
};
