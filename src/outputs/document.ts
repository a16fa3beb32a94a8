import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Puts each element on a line of its own, so that the HTML is readable. */
export const onOwnLines = (elements: readonly Element[]): (ElementContent | string)[] =>
  elements.flatMap((element) => ['\n', element]).concat('\n');

/** Serialises a whole HTML document, doctype included. */
export const toDocument = (
  properties: Properties,
  head: readonly Element[],
  body: readonly Element[],
): string => {
  const html = h(
    'html',
    properties,
    onOwnLines([h('head', onOwnLines(head)), h('body', onOwnLines(body))]),
  );
  const text = { type: 'text', value: '\n' } as const;
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, text, html, text] };
  // Single quotes in an attribute with double quotes need no escape, and without it the policy stays readable.
  return toHtml(root, { allowDangerousCharacters: true });
};
