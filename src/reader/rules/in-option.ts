import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import type { Place } from '../context.js';
import type { Context } from '../context.js';
import { linesOf } from '../loose-boxes.js';
import { toText } from '../nodes.js';
import type { Rule } from '../types.js';

/** An option, as the file has it. */
interface Written {
  isTicked: boolean;
  item: ListItem;
  /** The paragraph behind the box. */
  words: Paragraph;
  /** The text of its first line, without code. */
  text: string;
}

const shown = (node: Nodes): string => (node.type === 'inlineCode' ? '`' : toText(node));

const optionsIn = (list: List, context: Context): Written[] =>
  list.children.flatMap((item: ListItem): Written[] => {
    const box = context.boxes.get(item);
    const words = box?.children[0];
    if (!box || !context.taken.has(item) || words?.type !== 'paragraph') return [];
    const text = linesOf(words.children)[0]!.nodes.map(shown).join('').slice(0, 500);
    return [{ isTicked: box.ticked, item, words, text }];
  });

/** The options of every list of them in the file. */
const optionLists = (node: Nodes, context: Context, into: Written[][] = []): Written[][] => {
  if (node.type === 'list') {
    const options = optionsIn(node, context);
    if (options.length > 1) into.push(options);
  }
  if ('children' in node) for (const child of node.children) optionLists(child, context, into);
  return into;
};

/**
 * The place and the text of a second line of an option that stands at the edge of its list: Markdown takes it into the option.
 * Undefined where there is none, or where it cannot be told.
 */
const lineAtEdge = ({ item, words }: Written): { place: Place; text: string } | undefined => {
  const at = words.children.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const node = words.children[at];
  if (node?.type !== 'text' || !node.position || !item.position) return undefined;
  const [, ...lines] = node.value.split('\n');
  const next = lines.length === 1 && !lines[0] ? words.children[at + 1] : undefined;
  const column = next
    ? next.position?.start.column
    : node.position.end.column - lines.at(-1)!.length;
  if (column === undefined || column > item.position.start.column) return undefined;
  const text = [...lines.slice(0, 1), ...words.children.slice(at + 1, at + 2).map(toText)].join('');
  return { place: { line: node.position.start.line + 1, column }, text };
};

/** Whether a line goes on with the sentence of the line above it. */
const goesOn = (above: string, line: string): boolean =>
  /[,;:\-–—(]\s*$/.test(above) || !/^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(line);

/** A paragraph right under the last option is a part of that option to Markdown. */
export const explanationInOption: Rule = ({ kind }, context) => {
  if (kind !== 'quiz' || context.root.data?.exact) return;
  for (const options of optionLists(context.root, context)) {
    const found = options.map(lineAtEdge);
    const last = found.at(-1);
    if (!last || found.filter(Boolean).length > 1) continue;
    if (goesOn(options.at(-1)!.text, last.text)) continue;
    const text = last.text.length > 40 ? last.text.slice(0, 40).trimEnd() + '…' : last.text;
    context.report('explanation-in-option', last.place, { text });
  }
};

const arrow = /^(.*[\p{L}\p{N}].*?)\s+(?:[=-]{1,2}>|[→⇒➔➜]|<[=-]{1,2}|[←⇐])\s+(\S.*)$/u;
const verdict =
  /^["'“‘*(]?(?:well done|good|great|right|correct|wrong|incorrect|exactly|indeed|not quite|yes|no|because|goed|juist|klopt|fout|onjuist|helaas|inderdaad|precies|jammer|ja|nee|omdat|want|richtig|falsch|genau|leider|nein|weil)(?![\p{L}\p{N}])/iu;
const verdictBehind =
  /\s(\((?:correct(?: answer)?|right answer|wrong|incorrect|(?:juiste? |goede? )(?:antwoord)|juist|goed|fout|onjuist|richtige? antwort|richtig|falsch)\s?[.!]?\)|[✅✔✓❌✗✘]\ufe0f?)\s*$/iu;

/** The text of an option and what tells how good it is. */
const verdictIn = (text: string): { option: string; feedback: string } | undefined => {
  const [, option = '', said] = arrow.exec(text) ?? [];
  if (said !== undefined && (verdict.test(said) || /\s\S+\s.*[.!]$/.test(said)))
    return { option, feedback: said };
  const [whole, sign] = verdictBehind.exec(text) ?? [];
  return whole === undefined
    ? undefined
    : { option: text.slice(0, -whole.length), feedback: sign! };
};

/** Feedback behind the text of an option is shown with it, and tells which one is right. */
export const feedbackInOption: Rule = ({ kind }, context) => {
  if (kind !== 'quiz') return;
  for (const options of optionLists(context.root, context)) {
    const ticked = options.filter(({ isTicked }) => isTicked).length;
    if (!ticked || ticked === options.length) continue;
    for (const { text, words } of options) {
      const found = verdictIn(text);
      if (found) context.report('feedback-in-option', words, found);
    }
  }
};
