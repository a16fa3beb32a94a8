import type { FootnoteDefinition, Heading, List, Nodes, Root, RootContent } from 'mdast';
import { readAnchor, readSettings, backToCall } from './signs.js';
import { toText } from '../reader/nodes.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';
import type { Backs } from './key.js';
import { restoreLine, nameSuffix, paragraphOf, signOf, takePermalink, takeSign } from './lines.js';
import { restoreSection } from './read-question.js';
import { richOf } from './rich.js';

/** The settings in the first link with any inside a node; undefined when there is none. */
const settingsIn = (node: Nodes): [key: string, value: string][] | undefined => {
  if (node.type === 'link') return readSettings(node.url);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const head = settingsIn(child);
    if (head) return head;
  }
  return undefined;
};

const frontMatterOf = (pairs: readonly (readonly [key: string, value: string])[]): FrontMatter => {
  const entries: FrontMatterEntry[] = [];
  const sources: string[] = [];
  for (const [key, value] of pairs) {
    if (key !== 'source') entries.push({ key, value, line: 1 });
    else if (sources.push(value) === 1) entries.push({ key, value: sources, line: 1 });
  }
  return { entries, unread: [] };
};

/** The footnotes in a list, each of which begins with a link back to its reference. */
const notesIn = ({ children }: List): FootnoteDefinition[] =>
  children.flatMap(({ children: [line, ...under] }) => {
    const signed = signOf(line);
    if (signed?.sign !== backToCall || !signed.anchor) return [];
    return [
      {
        type: 'footnoteDefinition',
        identifier: signed.anchor.id,
        children: [
          ...paragraphOf(restoreLine(signed.rest)),
          ...(richOf(under) as FootnoteDefinition['children']),
        ],
      },
    ];
  });

/** Whether the content of a heading is only the number of a question without a prompt. */
const isQuestionNumber = ([only, ...others]: Heading['children']): boolean =>
  !others.length &&
  only?.type === 'link' &&
  /^\d+$/.test(toText(only)) &&
  readAnchor(only.url)?.flags['number'] !== undefined;

/**
 * Restores the mdast and the front matter of a worksheet from its static form in the page of a host. Undefined when the
 * page holds no static form, which the link under the title tells. Content before the form is left out.
 */
export const readBack = (
  tree: Root,
  backs: Backs,
): { tree: Root; frontMatter: FrontMatter } | undefined => {
  const at = tree.children.findIndex((node) => node.type === 'paragraph' && settingsIn(node));
  if (at < 0) return undefined;
  const pairs = settingsIn(tree.children[at]!)!;
  const settings = new Map(pairs);
  const above = tree.children[at - 1];
  if (!settings.has('title') && above?.type === 'heading')
    pairs.push(['title', headingText(above)]);
  const first = Number(settings.get('depth') ?? 2);
  const isQuiz = settings.get('kind') !== 'checklist';
  const restored: RootContent[] = [];
  // The headings around the current node, by their levels in the page, outermost first.
  const open: { level: number; depth: number }[] = [];
  let heading: Heading | undefined;
  // The level of the heading that the static form has above results and notes.
  let addedLevel: number | undefined;
  let nodes: RootContent[] = [];
  const end = (): void => {
    const [list] = nodes;
    const notes = addedLevel !== undefined && list?.type === 'list' ? notesIn(list) : [];
    if (notes.length) restored.push(...notes);
    else if (isQuiz && addedLevel === undefined)
      restored.push(...restoreSection(heading, nodes, backs));
    else {
      // The summary that opens a result is no part of it.
      if (addedLevel !== undefined && signOf(list)?.sign === 'said') nodes.shift();
      restored.push(...(heading ? [heading] : []), ...richOf(nodes));
    }
    nodes = [];
    heading = undefined;
  };
  for (const node of tree.children.slice(at + 1)) {
    if (node.type !== 'heading') {
      nodes.push(node);
      continue;
    }
    end();
    while (open.length && open.at(-1)!.level >= node.depth) open.pop();
    const around = open.at(-1)?.depth ?? first - 1;
    const isAdded = isAddedHeading(node);
    const { anchor, rest } = takePermalink(node.children);
    const depth = isAdded ? around : Number(anchor?.flags['depth'] ?? around + 1);
    open.push({ level: node.depth, depth });
    if (isAdded) {
      addedLevel = node.depth;
      continue;
    }
    const [only] = rest;
    const number =
      isQuestionNumber(rest) && only?.type === 'link' ? readAnchor(only.url) : undefined;
    heading = {
      type: 'heading',
      depth: depth as Heading['depth'],
      ...(isQuiz &&
        addedLevel !== undefined &&
        node.depth <= addedLevel + 1 && { data: { outcome: true } }),
      children: number ? nameSuffix(number) : [...restoreLine(rest), ...nameSuffix(anchor)],
    };
  }
  end();
  const frontMatter = frontMatterOf(pairs.filter(([key]) => key !== 'depth'));
  return { tree: { type: 'root', data: { exact: true }, children: restored }, frontMatter };
};

/** Whether the static form added a heading itself. */
const isAddedHeading = ({ children }: Heading): boolean => takeSign(children)?.sign === 'said';

const headingText = ({ children }: Heading): string =>
  restoreLine(children).map(toText).join('').replace(/\s+/g, ' ').trim();
