import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { blockReaders } from './blocks/index.js';
import type { Found } from './blocks/types.js';
import { calloutOf } from './callouts.js';
import type { Context } from './context.js';
import { isComment, isImages } from './nodes.js';

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
    const [first, ...rest] = item.children;
    const heading = first?.type === 'paragraph' ? first : undefined;
    const content = cut(heading, heading ? rest : item.children, context);
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
  const readers = blockReaders(context);
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]!;
    let above = index;
    while (above && isMatter(nodes[above - 1]!)) above--;
    const before =
      promptItem(nodes[above - 1], context)?.children[0] ?? nodes[above - 1] ?? heading;
    let found: Found | undefined;
    for (const block of readers) found ??= block.find(nodes, index, before, context, heading);
    if (found) tokens.push({ found });
    else if (node.type === 'list' && (context.boxed.has(node) || (context.rare && mayAsk(node))))
      tokens.push(...fromList(node, context));
    else tokens.push(node);
    index = found?.end ?? index + 1;
  }
  return tokens;
};

/** Finds the questions in what stands under a heading, or under the first paragraph of a list item. */
export const cut = (
  heading: Heading | Paragraph | undefined,
  nodes: readonly Nodes[],
  context: Context,
): Content => {
  // Only where no list and no table asks anything, blanks and lines do.
  context.asking = true;
  let tokens = tokensOf(heading, nodes, context);
  context.asking = false;
  if (context.rare && tokens.every((token) => 'type' in token))
    tokens = tokensOf(heading, nodes, context);
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
      content.drafts.push(...token.drafts);
      continue;
    }
    let at = pending.length;
    while (at && isMatter(pending[at - 1]!)) at--;
    const above = pending[at - 1];
    const item = promptItem(above, context);
    const draft: Draft = { prompt: heading, body: [], found: token.found, explanation: [] };
    if (item) {
      const [first, ...rest] = item.children;
      const own = first?.type === 'paragraph';
      draft.prompt = own ? first : undefined;
      draft.body = [...(own ? rest : item.children), ...pending.splice(at)];
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
