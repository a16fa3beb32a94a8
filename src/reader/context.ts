import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
} from 'mdast';
import { severities } from '../model/messages.js';
import type { Message, MessageRule, Severity } from '../model/messages.js';
import type { AnswerBlock, AnswerType, Points } from '../model/blocks/index.js';
import type { Box } from './boxes.js';

/** A place in the file. */
export interface Place {
  line: number;
  column: number;
}

/** The state that all functions which read a part of the file share. */
export interface Context {
  /** The definitions of reference links, by identifier. */
  definitions: Map<string, Definition>;
  /** The footnotes, by identifier. */
  notes: Map<string, FootnoteDefinition>;
  /** The identifiers of the footnotes in the order in which they are called. */
  called: Set<string>;
  /** The boxes that the author drew. */
  boxes: Map<ListItem, Box>;
  /** The lists that hold a box, at any depth. */
  boxed: Set<List>;
  /** The items whose boxes became a part of the worksheet. */
  taken: Set<ListItem>;
  /** The nodes that are read. */
  root: Root;
  /** Whether the author or the host said which kind of worksheet it is. */
  hasKind: boolean;
  /** The places in the file of the parts of the worksheet. */
  places: Map<object, Place>;
  /** The places of the settings that the author made, by their names. */
  settings: Map<string, Place>;
  messages: Message[];
  /** The language of the file; undefined when the author gave none. */
  lang: string | undefined;
  /** The readers of answer blocks, in the order in which they are tried. */
  readers: readonly BlockReader[];
  /** Whether the current section asks something by a list or a table; a blank in it is then plain text. */
  asking: boolean;
  /** Points on their way to an outcome, which has no id yet. */
  points: Points[];
  /**
   * Reports something to the author about a node, a part of the worksheet or a place.
   *
   * @param severity Only where it matters less than the rule mostly does.
   */
  report: (
    rule: MessageRule,
    at: object | undefined,
    values?: Record<string, string | number>,
    severity?: Severity,
  ) => void;
}

/** An answer block that was found in the file. */
export interface Found {
  /** The index after its last node. */
  end: number;
  /** The list items in the block that are no part of it, but stand behind it. Default none. */
  rest?: readonly ListItem[];
  /** The place of the block, when it is known. */
  place: Place | undefined;
  /** Makes the answer block of the worksheet. Called once. */
  read: () => AnswerBlock;
}

/** Finds a kind of answer block in a file. */
export interface BlockReader {
  /**
   * Finds the answer block that begins at `nodes[index]`; undefined when there is none. `before` is the node above it, or
   * the heading of the section, without code, images and the like that belong to the question. `heading` is the heading or
   * paragraph that all of the nodes stand under.
   */
  find: (
    nodes: readonly Nodes[],
    index: number,
    before: Nodes | undefined,
    context: Context,
    heading: Heading | Paragraph | undefined,
  ) => Found | undefined;
  /** Whether a list or a table holds something that only a quiz can hold. */
  provesQuiz: (node: Nodes, context: Context) => boolean;
}

/**
 * A reader for every type of answer block, the special before the general: the first one that finds a block wins. Where
 * two types look alike in a file one reader makes both, and the row of the other type names it.
 */
export type Readers = { readonly [Type in AnswerType]: BlockReader | Exclude<AnswerType, Type> };

/** The place of a node in the file; undefined for nodes that were not read from a file. */
export const sourcePlace = (node: Partial<Nodes> | undefined): Place | undefined =>
  node?.position?.start && { line: node.position.start.line, column: node.position.start.column };

/** Compares messages by their places in the file, for sorting. */
export const byPlace = (one: Message, other: Message): number =>
  one.line - other.line || one.column - other.column;

/** Makes the context of a file before it is read. */
export const makeContext = (root: Root, hasKind: boolean, readers: Readers): Context => {
  const places = new Map<object, Place>();
  const messages: Message[] = [];
  return {
    definitions: new Map(),
    notes: new Map(),
    called: new Set(),
    boxes: new Map(),
    boxed: new Set(),
    taken: new Set(),
    root,
    hasKind,
    places,
    settings: new Map(),
    messages,
    lang: undefined,
    readers: Object.values(readers).filter((reader) => typeof reader !== 'string'),
    asking: false,
    points: [],
    report: (rule, at, values, severity = severities[rule]) => {
      const found =
        at && (places.get(at) ?? sourcePlace(at) ?? ('line' in at ? (at as Place) : undefined));
      const { line, column } = found ?? { line: 1, column: 1 };
      messages.push({ rule, severity, line, column, ...(values && { values }) });
    },
  };
};
