import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { boxLine } from './boxes.js';
import type { Context, Found } from './context.js';
import { calloutOf, isComment, isImages } from './nodes.js';

/** A heading and the nodes under it, up to the next one; the first section of a file has no heading. */
export interface Section {
  heading?: Heading | undefined;
  nodes: Nodes[];
}

/** The nodes of a question, before they are converted. */
export interface Draft {
  /** The node whose text is the prompt; absent when there is none. */
  prompt?: Heading | Paragraph | undefined;
  body: Nodes[];
  found: Found;
  explanation: Nodes[];
}

/** The content of a section: text, then questions. */
export interface Content {
  /** Whether the heading is a prompt. */
  headed: boolean;
  /** The nodes before the first question. */
  lead: Nodes[];
  drafts: Draft[];
}

/** Cuts a file into sections. */
export const sectionsOf = (root: Root): Section[] => {
  const sections: Section[] = [{ nodes: [] }];
  for (const node of root.children) {
    if (node.type === 'heading') sections.push({ heading: node, nodes: [] });
    // Definitions of links and footnotes may stand anywhere, and are not shown there.
    else if (!/^(?:footnoteD|d)efinition$/.test(node.type)) sections.at(-1)!.nodes.push(node);
  }
  return sections;
};

// Whether a node may stand between a prompt and its answer block.
const belongsToQuestion = (node: Nodes): boolean =>
  /^(?:code|table)$/.test(node.type) ||
  isImages(node) ||
  isComment(node) ||
  calloutOf(node)?.kind === 'tip';

/** Splits a list item into its first node, when that can be a prompt, and the rest. */
const splitHead = (
  nodes: readonly Nodes[],
): [head: Heading | Paragraph | undefined, rest: Nodes[]] => {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph' || first?.type === 'heading'
    ? [first, rest]
    : [undefined, [...nodes]];
};

/** Whether every item of a list with boxes, of which there are several, is a question with an answer block in it. */
const hasQuestionItems = (list: List, context: Context): boolean =>
  list.children.length > 1 &&
  list.children.every(
    (item) =>
      !context.boxes.get(item)?.ticked &&
      item.children.some(
        (node) =>
          node.type === 'list' && node.children.some((one) => context.boxes.get(one)?.ticked),
      ),
  );

/** Whether a list or a table asks something. */
const asksSomething = (node: Nodes, context: Context): boolean =>
  node.type === 'list'
    ? context.boxed.has(node)
    : node.type === 'table' && context.readers.some((reader) => reader.provesQuiz(node, context));

/** Whether an item of a list holds a table or a rule, which may ask something as boxes do. */
const mayAsk = (list: List): boolean =>
  list.children.some(({ children }) =>
    children.some(({ type }, at) => at && /^(?:table|thematicBreak)$/.test(type)),
  );

/** A list of one item without a box, which can be a prompt. */
const promptItem = (node: Nodes | undefined, context: Context): ListItem | undefined =>
  node?.type === 'list' && node.children.length === 1 && !context.boxed.has(node)
    ? node.children[0]
    : undefined;

type Token = Nodes | { found: Found } | { drafts: Draft[] };

/** Finds the questions in the items of a list that is no answer block itself; the other items stay lists. */
const fromList = (list: List, context: Context): Token[] => {
  const items = list.children.map((item) => {
    const [heading, rest] = splitHead(context.boxes.get(item)?.children ?? item.children);
    const content = findQuestions(heading, rest, context);
    return { item, heading, ...content };
  });
  if (!items.some(({ drafts }) => drafts.length)) return [list];
  for (const { item } of items) context.taken.add(item);
  return items.flatMap(({ item, heading, headed, lead, drafts }, index): Token[] =>
    drafts.length
      ? [...(heading && !headed ? [heading] : []), ...lead, { drafts }]
      : [{ ...list, start: (list.start ?? 1) + index, children: [item] }],
  );
};

const tokensOf = (
  heading: Heading | Paragraph | undefined,
  nodes: readonly Nodes[],
  context: Context,
): Token[] => {
  const tokens: Token[] = [];
  // The node above the next one, skipping nodes that may stand between a prompt and its answer block.
  let above: Nodes | undefined;
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]!;
    const before = promptItem(above, context)?.children[0] ?? above ?? heading;
    const boxed = node.type === 'list' && context.boxed.has(node);
    let found: Found | undefined;
    if (!boxed || !hasQuestionItems(node, context))
      for (const reader of context.readers)
        found ??= reader.find(nodes, index, before, context, heading);
    if (found) {
      tokens.push({ found });
      for (const item of found.rest ?? []) {
        context.report('explanation-in-list', item, { line: boxLine(false, item.children) });
        for (const child of item.children) tokens.push(child);
      }
    } else if (boxed || (node.type === 'list' && mayAsk(node)))
      for (const token of fromList(node, context)) tokens.push(token);
    else tokens.push(node);
    const end = found?.end ?? index + 1;
    for (; index < end; index++) if (!belongsToQuestion(nodes[index]!)) above = nodes[index];
  }
  return tokens;
};

/** Whether a table among the nodes of a section asks something. */
export const asksByTable = ({ nodes }: Section, context: Context): boolean =>
  nodes.some((node) => node.type === 'table' && asksSomething(node, context));

/**
 * Finds the questions in the nodes under a heading, or under the first paragraph of a list item.
 *
 * @param isTopic Whether the heading is known to be no prompt.
 */
export const findQuestions = (
  heading: Heading | Paragraph | undefined,
  nodes: readonly Nodes[],
  context: Context,
  isTopic = false,
): Content => {
  const { asking } = context;
  context.asking = nodes.some((node) => asksSomething(node, context));
  const tokens = tokensOf(heading, nodes, context);
  context.asking = asking;
  const content: Content = { headed: false, lead: [], drafts: [] };
  // The nodes since the last question, which are not assigned to a question or the lead yet.
  let pending: Nodes[] = [];
  const settle = (): void => {
    const into = content.drafts.at(-1)?.explanation ?? content.lead;
    for (const node of pending) into.push(node);
    pending = [];
  };
  const single = tokens.filter((token) => !('type' in token)).length === 1;
  for (const token of tokens) {
    if ('type' in token) {
      pending.push(token);
      continue;
    }
    if ('drafts' in token) {
      settle();
      for (const draft of token.drafts) content.drafts.push(draft);
      continue;
    }
    let at = pending.length;
    while (at && belongsToQuestion(pending[at - 1]!)) at--;
    const above = pending[at - 1];
    const item = promptItem(above, context);
    const draft: Draft = {
      prompt: isTopic ? undefined : heading,
      body: [],
      found: token.found,
      explanation: [],
    };
    if (item) {
      const [head, rest] = splitHead(item.children);
      draft.prompt = head;
      draft.body = [...rest, ...pending.splice(at)];
      pending.pop();
      settle();
    } else if (heading && single && !isTopic) {
      content.headed = true;
      draft.body = pending;
      pending = [];
    } else {
      draft.body = pending.splice(at);
      if (above?.type === 'paragraph') draft.prompt = pending.pop() as Paragraph;
      else {
        // Only the first question under a heading can have it for a prompt.
        if (content.drafts.length) draft.prompt = undefined;
        content.headed ||= draft.prompt !== undefined && !pending.length;
      }
      settle();
    }
    content.drafts.push(draft);
  }
  settle();
  return content;
};
