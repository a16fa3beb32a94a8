import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Extension as Tokens } from 'micromark-util-types';

/** A piece of Markdown's syntax: how it is found in a text, and what becomes of it. */
export interface Syntax {
  readonly tokens: Tokens;
  readonly nodes: FromMarkdown;
}
