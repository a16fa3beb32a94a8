import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Syntax } from './types.js';

/** Footnotes. */
export const footnote: Syntax = { tokens: gfmFootnote(), nodes: gfmFootnoteFromMarkdown() };
