import { SKIP, visit } from 'unist-util-visit';

/** Lets a block of code be scrolled with the keys where it is wider than the screen. */
export const rehypeCode = () => (tree) => {
  visit(tree, 'element', (node) => {
    // The code in a worksheet is its own.
    if (node.tagName.startsWith('zelfcheck-')) return SKIP;
    if (node.tagName === 'pre') node.properties.tabIndex = 0;
    return undefined;
  });
};
