import type { Nodes } from 'mdast';

declare module 'mdast' {
  interface TextData {
    /** The box of a task that the host made an input of: it is known not to be typed as text. */
    box?: true;
  }
  interface HeadingData {
    /** What stands under it is known to be an outcome, whatever leads to it. */
    outcome?: true;
  }
  interface ThematicBreakData {
    /** How a line to write on is drawn. */
    marker?: '_';
    /** It is known to be one, whatever stands above it. */
    asked?: true;
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
