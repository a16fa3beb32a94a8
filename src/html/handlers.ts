import type { Nodes, PhrasingContent } from 'mdast';
import { alert } from './alerts.js';
import { blocksOf } from './blocks.js';
import { code, numberedCode } from './code.js';
import { attribute } from './reading.js';
import { heading } from './headings.js';
import { image } from './images.js';
import { link } from './links.js';
import { isTaskList, list } from './lists.js';
import { table } from './tables.js';
import type { Handler } from './reading.js';
import { boxText, isBlank, isFlow, joinTexts } from './words.js';

const nothing: Handler = () => [];

/** Reads a block container, which may be a call-out, or a list of tasks of an editor that writes no lists. */
const block: Handler = (element, reading) =>
  isTaskList(element)
    ? list(element, reading)
    : (alert(element, reading) ?? blocksOf(reading.inside(element)));

/** Makes a handler for inline formatting. Around blocks, and around nothing, the formatting is dropped. */
const phrase =
  (make: (children: PhrasingContent[]) => Nodes[]): Handler =>
  (element, { inside }) => {
    const nodes = inside(element);
    const children = joinTexts(nodes);
    return nodes.some(isFlow) || isBlank(children) ? nodes : make(children);
  };

const emphasis = phrase((children) => [{ type: 'emphasis', children }]);
const strong = phrase((children) => [{ type: 'strong', children }]);
const strike = phrase((children) => [{ type: 'delete', children }]);

/** Reads a tag that has no Markdown syntax: `reader/` recognises it as raw HTML. */
const format: Handler = (element, reading) => {
  const tag = element.localName;
  return phrase((children) =>
    children.length === 1 && children[0]!.type === 'footnoteReference'
      ? children
      : [{ type: 'html', value: `<${tag}>` }, ...children, { type: 'html', value: `</${tag}>` }],
  )(element, reading);
};

const inlineCode: Handler = (element, { isStatic }) => {
  const text = element.textContent ?? '';
  const value = isStatic
    ? text
    : text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
  return value ? [{ type: 'inlineCode', value }] : [];
};

const each = (handler: Handler, ...names: readonly string[]): Record<string, Handler> =>
  Object.fromEntries(names.map((name) => [name, handler]));

/** One handler for each element name. An element without a handler is replaced by its content. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...each(block, 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address'),
  ...each(block, 'center', 'details', 'summary', 'figure', 'dl', 'dt', 'dd', 'li', 'hgroup'),
  ...each(heading, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
  ...each(list, 'ul', 'ol', 'menu', 'ac:task-list'),
  ...each(emphasis, 'em', 'i'),
  ...each(strong, 'strong', 'b'),
  ...each(strike, 'del', 's', 'strike'),
  ...each(format, 'kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'),
  ...each(inlineCode, 'code', 'tt'),
  ...each(
    nothing,
    'script',
    'style',
    'template',
    'noscript',
    'form',
    'button',
    'select',
    'textarea',
  ),
  ...each(nothing, 'iframe', 'object', 'svg', 'math', 'audio', 'video', 'canvas', 'nav', 'title'),
  ...each(nothing, 'ac:task-id', 'ac:task-uuid', 'ac:task-status'),
  ...each(block, 'ac:task-body'),
  blockquote: (element, reading) =>
    alert(element, reading) ?? [
      { type: 'blockquote', children: blocksOf(reading.inside(element)) },
    ],
  // Some hosts repeat the alternative text of an image in a hidden caption.
  figcaption: (element, reading) =>
    attribute(element, 'aria-hidden') === 'true' ? [] : block(element, reading),
  pre: code,
  table: (element, reading) => {
    const pre = numberedCode(element);
    return pre ? code(pre, reading) : table(element, reading);
  },
  hr: (element) =>
    attribute(element, 'class').includes('footnotes') ? [] : [{ type: 'thematicBreak' }],
  a: link,
  img: image,
  br: () => [{ type: 'break' }],
  input: (element) =>
    attribute(element, 'type') === 'checkbox' ? [boxText(element.hasAttribute('checked'))] : [],
};
