import { html, nothing } from 'lit';
import type { Block, Inline, Link, ListItem } from '../model/text.js';
import { safeUrl } from '../model/url.js';
import type { ViewContext } from './context.js';
import { heading } from './parts.js';
import type { Media } from './rich-media.js';

/** Renders rich text to templates: one handler for each type of node, and no HTML strings. */

type OfType<Node, Type> = Node extends { type: infer Own }
  ? Type extends Own
    ? Node
    : never
  : never;

/** A handler for every type of node. */
export type Handlers<Node extends { type: string }> = {
  [Type in Node['type']]: (node: OfType<Node, Type>, context: ViewContext) => unknown;
};

/** The absolute URL of a link or an image; undefined when it is invalid or its scheme is not allowed. */
export const resolve = (
  url: string,
  use: 'link' | 'image',
  { base }: ViewContext,
): string | undefined => {
  const safe = safeUrl(url, use);
  if (safe === undefined) return undefined;
  try {
    return new URL(safe, base).href;
  } catch {
    return undefined;
  }
};

const styled: Record<'emphasis' | 'strong' | 'delete', (content: unknown) => unknown> = {
  emphasis: (content) => html`<em>${content}</em>`,
  strong: (content) => html`<strong>${content}</strong>`,
  delete: (content) => html`<del>${content}</del>`,
};

/** A link to a heading of the worksheet, which the browser does not find in a shadow root; else to a place in the page. */
const anchor = (node: Link, context: ViewContext): unknown =>
  html`<a
    href=${node.url}
    title=${node.title ?? nothing}
    @click=${(event: Event) => {
      event.preventDefault();
      context.goTo(node.url);
    }}
    >${inlines(node.children, context)}</a
  >`;

const inlineHandlers: Handlers<Exclude<Inline, Media>> = {
  text: (node) => node.value,
  emphasis: (node, context) => styled.emphasis(inlines(node.children, context)),
  strong: (node, context) => styled.strong(inlines(node.children, context)),
  delete: (node, context) => styled.delete(inlines(node.children, context)),
  break: () => html`<br />`,
  field: (node, context) => context.field?.(node) ?? '_'.repeat(node.size),
  link: (node, context) => {
    if (/^#./.test(node.url)) return anchor(node, context);
    const url = resolve(node.url, 'link', context);
    const content = inlines(node.children, context);
    return url === undefined
      ? content
      : html`<a href=${url} title=${node.title ?? nothing}>${content}</a>`;
  },
};

const listItem = (node: ListItem, context: ViewContext): unknown =>
  html`<li>
    ${
      node.checked === undefined
        ? nothing
        : html`<input type="checkbox" ?checked=${node.checked} disabled />`
    }
    ${blocks(node.children, context)}
  </li>`;

const blockHandlers: Handlers<Exclude<Block, Media>> = {
  paragraph: (node, context) => html`<p>${inlines(node.children, context)}</p>`,
  heading: (node, context) => heading(context.level + 2, inlines(node.children, context)),
  list: (node, context) => {
    const items = node.children.map((item) => listItem(item, context));
    return node.ordered
      ? html`<ol start=${node.start ?? nothing}>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  },
  callout: (node, context) =>
    html`<div class="callout">
      <p class="label">${context.t(node.kind)}</p>
      <div class="text">${blocks(node.children, context)}</div>
    </div>`,
};

// The handler tables are typed by node; the compiler cannot see that the handler found by type takes this node.
type AnyHandler = (node: unknown, context: ViewContext) => unknown;

const handle = (node: Block | Inline, handlers: object, context: ViewContext): unknown => {
  const own = handlers as Readonly<Record<string, AnyHandler>>;
  const media = context.media?.handlers as Readonly<Record<string, AnyHandler>> | undefined;
  const handler = own[node.type] ?? media?.[node.type];
  if (!handler) throw new Error(`Nothing shows "${node.type}"`);
  return handler(node, context);
};

/** Renders every node. A single node is not rendered as a list, since Lit adds marker nodes around each entry of one. */
const each = <Node>(nodes: readonly Node[], show: (node: Node) => unknown): unknown => {
  const [first, ...others] = nodes;
  return first !== undefined && !others.length ? show(first) : nodes.map(show);
};

/** Renders phrasing content: the nodes of one line. */
export const inlines = (nodes: readonly Inline[], context: ViewContext): unknown =>
  each(nodes, (node) => handle(node, inlineHandlers, context));

/** Renders flow content: paragraphs, lists and other blocks. */
export const blocks = (nodes: readonly Block[], context: ViewContext): unknown =>
  each(nodes, (node) => handle(node, blockHandlers, context));

/** Renders blocks in a `div` that spaces them; nothing when there are none. */
export const text = (nodes: readonly Block[], context: ViewContext): unknown =>
  nodes.length
    ? html`<div class="text" lang=${context.lang ?? nothing} dir=${context.dir ?? nothing}>
        ${blocks(nodes, context)}
      </div>`
    : nothing;

/** Renders blocks in a `span`, such as in a label: a single paragraph is rendered without its `p`. */
export const labelText = (nodes: readonly Block[], context: ViewContext): unknown => {
  const [first] = nodes;
  return html`<span class="text" lang=${context.lang ?? nothing} dir=${context.dir ?? nothing}
    >${
      nodes.length === 1 && first?.type === 'paragraph'
        ? inlines(first.children, context)
        : blocks(nodes, context)
    }</span
  >`;
};

/** Renders a line outside of a text frame, such as a prompt, with its language where that differs. */
export const line = (nodes: readonly Inline[], context: ViewContext): unknown =>
  context.dir
    ? html`<span lang=${context.lang ?? nothing} dir=${context.dir}>${inlines(nodes, context)}</span>`
    : inlines(nodes, context);
