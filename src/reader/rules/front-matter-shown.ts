import type { Nodes } from 'mdast';
import { knownKeys } from '../front-matter.js';
import { toText } from '../nodes.js';
import type { Rule } from '../types.js';

const setting = /^([\p{L}\p{N}_-]{1,40})\s*:(?:\s|$)/u;

/** Whether every line of a text is a setting, and the key of one of them is known. */
const isOfSettings = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim());
  const keys = lines.map((line) => setting.exec(line.trim())?.[1]?.toLowerCase());
  return keys.every((key) => key !== undefined) && keys.some((key) => knownKeys.has(key));
};

/** A line that was meant to stand before the settings or behind them: a rule, or one of long dashes. */
const isFence = (node: Nodes): boolean =>
  node.type === 'thematicBreak' ||
  (node.type === 'paragraph' && /^[-–—−*_\s]{1,9}$/.test(toText(node)));

/** Settings at the top of a file that are text to readers, since they do not stand between two lines of `---`. */
export const frontMatterShown: Rule = (_worksheet, context) => {
  const { children } = context.root;
  const first = children.find((node) => node.type !== 'html' && !isFence(node));
  const { start, end } = first?.position ?? {};
  // Three dashes right under a paragraph make a heading of it.
  const isUnderlined = first?.type === 'heading' && !!start && !!end && start.line < end.line;
  if (!first || (first.type !== 'paragraph' && !isUnderlined)) return;
  // A long dash above or below may have become a part of the paragraph.
  const text = toText(first).replace(/^[-–—−]{1,9}\n|\n[-–—−]{1,9}$/g, '');
  if (isOfSettings(text)) context.report('front-matter-shown', first);
};
