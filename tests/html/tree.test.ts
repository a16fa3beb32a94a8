import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/html/tree.js';
import { placeOf } from './page.js';

/** The nodes of a page, short: the type, and what tells it apart, with what is inside in brackets. */
const brief = (node: Nodes): string => {
  const told =
    node.type === 'listItem'
      ? node.checked === undefined
        ? ''
        : node.checked
          ? '[x]'
          : '[ ]'
      : 'value' in node
        ? JSON.stringify(node.value)
        : 'url' in node
          ? `<${node.url}>`
          : node.type === 'heading'
            ? String(node.depth)
            : node.type === 'table'
              ? node.align?.map((one) => one?.[0] ?? '-').join('')
              : 'identifier' in node
                ? node.identifier
                : '';
  const inside = 'children' in node ? `(${node.children.map(brief).join(' ')})` : '';
  return node.type + told + inside;
};

const read = (html: string): string => treeOf(placeOf(html)).children.map(brief).join(' ');

describe('the nodes of HTML', () => {
  it.each([
    ['<li><input type="checkbox" checked disabled> Yes</li>'],
    [
      '<li class="task-list-item"><input class="task-list-item-checkbox" checked="" type="checkbox">Yes</li>',
    ],
    ['<li>\n<p><input checked="" disabled="" type="checkbox"> Yes</p>\n</li>'],
    ['<li><input checked type="checkbox"><p>Yes</p></li>'],
    ['<li><label><input type="checkbox" checked> Yes</label></li>'],
    ['<li><p><label><input type="checkbox" checked="checked" />Yes</label></p></li>'],
    ['<li><span class="box"><input type="checkbox" checked></span> <span>Yes</span></li>'],
    ['<li><label><input type="checkbox" checked><span></span></label><div><p>Yes</p></div></li>'],
    ['<li><input type="checkbox" id="a" checked><label for="a">Yes</label></li>'],
    ['<li>[x] Yes</li>'],
    ['<li><p>[X]\nYes</p></li>'],
  ])('tell a ticked box in %s', (item) => {
    expect(read(`<ul>${item}</ul>`)).toBe('list(listItem[x](paragraph(text"Yes")))');
    expect(
      read(`<ul>${item.replace(/ checked(?:="\w*")?/, '').replace(/\[.\]/, '[ ]')}</ul>`),
    ).toBe('list(listItem[ ](paragraph(text"Yes")))');
  });
});
