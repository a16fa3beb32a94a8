import { describe, expect, it } from 'vitest';
import { fromPage, readMarkdown } from '../../src/markdown/index.js';

const written = '# Tea\n\n## When?\n\n- [x] Now\n  > It is hot.\n- [ ] Later\n\nDrink it.\n';

const read = (text: string, isEscaped = false): unknown =>
  readMarkdown(fromPage(text, isEscaped), { kind: 'quiz' }).worksheet;

const meant = read(written);

describe('Markdown in a child of an element', () => {
  it.each([
    ['the indentation of the page', `\n${written.replace(/^(?=.)/gm, '    ')}    `],
    [
      'the paragraphs of wpautop',
      '</p>\n<p># Tea</p>\n<p>## When?</p>\n<p>- [x] Now\n  > It is hot.\n- [ ] Later</p>\n<p>Drink it.</p>\n<p>',
    ],
    [
      'the paragraphs and breaks of wpautop',
      '<br />\n# Tea</p>\n<p>## When?</p>\n<p>- [x] Now<br />\n  &gt; It is hot.<br />\n- [ ] Later</p>\n<p>Drink it.</p>\n',
    ],
    [
      'breaks, hard spaces, dashes and brackets of an editor',
      '<p class="x"># Tea</p>\n<p>&nbsp;</p>\n<p>## When?</p>\n&nbsp;\n&#8211; [x] Now<br>\n&nbsp;&nbsp;&gt; It is hot.<br>\n&#8211; &#91;&nbsp;&#93; Later\n\nDrink it.</p>\n<p>',
    ],
    ['character data', `// <![CDATA[\n${written}// ]]>`],
    ['character data in a comment', `<!--//--><![CDATA[//><!--\n${written}//--><!]]>`],
    ['a CSS comment around it', `/* <![CDATA[ */\n${written}/* ]]> */`],
    ['a comment', `<!--\n${written}//-->\n`],
  ])('is what was written, without %s', (_, text) => {
    expect(read(text)).toEqual(meant);
  });

  it('is what was written, without the paragraphs in a template', () => {
    const html =
      '</p><p># Tea</p>\n<p>## When?</p>\n<p>- [x] Now<br>\n  &gt; It is hot.<br>\n- [ ] Later</p>\n<p>Drink it.</p>\n<p>';
    expect(read(html, true)).toEqual(meant);
  });

  it('keeps its front matter where a program made a long dash of its fences', () => {
    const html =
      '&#8212;<br />\nfeedback: end<br />\n&#8212;</p>\n<p>## When?</p>\n<p>- [x] Now<br />\n- [ ] Later</p>';
    expect(read(html)).toMatchObject({ settings: { feedback: 'end' } });
  });

  it.each([
    '## Which tag ends a paragraph?\n\n- [x] `</p>`\n- [ ] `<br>`',
    'A line<br>\nand another',
    '<!-- several -->\n- [ ] a\n\n<!-- keep last -->',
    '– a dash\n\n&gt; no quote',
    '| a<br> | b |\n|---|---|\n| 1 | [&nbsp;] |',
  ])('is left alone where nothing was done to it: %j', (text) => {
    expect(fromPage(text)).toBe(text);
  });

  it('has its lines where its author wrote them', () => {
    const html = '<p># Tea</p>\n<p>## When?</p>\n<p>- [x] Now<br />\n- [ ] Later</p>';
    expect(fromPage(html).trim().split('\n')).toEqual([
      '# Tea',
      '',
      '## When?',
      '',
      '- [x] Now',
      '- [ ] Later',
    ]);
  });

  it('takes a long line of spaces or tags as it comes', () => {
    for (const piece of [' ', '\u00a0', '&nbsp;', '</p>', '<p ', '<br>', '// ', ']]>', '> ']) {
      const text = `<!--\n</p>\n<p>a${piece.repeat(50_000)}b\n-->`;
      expect(fromPage(text)).toContain('b');
    }
  });
});
