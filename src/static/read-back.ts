import type { FootnoteDefinition, Heading, List, Nodes, Root, RootContent } from 'mdast';
import { readAnchor, readHead, backToCall } from './signs.js';
import { toText } from '../reader/nodes.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';
import type { Backs } from './key.js';
import { lineOf, nameIn, paragraphOf, signOf, takePermalink, takeSign } from './lines.js';
import { sectionOf } from './read-question.js';
import { richOf } from './rich.js';

/** What the first link of a static form says that a node holds. */
const headIn = (node: Nodes): [key: string, value: string][] | undefined => {
  if (node.type === 'link') return readHead(node.url);
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const head = headIn(child);
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

/** The footnotes in a list, each of which begins with a link back to where it was called. */
const notesIn = ({ children }: List): FootnoteDefinition[] =>
  children.flatMap(({ children: [line, ...under] }) => {
    const signed = signOf(line);
    if (signed?.sign !== backToCall || !signed.anchor) return [];
    return [
      {
        type: 'footnoteDefinition',
        identifier: signed.anchor.id,
        children: [
          ...paragraphOf(lineOf(signed.rest)),
          ...(richOf(under) as FootnoteDefinition['children']),
        ],
      },
    ];
  });

/** The number that stands for a prompt which says nothing. */
const isNumber = ([only, ...others]: Heading['children']): boolean =>
  !others.length &&
  only?.type === 'link' &&
  /^\d+$/.test(toText(only)) &&
  readAnchor(only.url)?.flags['number'] !== undefined;

/**
 * Makes of the static form of a worksheet, which the host's page holds, the nodes and the front matter that its Markdown
 * would have given. Undefined when it is none: the link under its title says so. What stands before it is left out.
 */
export const readBack = (
  tree: Root,
  backs: Backs,
): { tree: Root; frontMatter: FrontMatter } | undefined => {
  const at = tree.children.findIndex((node) => node.type === 'paragraph' && headIn(node));
  if (at < 0) return undefined;
  const pairs = headIn(tree.children[at]!)!;
  const told = new Map(pairs);
  const above = tree.children[at - 1];
  if (!told.has('title') && above?.type === 'heading') pairs.push(['title', titleOf(above)]);
  const first = Number(told.get('depth') ?? 2);
  const isQuiz = told.get('kind') !== 'checklist';
  const made: RootContent[] = [];
  // The headings around what is read, by their levels in the page.
  const open: { level: number; depth: number }[] = [];
  let heading: Heading | undefined;
  // The level of the heading that the static form has above results and notes.
  let saidOn: number | undefined;
  let nodes: RootContent[] = [];
  const end = (): void => {
    const [list] = nodes;
    const notes = saidOn !== undefined && list?.type === 'list' ? notesIn(list) : [];
    if (notes.length) made.push(...notes);
    else if (isQuiz && saidOn === undefined) made.push(...sectionOf(heading, nodes, backs));
    else {
      // What opens a result is no part of it.
      if (saidOn !== undefined && signOf(list)?.sign === 'said') nodes.shift();
      made.push(...(heading ? [heading] : []), ...richOf(nodes));
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
    const isSaid = isOurs(node);
    const { anchor, rest } = takePermalink(node.children);
    const depth = isSaid ? around : Number(anchor?.flags['depth'] ?? around + 1);
    open.push({ level: node.depth, depth });
    if (isSaid) {
      saidOn = node.depth;
      continue;
    }
    const [only] = rest;
    const number = isNumber(rest) && only?.type === 'link' ? readAnchor(only.url) : undefined;
    heading = {
      type: 'heading',
      depth: depth as Heading['depth'],
      ...(isQuiz &&
        saidOn !== undefined &&
        node.depth <= saidOn + 1 && { data: { outcome: true } }),
      children: number ? nameIn(number) : [...lineOf(rest), ...nameIn(anchor)],
    };
  }
  end();
  const frontMatter = frontMatterOf(pairs.filter(([key]) => key !== 'depth'));
  return { tree: { type: 'root', children: made }, frontMatter };
};

/** Whether a heading is one of the static form itself. */
const isOurs = ({ children }: Heading): boolean => takeSign(children)?.sign === 'said';

const titleOf = ({ children }: Heading): string =>
  lineOf(children).map(toText).join('').replace(/\s+/g, ' ').trim();
