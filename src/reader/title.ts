import type { Heading, Root } from 'mdast';

/** The heading that is the title of the file: the first of all, if it is the only one of the first level. */
export const titleOf = (root: Root): Heading | undefined => {
  const headings = root.children.filter((node) => node.type === 'heading');
  const [first, ...others] = headings;
  return first?.depth === 1 && others.every(({ depth }) => depth > 1) ? first : undefined;
};
