import type { TextSource } from './content.js';

/** Content that a page wrote between the tags of an element. */

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' };

/**
 * What an author typed into a `<template>`. The browser made nodes of it, so it is written back: comments mean
 * something in a worksheet, and so do tags.
 */
const templateText = (template: HTMLTemplateElement): string =>
  template.innerHTML.replace(
    /&(lt|gt|amp|nbsp);/g,
    (whole, name: string) => entities[name] ?? whole,
  );

/** Takes away the indentation that all lines share, since in Markdown it would mean code. */
export const dedent = (text: string): string => {
  const lines = text.replace(/^[^\S\n]*\n/, '').split('\n');
  const indents = lines
    .filter((line) => line.trim())
    .map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return Number.isFinite(indent) ? lines.map((line) => line.slice(indent)).join('\n') : '';
};

/** The source that stands between the tags; undefined when there is none. */
export const childSource = (element: Element): TextSource | undefined => {
  for (const child of element.children) {
    if (child instanceof HTMLTemplateElement) {
      return { from: 'markdown', text: dedent(templateText(child)) };
    }
    if (child instanceof HTMLScriptElement) {
      if (child.type === 'text/markdown') return { from: 'markdown', text: dedent(child.text) };
      if (child.type === 'application/json') return { from: 'json', text: child.text };
    }
  }
  return undefined;
};
