import type { Code, Nodes, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { readers } from '../blocks/read.js';
import { readMarkdown } from '../markdown/index.js';
import type { Kind, Worksheet } from '../model/worksheet.js';
import { kindOf } from '../reader/front-matter.js';
import { readTree } from '../reader/index.js';
import { rules } from '../reader/rules/index.js';
import type { ReadResult } from '../reader/types.js';
import { takeFrontMatter } from '../reader/yaml-subset.js';
import { findFrontMatter } from './front-matter.js';
import { isOfSite, tellAuthor, type File } from './messages.js';
import { isLevel, readMeta, withMeta, type Meta } from './meta.js';
import { placeOf, placeType } from './place.js';

/** How worksheets are written into the pages of a site. */
export interface RemarkZelfcheckOptions {
  /**
   * The level of the title of a worksheet, 1 to 5, or of what is under it where there is none. `auto` (default): one under
   * the nearest heading above it; 2 where there is none. `heading-level` beside the language of a block wins.
   */
  headingLevel?: number | 'auto' | undefined;
  /**
   * The language of the pages: of what is said around a worksheet and of the messages to its author. Default the
   * worksheet's own; messages are English.
   */
  lang?: string | undefined;
  /** Whether the author is told what could be better, as messages of the file. Default true. */
  messages?: boolean | undefined;
}

const kinds: readonly string[] = ['quiz', 'checklist'] satisfies Kind[];

// The nodes of a file that are no content: they stay when all the rest becomes a worksheet.
const apart = new Set(['yaml', 'toml', 'mdxjsEsm']);

/** The level of a heading, however it stands in the tree. */
const levelOf = (node: Nodes): number | undefined => {
  if (node.type === 'heading') return node.depth;
  const { name } = node as { name?: unknown };
  if (typeof name === 'string' && /^mdxJsx/.test(node.type))
    return +(/^h([1-6])$/.exec(name)?.[1] ?? 0) || undefined;
  if (node.type !== 'html') return undefined;
  const last = [...node.value.matchAll(/<h([1-6])[\s>]/gi)].at(-1);
  return last && +last[1]!;
};

const isEmpty = (worksheet: Worksheet): boolean =>
  worksheet.parts.length === 0 &&
  (worksheet.kind === 'checklist' || worksheet.introduction.length === 0);

/** Gives a worksheet an id that no other one of its page has: addresses and saved answers go by it. */
const makeUnique = (worksheet: Worksheet, taken: Set<string>): Worksheet => {
  let { id } = worksheet;
  for (let count = 2; taken.has(id); count++) id = `${worksheet.id}-${count}`;
  taken.add(id);
  return { ...worksheet, id };
};

const readBlock = (node: Code, kind: Kind): ReadResult & { meta: Meta } => {
  const meta = readMeta(node.meta);
  const { frontMatter } = takeFrontMatter(node.value);
  const read = readMarkdown(node.value, { kind, rules, frontMatter: withMeta(frontMatter, meta) });
  return { ...read, messages: [...meta.messages, ...read.messages], meta };
};

const readFile = (tree: Root, file: File): ReadResult | undefined => {
  const text = String(file);
  const frontMatter = findFrontMatter(tree, text, file.data);
  if (kindOf(frontMatter) === undefined) return undefined;
  const options = { frontMatter, rules };
  // The text says exactly what the author wrote; a tree that no text belongs to is read as it is.
  const read = text.trim()
    ? readMarkdown(text, options)
    : readTree(
        { ...tree, children: tree.children.filter(({ type }) => !apart.has(type)) },
        options,
        readers,
      );
  return { ...read, messages: read.messages.filter((message) => !isOfSite(message)) };
};

/**
 * A unified plug-in for Markdown and MDX. A fenced block of the language `quiz` or `checklist`, and a whole file whose front
 * matter says `kind: quiz` or `kind: checklist`, become the static form of the worksheet: HTML inside the tag of the
 * element, which is read and used without script and which `zelfcheck/embed` makes live.
 *
 * Where other plug-ins list or change headings, images or code, it goes before them.
 */
export const remarkZelfcheck: Plugin<[(RemarkZelfcheckOptions | undefined)?], Root> = (
  options = {},
) => {
  const { headingLevel = 'auto', lang, messages: isTold = true } = options;
  if (headingLevel !== 'auto' && !isLevel(headingLevel))
    throw new Error('remarkZelfcheck: headingLevel is a whole number from 1 to 5, or "auto".');
  return (tree, file) => {
    const types: readonly string[] = tree.children.map(({ type }) => type);
    const whole = types.includes(placeType) ? undefined : readFile(tree, file);
    if (whole) {
      const { worksheet, messages } = whole;
      if (isTold) tellAuthor(messages, file, lang, { line: 0, column: 0 });
      if (isEmpty(worksheet)) return;
      const level = headingLevel === 'auto' ? 2 : headingLevel;
      tree.children = [
        ...tree.children.filter(({ type }) => apart.has(type)),
        placeOf(worksheet, { headingLevel: level, lang }),
      ];
      return;
    }
    const taken = new Set<string>();
    let above = 1;
    visit(tree, (node: Nodes, index: number | undefined, parent: Parents | undefined) => {
      above = levelOf(node) ?? above;
      if (node.type !== 'code' || !kinds.includes(node.lang ?? '')) return undefined;
      if (!parent || index === undefined) return undefined;
      const { worksheet, messages, meta } = readBlock(node, node.lang as Kind);
      const start = node.position?.start ?? { line: 1, column: 1 };
      if (isTold) tellAuthor(messages, file, lang, { line: start.line, column: start.column - 1 });
      // What says nothing stays as it is, and its author is told why.
      if (isEmpty(worksheet)) return undefined;
      const auto = Math.min(above + 1, 5);
      parent.children[index] = placeOf(makeUnique(worksheet, taken), {
        headingLevel: meta.headingLevel ?? (headingLevel === 'auto' ? auto : headingLevel),
        lang,
        properties: meta.properties,
      });
      return [SKIP, index + 1];
    });
  };
};
