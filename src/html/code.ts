import { attribute } from './reading.js';
import type { Handler } from './reading.js';

// What highlighters write beside the code: the numbers of its lines.
const numbers =
  /(?:^|[\s-])(?:ln|lnt|lnlinks|lineno|linenos|linenumber|line-numbers?-rows|gutter|gl)(?:\s|$)/;

const textOf = (node: Node): string => {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.localName === 'br') text += '\n';
      else if (!numbers.test(attribute(element, 'class'))) text += textOf(element);
    }
  }
  return text;
};

const named = /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-)([^\s:{]+)/;

/** The language of code; a host that was told none may say that it is plain. */
const langOf = (pre: Element): string | undefined => {
  const code = pre.querySelector('code');
  let element: Element | null = code ?? pre;
  for (let up = 0; element && up < 4; up++, element = element.parentElement) {
    const lang =
      named.exec(attribute(element, 'class'))?.[1] ??
      (attribute(element, 'data-lang') || attribute(element, 'data-language'));
    if (lang) return /^(?:plaintext|fallback|none)$/.test(lang) ? undefined : lang;
  }
  return undefined;
};

/** Code on lines of its own, highlighted or not. */
export const code: Handler = (pre) => {
  const lang = langOf(pre);
  return [{ type: 'code', value: textOf(pre).replace(/\n$/, ''), ...(lang && { lang }) }];
};

/** The code in a table that has the numbers of its lines beside it; undefined for other tables. */
export const numberedCode = (table: Element): Element | undefined =>
  /\b(?:lntable|rouge-table|highlighttable)\b/.test(attribute(table, 'class'))
    ? [...table.querySelectorAll('pre')].at(-1)
    : undefined;
