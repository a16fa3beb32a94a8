import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Elements on lines of their own, for whoever reads the HTML. */
export const lines = (elements: readonly Element[]): (ElementContent | string)[] =>
  elements.flatMap((element) => ['\n', element]).concat('\n');

/** A whole page as HTML. */
export const documentOf = (
  properties: Properties,
  head: readonly Element[],
  body: readonly Element[],
): string => {
  const html = h('html', properties, lines([h('head', lines(head)), h('body', lines(body))]));
  const text = { type: 'text', value: '\n' } as const;
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, text, html, text] };
  // Quotes of the other kind end nothing in an attribute, and a policy is to be read.
  return toHtml(root, { allowDangerousCharacters: true });
};
