import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { autolinksFromMarkdown } from './autolinks.js';
import type { Syntax } from './types.js';

/** Web and mail addresses that stand in a text. */
export const autolink: Syntax = { tokens: gfmAutolinkLiteral(), nodes: autolinksFromMarkdown };
