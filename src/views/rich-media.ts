import { html, nothing } from 'lit';
import type {
  Blockquote,
  Code,
  FootnoteReference,
  Format,
  FormatTag,
  Image,
  InlineCode,
  Table,
  TableRow,
  ThematicBreak,
} from '../model/text.js';
import { focusIds, type ViewContext } from './context.js';
import { link } from './parts.js';
import { blocks, inlines, resolve, text, type Handlers } from './rich-text.js';

/** The views of rich text other than paragraphs, lists and links: code, images, tables, quotations, footnotes. */

/** The types of nodes with a handler in this module. */
export type Media =
  Image | Format | FootnoteReference | InlineCode | Code | Blockquote | Table | ThematicBreak;

const formats: Record<FormatTag, (content: unknown) => unknown> = {
  kbd: (content) => html`<kbd>${content}</kbd>`,
  sub: (content) => html`<sub>${content}</sub>`,
  sup: (content) => html`<sup>${content}</sup>`,
  mark: (content) => html`<mark>${content}</mark>`,
  small: (content) => html`<small>${content}</small>`,
  u: (content) => html`<u>${content}</u>`,
  ins: (content) => html`<ins>${content}</ins>`,
};

const row = (
  node: TableRow,
  align: readonly (string | null)[],
  context: ViewContext,
  isHead: boolean,
): unknown =>
  html`<tr>
    ${node.children.map((cell, index) => {
      const content = inlines(cell.children, context);
      const side = align[index] ?? nothing;
      return isHead && cell.children.length
        ? html`<th scope="col" align=${side}>${content}</th>`
        : html`<td align=${side}>${content}</td>`;
    })}
  </tr>`;

/** The handlers by type of node. */
export const handlers: Handlers<Media> = {
  image: (node, context) => {
    const url = resolve(node.url, 'image', context);
    return url === undefined
      ? node.alt
      : html`<img src=${url} alt=${node.alt} title=${node.title ?? nothing} loading="lazy" />`;
  },
  format: (node, context) => formats[node.tag](inlines(node.children, context)),
  footnoteReference: (node, context) => {
    const number = context.footnotes.findIndex(({ id }) => id === node.id) + 1;
    return html`<sup id=${focusIds.footnoteReference(node.id)} tabindex="-1"
      >${link(context, focusIds.footnote(node.id), `[${number}]`)}</sup
    >`;
  },
  inlineCode: (node) => html`<code>${node.value}</code>`,
  blockquote: (node, context) => html`<blockquote>${blocks(node.children, context)}</blockquote>`,
  code: (node) => html`<pre tabindex="0" dir="ltr"><code>${node.value}</code></pre>`,
  table: (node, context) => {
    const [head, ...body] = node.children;
    return html`<div class="scroll" tabindex="0">
      <table>
        ${head && html`<thead>${row(head, node.align, context, true)}</thead>`}
        <tbody>
          ${body.map((cells) => row(cells, node.align, context, false))}
        </tbody>
      </table>
    </div>`;
  },
  thematicBreak: () => html`<hr />`,
};

/** The footnotes, each with a link back to its reference in the text. */
export const footnotes = (context: ViewContext): unknown =>
  context.footnotes.length
    ? html`<section class="part small" part="footnotes">
        <p class="label">${context.t('footnotes')}</p>
        <ol>
          ${context.footnotes.map(
            ({ id, content }) =>
              html`<li id=${focusIds.footnote(id)} tabindex="-1">
                ${text(content, context)}
                ${link(context, focusIds.footnoteReference(id), context.t('backToText'))}
              </li>`,
          )}
        </ol>
      </section>`
    : nothing;
