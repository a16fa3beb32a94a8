import { h } from 'hastscript';

/** Makes the opening of a page that says `hero: true` of what stands before its first heading of the second level. */
export const rehypeHero = () => (tree, file) => {
  if (!file.data.hero) return;
  const next = tree.children.findIndex(({ tagName }) => tagName === 'h2');
  const before = next < 0 ? tree.children : tree.children.slice(0, next);
  for (const node of before) if (node.tagName === 'p') node.properties.className = 'lede';
  tree.children = [h('div.hero', before), ...tree.children.slice(before.length)];
};
