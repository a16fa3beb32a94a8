import type { Definition, Nodes, PhrasingContent } from 'mdast';
import { safeUrl } from '../model/url.js';
import type { Block, Inline, List, Styled, Table, TableCell } from '../model/text.js';
import { sourcePlace } from './context.js';
import type { Context } from './context.js';
import { calloutOf } from './nodes.js';
import { assemble, piecesOf } from './raw-html.js';

/** One handler for each type of node, of Markdown's own nodes only. A node without a handler becomes its text. */
type Handlers<Made> = {
  [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, context: Context) => Made[];
};

const convert = <Made>(
  handlers: Handlers<Made>,
  node: Nodes,
  context: Context,
): Made[] | undefined =>
  Object.hasOwn(handlers, node.type)
    ? (handlers[node.type] as (node: Nodes, context: Context) => Made[])(node, context)
    : undefined;

/** The largest number of characters of URLs that a file may get by repeated references to its definitions. */
const maxReferredLength = 1_000_000;
const referredLengths = new WeakMap<Context, number>();

/** The definition that a reference refers to; undefined when there is none, and beyond the limit on characters of URLs. */
const definitionOf = (identifier: string, context: Context): Definition | undefined => {
  const definition = context.definitions.get(identifier);
  const length = (referredLengths.get(context) ?? 0) + (definition?.url.length ?? 0);
  referredLengths.set(context, length);
  return length > maxReferredLength ? undefined : definition;
};

const link = (
  node: Nodes & { children: PhrasingContent[] },
  target: Pick<Definition, 'url' | 'title'> | undefined,
  context: Context,
): Inline[] => {
  const children = inlines(node.children, context);
  const url = target && safeUrl(target.url, 'link');
  if (url === undefined) {
    context.report('unsafe-url', node, { url: target?.url ?? '' });
    return children;
  }
  return [{ type: 'link', url, ...(target!.title && { title: target!.title }), children }];
};

const image = (
  node: Nodes & { alt?: string | null | undefined },
  target: Pick<Definition, 'url' | 'title'> | undefined,
  context: Context,
): Inline[] => {
  const alt = node.alt ?? '';
  const url = target && safeUrl(target.url, 'image');
  if (!alt.trim()) context.report('image-alt', node);
  if (url === undefined) {
    context.report('unsafe-url', node, { url: target?.url ?? '' });
    return alt ? [{ type: 'text', value: alt }] : [];
  }
  return [{ type: 'image', url, ...(target!.title && { title: target!.title }), alt }];
};

const styled = (
  node: { type: Styled['type']; children: PhrasingContent[] },
  context: Context,
): Inline[] => [{ type: node.type, children: inlines(node.children, context) }];

const inlineHandlers: Handlers<Inline> = {
  text: ({ value }) => [{ type: 'text', value }],
  emphasis: styled,
  strong: styled,
  delete: styled,
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  break: () => [{ type: 'break' }],
  link: (node, context) => link(node, node, context),
  linkReference: (node, context) => link(node, definitionOf(node.identifier, context), context),
  image: (node, context) => image(node, node, context),
  imageReference: (node, context) => image(node, definitionOf(node.identifier, context), context),
  footnoteReference: ({ identifier: id }, context) => {
    if (!context.notes.has(id)) return [{ type: 'text', value: '[^' + id + ']' }];
    context.called.add(id);
    return [{ type: 'footnoteReference', id }];
  },
};

/** The inline content of a node without a handler. */
const fallback = (node: Nodes, context: Context): Inline[] =>
  'children' in node
    ? inlines(node.children, context)
    : 'value' in node
      ? [{ type: 'text', value: node.value }]
      : [];

/** Trims white space and breaks off the ends of a line, in place. */
const trim = (nodes: Inline[]): Inline[] => {
  const edge = (at: 0 | -1, cut: 'trimStart' | 'trimEnd'): void => {
    for (;;) {
      const node = nodes.at(at);
      const value = node?.type === 'text' ? node.value[cut]() : undefined;
      if (value) nodes[at && nodes.length - 1] = { type: 'text', value };
      if (value !== '' && node?.type !== 'break') return;
      nodes.splice(at, 1);
    }
  };
  edge(0, 'trimStart');
  edge(-1, 'trimEnd');
  return nodes;
};

/** Converts inline nodes. */
export const inlines = (nodes: readonly Nodes[], context: Context): Inline[] =>
  assemble(
    nodes.map((node) =>
      node.type === 'html'
        ? node.value
        : (convert(inlineHandlers, node, context) ?? fallback(node, context)),
    ),
  );

/** Converts the inline nodes of a whole line, without white space at its ends. */
export const line = (nodes: readonly Nodes[], context: Context): Inline[] =>
  trim(inlines(nodes, context));

const paragraph = (children: Inline[]): Block[] =>
  trim(children).length ? [{ type: 'paragraph', children }] : [];

const blockHandlers: Handlers<Block> = {
  paragraph: (node, context) => paragraph(inlines(node.children, context)),
  heading: (node, context) => [
    { type: 'heading', depth: node.depth, children: line(node.children, context) },
  ],
  code: ({ value, lang }) => [{ type: 'code', value, ...(lang && { lang }) }],
  blockquote: (node, context) => {
    const callout = calloutOf(node);
    return [
      callout
        ? { type: 'callout', kind: callout.kind, children: blocks(callout.children, context) }
        : { type: 'blockquote', children: blocks(node.children, context) },
    ];
  },
  list: ({ ordered, start, children }, context) => [
    {
      type: 'list',
      ...(ordered && { ordered }),
      ...(ordered && typeof start === 'number' && start !== 1 && { start }),
      children: children.map((item) => ({
        type: 'listItem',
        ...(typeof item.checked === 'boolean' && { checked: item.checked }),
        children: blocks(item.children, context),
      })),
    } satisfies List,
  ],
  table: ({ align, children }, context) => [
    {
      type: 'table',
      align: children[0]?.children.map((_, index) => align?.[index] ?? null) ?? [],
      children: children.map((row) => ({
        type: 'tableRow',
        children: row.children.map((cell) => {
          const made: TableCell = { type: 'tableCell', children: line(cell.children, context) };
          const place = sourcePlace(cell);
          if (place) context.places.set(made, place);
          return made;
        }),
      })),
    } satisfies Table,
  ],
  thematicBreak: () => [{ type: 'thematicBreak' }],
  html: ({ value }) => paragraph(assemble(piecesOf(value))),
  definition: () => [],
  footnoteDefinition: () => [],
};

/** Converts blocks. */
export const blocks = (nodes: readonly Nodes[], context: Context): Block[] => {
  const made: Block[] = [];
  for (const node of nodes) {
    made.push(...(convert(blockHandlers, node, context) ?? paragraph(fallback(node, context))));
  }
  return made;
};
