import type { TextSource } from './host.js';

/** The content that a page wrote between the tags of an element; undefined when there is none. */
export const childSource = (element: Element): TextSource | undefined => {
  for (const child of element.children) {
    // The browser made nodes of what an author typed into a template, so it is written back.
    if (child instanceof HTMLTemplateElement) {
      return { from: 'markdown', text: child.innerHTML, isEscaped: true };
    }
    if (child instanceof HTMLScriptElement) {
      if (child.type === 'text/markdown') return { from: 'markdown', text: child.text };
      if (child.type === 'application/json') return { from: 'json', text: child.text };
    }
  }
  // What a host rendered from Markdown: boxes, as inputs or as text, blanks, scores in a table, or the form that tools write.
  const text = element.innerHTML;
  return /"checkbox"|\[[ x]]|___|>[+-]\d|"#zelfcheck/i.test(text)
    ? { from: 'html', text }
    : undefined;
};
