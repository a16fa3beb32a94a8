import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A node that becomes an element, whatever makes HTML of the tree. */
const element = (hName, hProperties, children) => ({
  type: 'example',
  data: { hName, hProperties },
  children,
});
const text = (value) => ({ type: 'text', value });

/** The Markdown of an example, of which every space at the beginning of a line counts. */
const source = (markdown, kind, lang) => {
  const code = h('code', { className: `language-${kind}`, lang }, markdown);
  return { type: 'example', data: { hName: 'pre', hProperties: {}, hChildren: [code] } };
};

/** What stands behind the language of the block of an example, when it is one: `#first-quiz messages`. */
const readMeta = (meta) => {
  const [name, ...rest] = (meta ?? '').split(/\s+/);
  if (!name.startsWith('#')) return undefined;
  const flags = Object.fromEntries(rest.map((word) => word.split('=')));
  return { id: name.slice(1), ...flags, has: (flag) => flag in flags };
};

/**
 * The examples in a text: their names, what they are examples of, what is said of them, and their Markdown.
 *
 * @param {import('mdast').Root} tree
 * @returns {{ id: string, kind: string, markdown: string, has: (flag: string) => boolean, lang?: string, expect?: string,
 *   code: import('mdast').Code, index: number, parent: import('mdast').Parent }[]}
 */
export const examplesIn = (tree) => {
  const found = [];
  visit(tree, 'code', (code, index, parent) => {
    const meta = readMeta(code.meta);
    if (meta) found.push({ ...meta, kind: code.lang, markdown: code.value, code, index, parent });
  });
  return found;
};

/**
 * Shows an example as what its author writes and, beside it, as what a page makes of that. An example is a block of
 * the language `quiz` or `checklist` with a name behind it, and the paragraph right above is its caption:
 *
 *     A heading with boxes under it is a question.
 *
 *     ```quiz #first-quiz
 *
 * Behind the name may stand `messages` (the author is told what could be better), `remember` (on this device), `expect=…`
 * (the status it will have when that is not `ready`) and `lang=…`.
 */
export const remarkExamples =
  ({ say }) =>
  (tree) => {
    // From the last one to the first: each takes the place of two nodes.
    for (const example of examplesIn(tree).reverse()) {
      const { id, lang, expect, has, kind, markdown, code, index, parent } = example;
      const caption = parent.children[index - 1];
      if (caption?.type !== 'paragraph') throw new Error(`No caption above the example ${id}`);
      // Messages are about the lines of the file, which only Markdown has, and the plug-in writes in the language of the
      // page: the script of the page shows these.
      const isLive = has('messages') || has('expect') || has('lang');
      code.meta = `remember=${has('remember')}`;
      const figure = element(
        'figure',
        {
          className: 'example',
          id,
          dataMessages: has('messages') ? '' : undefined,
          dataRemember: has('remember') ? '' : undefined,
          dataExpect: expect,
        },
        [
          element('figcaption', {}, caption.children),
          source(markdown, kind, lang),
          ...(isLive
            ? []
            : [
                element('div', { className: 'live' }, [
                  element('p', {}, [text(say.page)]),
                  element('div', { className: 'sheet' }, [code]),
                ]),
              ]),
        ],
      );
      parent.children.splice(index - 1, 2, figure);
    }
  };
