import { attribute, isForm } from './reading.js';
import type { Handler } from './reading.js';

// Class names of the line numbers that highlighters add beside the code.
const lineNumberClass =
  /(?:^|[\s-])(?:ln|lnt|lnlinks|lineno|linenos|linenumber|line-numbers?-rows|gutter|gl)(?:\s|$)/;

const codeText = (node: Node): string => {
  let text = '';
  for (const child of node.childNodes) {
    if (isForm(child)) continue;
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.localName === 'br') text += '\n';
      else if (!lineNumberClass.test(attribute(element, 'class'))) text += codeText(element);
    }
  }
  return text;
};

const languageClass = /(?:^|\s)(?:lang(?:uage)?-|highlight-(?:source|text)-)([^\s:{]+)/;

/** The language of a code block; undefined when there is none, also where the host marks such code as plain text. */
const languageOf = (pre: Element): string | undefined => {
  const code = pre.querySelector('code');
  let element: Element | null = code ?? pre;
  for (let up = 0; element && !isForm(element) && up < 4; up++, element = element.parentElement) {
    const lang =
      languageClass.exec(attribute(element, 'class'))?.[1] ??
      (attribute(element, 'data-lang') || attribute(element, 'data-language'));
    if (lang) return /^(?:plaintext|fallback|none)$/.test(lang) ? undefined : lang;
  }
  return undefined;
};

/** Reads a code block, highlighted or not. */
export const code: Handler = (pre) => {
  const lang = languageOf(pre);
  return [{ type: 'code', value: codeText(pre).replace(/\n$/, ''), ...(lang && { lang }) }];
};

/** The code of a table that a highlighter made to show line numbers beside it; undefined for other tables. */
export const numberedCode = (table: Element): Element | undefined =>
  /\b(?:lntable|rouge-table|highlighttable)\b/.test(attribute(table, 'class'))
    ? [...table.querySelectorAll('pre')].at(-1)
    : undefined;
