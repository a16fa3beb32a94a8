import type {
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
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

/** What everyone who reads a part of the file shares. */
export interface Context {
  /** What reference links refer to, by identifier. */
  definitions: Map<string, Definition>;
  /** What footnote references refer to, by identifier. */
  notes: Map<string, FootnoteDefinition>;
  /** The identifiers of the footnotes in the order in which they are called. */
  called: Set<string>;
  /** The boxes that the author drew. */
  boxes: Map<ListItem, Box>;
  /** The lists that hold a box, at any depth. */
  boxed: Set<List>;
  /** Where the parts of the worksheet come from. */
  places: Map<object, Place>;
  /** Where the settings stand that the author made, by their names. */
  settings: Map<string, Place>;
  messages: Message[];
  /** What looks for answer blocks, in the order in which they are looked for. */
  readers: readonly BlockReader[];
  /** Whether the section that is read asks something by a list or a table; a blank in it is then the text that it is. */
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

/** An answer block that was found. */
export interface Found {
  /** The index behind its last node. */
  end: number;
  /** Where it stands, when that is known. */
  place: Place | undefined;
  /** Makes it a part of the worksheet. Called once. */
  read: () => AnswerBlock;
}

/** How a kind of answer block is found in a file. */
export interface BlockReader {
  /**
   * The answer block that begins at `nodes[index]`, if there is one. `before` is what stands above it, but for code,
   * images and the like that belong to the question: a node, or the heading of the section. `heading` is what all of the
   * nodes stand under.
   */
  find: (
    nodes: readonly Nodes[],
    index: number,
    before: Nodes | undefined,
    context: Context,
    heading: Heading | Paragraph | undefined,
  ) => Found | undefined;
  /** Whether a list or a table holds what only a quiz can hold. */
  provesQuiz: (node: Nodes, context: Context) => boolean;
}

/**
 * A reader for every type of answer block, the special before the general: the first one that finds a block wins. Where
 * two types look alike in a file one reader makes both, and the row of the other type names it.
 */
export type Readers = { readonly [Type in AnswerType]: BlockReader | Exclude<AnswerType, Type> };

/** Where a node stands; nodes that were not read from a file have no place of their own. */
export const placeOf = (node: Partial<Nodes> | undefined): Place | undefined =>
  node?.position?.start && { line: node.position.start.line, column: node.position.start.column };

/** A context in which nothing was read yet. */
export const makeContext = (readers: Readers): Context => {
  const places = new Map<object, Place>();
  const messages: Message[] = [];
  return {
    definitions: new Map(),
    notes: new Map(),
    called: new Set(),
    boxes: new Map(),
    boxed: new Set(),
    places,
    settings: new Map(),
    messages,
    readers: Object.values(readers).filter((reader) => typeof reader !== 'string'),
    asking: false,
    points: [],
    report: (rule, at, values, severity = severities[rule]) => {
      const found =
        at && (places.get(at) ?? placeOf(at) ?? ('line' in at ? (at as Place) : undefined));
      const { line, column } = found ?? { line: 1, column: 1 };
      messages.push({ rule, severity, line, column, ...(values && { values }) });
    },
  };
};
