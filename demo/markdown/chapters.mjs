import { h } from 'hastscript';

const isChapter = ({ tagName }) => tagName === 'h2';

/** The nodes of a page by the chapters that they stand in, what comes before the first one apart. */
const partsOf = (nodes) => {
  const at = nodes.flatMap((node, index) => (isChapter(node) ? [index] : []));
  return {
    before: nodes.slice(0, at[0]),
    chapters: at.map((start, index) => nodes.slice(start, at[index + 1])),
  };
};

/**
 * Makes a guide of a page that says `chapters: true`: every heading of the second level begins a section with a number, which
 * leads back to the contents at its end. The contents stand before the first one.
 */
export const rehypeChapters =
  ({ say }) =>
  (tree, file) => {
    if (!file.data.chapters) return;
    const { before, chapters } = partsOf(tree.children);
    const entries = chapters.map(([{ properties, children }]) =>
      h('li', h('a', { href: `#${properties.id}` }, structuredClone(children))),
    );
    const sections = chapters.map(([heading, ...nodes], index) => {
      const { id } = heading.properties;
      const title = h('h2', `${index + 1}. `, heading.children);
      const up = h('p.up', h('a', { href: '#contents' }, say.contents));
      return h('section.guide', { id }, title, nodes, up);
    });
    tree.children = [
      ...before,
      h(
        'nav#contents.contents',
        { ariaLabelledBy: 'contents-heading', tabIndex: -1 },
        h('h2#contents-heading', say.contents),
        h('ol', entries),
      ),
      ...sections,
    ];
  };
