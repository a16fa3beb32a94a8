import type { TextSource } from './host.js';

/** The content that a page wrote between the tags of an element; undefined when there is none. */
export const childSource = (element: Element): TextSource | undefined => {
  for (const child of element.children) {
    // The browser parsed the Markdown in a template as HTML, so it is serialised again.
    if (child instanceof HTMLTemplateElement) {
      return { from: 'markdown', text: child.innerHTML, isEscaped: true };
    }
    if (child instanceof HTMLScriptElement) {
      if (child.type === 'text/markdown') return { from: 'markdown', text: child.text };
      if (child.type === 'application/json') return { from: 'json', text: child.text };
    }
  }
  // Signs of a worksheet in HTML that a host rendered from Markdown: boxes, as inputs or as text, blanks, scores in a
  // table, or the static form that tools write.
  const text = element.innerHTML;
  return /"checkbox"|\[[ x]]|___|>[+-]\d|"#zelfcheck/i.test(text)
    ? { from: 'html', text }
    : undefined;
};
