import type { TextSource } from './host.js';

/**
 * The content that a page wrote between the tags of an element; undefined when there is none.
 *
 * @param isDraft Whether the author wants to know why HTML is no worksheet, so that any HTML is content.
 */
export const childSource = (element: Element, isDraft: boolean): TextSource | undefined => {
  for (const child of element.children) {
    // The browser parsed the Markdown in a template as HTML, so it is serialised again.
    if (child instanceof HTMLTemplateElement) {
      return { from: 'markdown', text: child.innerHTML, isEscaped: true };
    }
    if (child instanceof HTMLScriptElement) {
      // Tools write the type in their own way: `text/x-markdown`, `text/markdown; charset=utf-8`.
      if (/^text\/(x-)?markdown\b/i.test(child.type)) return { from: 'markdown', text: child.text };
      if (/^application\/json\b/i.test(child.type)) return { from: 'json', text: child.text };
    }
  }
  // Signs of a worksheet in HTML: boxes, as inputs, as text, or in the attributes and names of editors; blanks; tables; or
  // the static form that tools write.
  const text = element.innerHTML;
  return (isDraft && text.trim()) ||
    /["_-](un)?check|task-?(list|item|state)|to-?do-|\[(.|&nbsp;)?]|[☐-☒]|___|<td|>[+-]\d|"#zelfcheck/i.test(text)
    ? { from: 'html', text }
    : undefined;
};
