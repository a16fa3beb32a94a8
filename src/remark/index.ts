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
import { addMessages, concernsSite, type File } from './messages.js';
import { isLevel, readMeta, withMeta, type Meta } from './meta.js';
import { toPlace, placeType } from './place.js';

/** The options of `remarkZelfcheck`. */
export interface RemarkZelfcheckOptions {
  /**
   * The heading level of the title of a worksheet, 1 to 5, or of its topmost headings where it has no title. `auto`
   * (default): one level below the nearest heading above it; 2 where there is none. `heading-level` beside the language of
   * a block wins.
   */
  headingLevel?: number | 'auto' | undefined;
  /**
   * The language of the pages, as a BCP 47 tag: that of the sentences around a worksheet and of the messages for its
   * author. Default: the language of the worksheet for the sentences, English for the messages.
   */
  lang?: string | undefined;
  /** Whether the messages for the author are added to the messages of the file. Default true. */
  messages?: boolean | undefined;
}

const kinds: readonly string[] = ['quiz', 'checklist'] satisfies Kind[];

// Nodes of a file that are no content, which stay when all other nodes become a worksheet.
const metadataTypes = new Set(['yaml', 'toml', 'mdxjsEsm']);

/** The level of a heading in Markdown, JSX or HTML; undefined for any other node. */
const headingLevelOf = (node: Nodes): number | undefined => {
  if (node.type === 'heading') return node.depth;
  const { name } = node as { name?: unknown };
  if (typeof name === 'string' && /^mdxJsx/.test(node.type))
    return +(/^h([1-6])$/.exec(name)?.[1] ?? 0) || undefined;
  if (node.type !== 'html') return undefined;
  const last = [...node.value.matchAll(/<h([1-6])[\s>]/gi)].at(-1);
  return last && +last[1]!;
};

/** Whether a worksheet holds nothing for a reader to do or read. */
const hasNoContent = (worksheet: Worksheet): boolean =>
  worksheet.parts.length === 0 &&
  (worksheet.kind === 'checklist' || worksheet.introduction.length === 0);

/** Gives a worksheet an id that is unique on its page, since links and saved answers refer to it. */
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
  // The text is exactly what the author wrote. A tree is read only where a pipeline made it without a text.
  const read = text.trim()
    ? readMarkdown(text, options)
    : readTree(
        { ...tree, children: tree.children.filter(({ type }) => !metadataTypes.has(type)) },
        options,
        readers,
      );
  return { ...read, messages: read.messages.filter((message) => !concernsSite(message)) };
};

/**
 * A unified plug-in for Markdown and MDX. A fenced block of the language `quiz` or `checklist`, and a whole file whose
 * front matter has `kind: quiz` or `kind: checklist`, become the static form of the worksheet: HTML inside the tag of the
 * element, which works without script and which `zelfcheck/embed` makes interactive.
 *
 * Add the plug-in before others that list or change headings, images or code.
 *
 * @example
 * import rehypeStringify from 'rehype-stringify';
 * import remarkParse from 'remark-parse';
 * import remarkRehype from 'remark-rehype';
 * import { unified } from 'unified';
 * import { remarkZelfcheck } from 'zelfcheck/remark';
 *
 * const html = await unified()
 *   .use(remarkParse)
 *   .use(remarkZelfcheck, { headingLevel: 2, lang: 'en' })
 *   .use(remarkRehype)
 *   .use(rehypeStringify)
 *   .process(markdown);
 *
 * @throws {Error} When it is added with a `headingLevel` that is neither a whole number from 1 to 5 nor `auto`.
 */
export const remarkZelfcheck: Plugin<[(RemarkZelfcheckOptions | undefined)?], Root> = (
  options = {},
) => {
  const { headingLevel = 'auto', lang, messages: showsMessages = true } = options;
  if (headingLevel !== 'auto' && !isLevel(headingLevel))
    throw new Error('remarkZelfcheck: headingLevel is a whole number from 1 to 5, or "auto".');
  return (tree, file) => {
    const types: readonly string[] = tree.children.map(({ type }) => type);
    const readWhole = types.includes(placeType) ? undefined : readFile(tree, file);
    if (readWhole) {
      const { worksheet, messages } = readWhole;
      if (showsMessages) addMessages(messages, file, lang, { line: 0, column: 0 });
      if (hasNoContent(worksheet)) return;
      const level = headingLevel === 'auto' ? 2 : headingLevel;
      tree.children = [
        ...tree.children.filter(({ type }) => metadataTypes.has(type)),
        toPlace(worksheet, { headingLevel: level, lang }),
      ];
      return;
    }
    const ids = new Set<string>();
    let levelAbove = 1;
    visit(tree, (node: Nodes, index: number | undefined, parent: Parents | undefined) => {
      levelAbove = headingLevelOf(node) ?? levelAbove;
      if (node.type !== 'code' || !kinds.includes(node.lang ?? '')) return undefined;
      if (!parent || index === undefined) return undefined;
      const { worksheet, messages, meta } = readBlock(node, node.lang as Kind);
      const start = node.position?.start ?? { line: 1, column: 1 };
      if (showsMessages)
        addMessages(messages, file, lang, { line: start.line, column: start.column - 1 });
      // A block without content stays as it is; the messages tell its author why.
      if (hasNoContent(worksheet)) return undefined;
      const auto = Math.min(levelAbove + 1, 5);
      parent.children[index] = toPlace(makeUnique(worksheet, ids), {
        headingLevel: meta.headingLevel ?? (headingLevel === 'auto' ? auto : headingLevel),
        lang,
        properties: meta.properties,
      });
      return [SKIP, index + 1];
    });
  };
};
