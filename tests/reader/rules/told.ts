import { readMarkdown } from '../../../src/markdown/index.js';
import type { Message } from '../../../src/model/messages.js';
import type { Kind } from '../../../src/model/worksheet.js';
import { rules } from '../../../src/reader/rules/index.js';

/** What an author is told by one rule of a file. */
export const told = (rule: string, text: string, kind: Kind = 'quiz'): readonly Message[] =>
  readMarkdown(text, { kind, rules }).messages.filter((message) => message.rule === rule);

/** The lines of the messages of one rule. */
export const lines = (rule: string, text: string, kind: Kind = 'quiz'): number[] =>
  told(rule, text, kind).map(({ line }) => line);
