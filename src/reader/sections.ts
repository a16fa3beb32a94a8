import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { Context, Found } from './context.js';
import { calloutOf, isComment, isImages } from './nodes.js';

/** A heading and what stands under it, up to the next one; before the first heading there is none. */
export interface Section {
  heading?: Heading | undefined;
  nodes: Nodes[];
}

/** A question as it stands in the file. */
export interface Draft {
  /** Whose text is the prompt; absent when there is none. */
  prompt?: Heading | Paragraph | undefined;
  body: Nodes[];
  found: Found;
  explanation: Nodes[];
}

/** What a section says: text, then questions. */
export interface Content {
  /** Whether the heading is a prompt. */
  headed: boolean;
  /** What stands before the first question. */
  lead: Nodes[];
  drafts: Draft[];
}

/** Cuts a file into sections. */
export const sectionsOf = (root: Root): Section[] => {
  const sections: Section[] = [{ nodes: [] }];
  for (const node of root.children) {
    if (node.type === 'heading') sections.push({ heading: node, nodes: [] });
    // What links and notes refer to may stand anywhere, and is nowhere to be seen.
    else if (!/^(?:footnoteD|d)efinition$/.test(node.type)) sections.at(-1)!.nodes.push(node);
  }
  return sections;
};

// What may stand between a prompt and its answer block.
const isMatter = (node: Nodes): boolean =>
  /^(?:code|table)$/.test(node.type) ||
  isImages(node) ||
  isComment(node) ||
  calloutOf(node)?.kind === 'tip';

/** What a list item begins with and can be a prompt, and what is left of it. */
const headOf = (
  nodes: readonly Nodes[],
): [head: Heading | Paragraph | undefined, rest: Nodes[]] => {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph' || first?.type === 'heading'
    ? [first, rest]
    : [undefined, [...nodes]];
};

/** Whether each of several items with boxes asks something itself, with an answer block in it. */
const isAsked = (list: List, context: Context): boolean =>
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
const asks = (node: Nodes, context: Context): boolean =>
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

/** The questions in the items of a list that has boxes only deeper down, and the items that are none. */
const fromList = (list: List, context: Context): Token[] => {
  const items = list.children.map((item) => {
    const [heading, rest] = headOf(context.boxes.get(item)?.children ?? item.children);
    const content = cut(heading, rest, context);
    return { item, heading, ...content };
  });
  if (!items.some(({ drafts }) => drafts.length)) return [list];
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
  // What stands above the next node, but for what belongs to its question.
  let above: Nodes | undefined;
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]!;
    const before = promptItem(above, context)?.children[0] ?? above ?? heading;
    const boxed = node.type === 'list' && context.boxed.has(node);
    let found: Found | undefined;
    if (!boxed || !isAsked(node, context))
      for (const reader of context.readers)
        found ??= reader.find(nodes, index, before, context, heading);
    if (found) tokens.push({ found });
    else if (boxed || (node.type === 'list' && mayAsk(node)))
      for (const token of fromList(node, context)) tokens.push(token);
    else tokens.push(node);
    const end = found?.end ?? index + 1;
    for (; index < end; index++) if (!isMatter(nodes[index]!)) above = nodes[index];
  }
  return tokens;
};

/** Finds the questions in what stands under a heading, or under the first paragraph of a list item. */
export const cut = (
  heading: Heading | Paragraph | undefined,
  nodes: readonly Nodes[],
  context: Context,
): Content => {
  const { asking } = context;
  context.asking = nodes.some((node) => asks(node, context));
  const tokens = tokensOf(heading, nodes, context);
  context.asking = asking;
  const content: Content = { headed: false, lead: [], drafts: [] };
  // What was read since the last question and has no place yet.
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
    while (at && isMatter(pending[at - 1]!)) at--;
    const above = pending[at - 1];
    const item = promptItem(above, context);
    const draft: Draft = { prompt: heading, body: [], found: token.found, explanation: [] };
    if (item) {
      const [head, rest] = headOf(item.children);
      draft.prompt = head;
      draft.body = [...rest, ...pending.splice(at)];
      pending.pop();
      settle();
    } else if (heading && single) {
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
