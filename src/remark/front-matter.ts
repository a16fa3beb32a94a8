import type { Root } from 'mdast';
import { readYaml, takeFrontMatter } from '../reader/yaml-subset.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';

/** Converts a scalar of YAML to text; undefined when the value is none. */
const scalarText = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      // YAML parses text that looks like a date to a `Date`.
      if (value instanceof Date)
        return Number.isNaN(+value) ? undefined : value.toISOString().slice(0, 10);
      return value === null ? '' : undefined;
  }
};

/** Converts front matter that a host has parsed already. Values other than texts and lists of texts are left out. */
const fromValues = (values: object): FrontMatter => ({
  entries: Object.entries(values).flatMap(([key, value]: [string, unknown]): FrontMatterEntry[] => {
    const texts = Array.isArray(value) ? value.map(scalarText) : scalarText(value);
    if (texts === undefined || (Array.isArray(texts) && texts.includes(undefined))) return [];
    return [{ key, value: texts as string | string[], line: 1 }];
  }),
  unread: [],
});

/** Whether a value is an object with entries. */
const isValues = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/**
 * Finds the front matter of a file where the host of the pipeline put it: in the text of the file, in a node of its own
 * (remark-frontmatter), or in the data of the file (`matter` by the convention of vfile-matter, `frontMatter` in
 * Docusaurus, `astro.frontmatter` in Astro).
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
