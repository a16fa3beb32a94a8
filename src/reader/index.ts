import type { Root } from 'mdast';
import { slug } from '../model/ids.js';
import type { Footnote } from '../model/text.js';
import type { Worksheet, WorksheetBase } from '../model/worksheet.js';
import { itemsOf, readChecklist } from './checklist.js';
import { collect } from './collect.js';
import { byPlace, makeContext } from './context.js';
import type { Context, Readers } from './context.js';
import { kindOf, readFrontMatter } from './front-matter.js';
import { listLooseBoxes } from './loose-boxes.js';
import { findTooDeep } from './nodes.js';
import { plainText } from '../model/plain-text.js';
import { readQuiz } from './quiz.js';
import { blocks } from './rich-text.js';
import type { ReadOptions, ReadResult } from './types.js';

/** The footnotes in the order in which they are called, and behind them those that nothing calls. */
const readFootnotes = (context: Context): Footnote[] => {
  const made: Footnote[] = [];
  const add = (ids: Iterable<string>): void => {
    // A footnote may refer to another, which is then added to the set and read later in the same loop.
    for (const id of ids)
      made.push({ id, content: blocks(context.notes.get(id)!.children, context) });
  };
  add(context.called);
  const called = context.called.size;
  for (const id of context.notes.keys()) context.called.add(id);
  add([...context.called].slice(called));
  return made;
};

/**
 * Reads a worksheet from the mdast of a Markdown file, from any parser. Positions are used where nodes have them. Never
 * throws: nodes nested deeper than any worksheet needs give an empty worksheet and the message `too-deep`. The nodes are
 * not changed.
 *
 * @param readers The readers of answer blocks, by type.
 */
export const readTree = (tree: Root, options: ReadOptions, readers: Readers): ReadResult => {
  const deep = findTooDeep(tree);
  const children = deep ? [] : tree.children;
  const listed = tree.data?.exact ? children : [...listLooseBoxes(children)];
  const root: Root = { ...tree, children: listed };
  const wanted = options.kind ?? kindOf(options.frontMatter);
  const context = makeContext(root, wanted !== undefined, readers);
  if (deep) context.report('too-deep', deep);
  const proven = collect(root, context);
  const kind = wanted ?? (proven ? 'quiz' : 'checklist');
  const { given, settings } = readFrontMatter(options.frontMatter, kind, context);
  context.lang = given.lang;
  const read =
    kind === 'quiz'
      ? readQuiz(root, given.title, context)
      : readChecklist(root, given.title, context);
  const footnotes = readFootnotes(context);
  const { title, ...parts } = read;
  const base: WorksheetBase = {
    zelfcheck: 1,
    id: '',
    ...given,
    ...(title !== undefined && { title }),
    ...(footnotes.length && { footnotes }),
  };
  const { zelfcheck, id: _, ...said } = base;
  const worksheet = { zelfcheck, kind, id: '', ...said, settings, ...parts } as Worksheet;
  const asked =
    worksheet.kind === 'quiz'
      ? worksheet.parts.filter((part) => part.type === 'question')
      : itemsOf(worksheet.parts);
  const [first] = asked;
  const called = first && plainText('prompt' in first ? first.prompt : first.label);
  worksheet.id = given.id ?? (title || called ? slug((title ?? called)!) : 'untitled');
  // Rules would report that a worksheet is empty when it was not read.
  if (!deep) for (const rule of options.rules ?? []) rule(worksheet, context);
  context.messages.sort(byPlace);
  const lines = asked.flatMap((part): [string, number][] => {
    const place = context.places.get(part);
    return place ? [[part.id, place.line]] : [];
  });
  return { worksheet, messages: context.messages, lines: Object.fromEntries(lines) };
};
