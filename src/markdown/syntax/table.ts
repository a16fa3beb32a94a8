import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Syntax } from './types.js';

/** Tables. */
export const table: Syntax = { tokens: gfmTable(), nodes: gfmTableFromMarkdown() };
