import type { Root } from 'mdast';
import { readYaml, takeFrontMatter } from '../reader/yaml-subset.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';

const textOf = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      // YAML makes a date of what looks like one.
      if (value instanceof Date)
        return Number.isNaN(+value) ? undefined : value.toISOString().slice(0, 10);
      return value === null ? '' : undefined;
  }
};

/** Front matter that a host has read already. What is no text or list of texts cannot mean anything in a worksheet. */
const fromValues = (values: object): FrontMatter => ({
  entries: Object.entries(values).flatMap(([key, value]: [string, unknown]): FrontMatterEntry[] => {
    const texts = Array.isArray(value) ? value.map(textOf) : textOf(value);
    if (texts === undefined || (Array.isArray(texts) && texts.includes(undefined))) return [];
    return [{ key, value: texts as string | string[], line: 1 }];
  }),
  unread: [],
});

const isValues = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/**
 * The front matter of a file, wherever the host of the pipeline has put it: in the file's text, in a node of its own
 * (remark-frontmatter), or in the data of the file (`matter` by the custom of vfile-matter, `frontMatter` in Docusaurus,
 * `astro.frontmatter` in Astro).
 */
export const findFrontMatter = (
  tree: Root,
  text: string,
  data: Readonly<Record<string, unknown>>,
): FrontMatter | undefined => {
  const { frontMatter } = takeFrontMatter(text);
  if (frontMatter) return frontMatter;
  const [first] = tree.children;
  if (first?.type === 'yaml')
    return readYaml(first.value.split(/\r?\n/), (first.position?.start.line ?? 1) + 1);
  const astro = isValues(data.astro) ? (data.astro as { frontmatter?: unknown }).frontmatter : {};
  const values = [data.matter, data.frontMatter, data.frontmatter, astro].find(isValues);
  return values && fromValues(values);
};
