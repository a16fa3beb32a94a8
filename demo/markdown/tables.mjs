import { h } from 'hastscript';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Lets a table be scrolled where it is wider than the screen. It has a name for that: the paragraph right above it that is
 * bold from beginning to end, which is not shown itself.
 */
export const rehypeTables = () => (tree) => {
  visit(tree, 'element', (table, index, parent) => {
    // The tables of a worksheet are its own.
    if (table.tagName.startsWith('zelfcheck-')) return SKIP;
    if (table.tagName !== 'table') return undefined;
    visit(table, { tagName: 'th' }, (cell) => {
      cell.properties.scope = 'col';
    });
    const before = parent.children.slice(0, index).findLastIndex(({ type }) => type === 'element');
    const name = parent.children[before];
    const isName = name?.tagName === 'p' && name.children[0]?.tagName === 'strong';
    if (!isName || name.children.length !== 1) return undefined;
    const region = { role: 'region', ariaLabel: toText(name), tabIndex: 0 };
    parent.children.splice(before, index - before + 1, h('div.table', region, table));
    return [SKIP, before + 1];
  });
};
