import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { treeOf } from '../../src/html/tree.js';
import { placeOf } from './page.js';

const boxes = { true: '[x]', false: '[ ]', undefined: '', null: '' };

/** The nodes of a page, short: what each is, what tells it apart, and in brackets what stands in it. */
const brief = (node: Nodes): string => {
  const told =
    'value' in node
      ? JSON.stringify(node.value)
      : 'url' in node
        ? `<${node.url}>`
        : node.type === 'listItem'
          ? boxes[`${node.checked}`]
          : node.type === 'heading'
            ? String(node.depth)
            : 'identifier' in node
              ? `^${node.identifier}`
              : '';
  const inside = 'children' in node ? `(${node.children.map(brief).join(' ')})` : '';
  return node.type + told + inside;
};

const read = (html: string): string => treeOf(placeOf(html)).children.map(brief).join(' ');

/** The words of paragraphs, without what else there is to them. */
const p = (text: string): string => `paragraph(text"${text}")`;

describe('a box', () => {
  it.each([
    '<li><input type="checkbox" checked disabled> Yes</li>',
    '<li class="task"><input class="task-box" checked="" type="checkbox">Yes</li>',
    '<li>\n<p><input checked="" disabled="" type="checkbox"> Yes</p>\n</li>',
    '<li><input checked type="checkbox"><p>Yes</p></li>',
    '<li><label><input type="checkbox" checked> Yes</label></li>',
    '<li><p><label><input type="checkbox" checked="checked" />Yes</label></p></li>',
    '<li><span class="box"><input type="checkbox" checked></span> <span>Yes</span></li>',
    '<li><label><input type="checkbox" checked><span></span></label><div><p>Yes</p></div></li>',
    '<li><input type="checkbox" id="a" checked><label for="a">Yes</label></li>',
    '<li>[x] Yes</li>',
    '<li><p>[X]\nYes</p></li>',
  ])('is read from %s', (item) => {
    const unticked = item.replace(/ checked(?:="\w*")?/, '').replace(/\[.\]/, '[ ]');
    expect(read(`<ul>${item}</ul>`)).toBe(`list(listItem[x](${p('Yes')}))`);
    expect(read(`<ul>${unticked}</ul>`)).toBe(`list(listItem[ ](${p('Yes')}))`);
  });

  it('is text where the host makes inputs of boxes and did not make one', () => {
    const html = '<ul><li><input type="checkbox"> a</li><li>[x] b</li></ul>';
    expect(read(html)).toBe(`list(listItem[ ](${p('a')}) listItem(${p('[x] b')}))`);
  });

  it('is a box in a table as well', () => {
    const row = '<tr><td>a</td><td><input type="checkbox" checked></td></tr>';
    expect(read(`<table><tr><th></th><th>b</th></tr>${row}</table>`)).toContain(
      'tableRow(tableCell(text"a") tableCell(text"[x]"))',
    );
  });
});

describe('a list of an editor that makes no inputs', () => {
  const docs = (alt: string): string =>
    `<img src="data:image/png;base64,AA" alt="${alt}" aria-roledescription="checkbox">`;
  it.each([
    [
      'TinyMCE',
      '<ul class="tox-checklist"><li class="tox-checklist--checked">A</li><li>B</li></ul>',
    ],
    [
      'Confluence',
      '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1"><span>A</span></li><li data-inline-task-id="2">B</li></ul>',
    ],
    [
      'the storage of Confluence',
      '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span>A</span></ac:task-body></ac:task><ac:task><ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>B</ac:task-body></ac:task></ac:task-list>',
    ],
    [
      'the editor of Atlassian',
      '<div data-node-type="actionList"><div data-node-type="actionItem" data-task-state="DONE">A</div><div data-node-type="actionItem" data-task-state="TODO">B</div></div>',
    ],
    [
      'Quill',
      '<ol><li data-list="checked"><span class="ql-ui" contenteditable="false"></span>A</li><li data-list="unchecked"><span class="ql-ui"></span>B</li></ol>',
    ],
    [
      'TipTap',
      '<ul data-type="taskList"><li data-checked="true" data-type="taskItem"><label><input type="checkbox"><span></span></label><div><p>A</p></div></li><li data-checked="false" data-type="taskItem"><label><input type="checkbox"><span></span></label><div><p>B</p></div></li></ul>',
    ],
    [
      'ProseMirror, after a filter that removes inputs',
      '<ul><li data-checked="true" data-type="taskItem"><p>A</p></li><li data-checked="false" data-type="taskItem"><p>B</p></li></ul>',
    ],
    [
      'CKEditor',
      '<ul class="todo-list"><li><label class="todo-list__label"><input type="checkbox" disabled="disabled" checked="checked"><span class="todo-list__label__description">A</span></label></li><li><label class="todo-list__label"><span class="todo-list__label__description">B</span></label></li></ul>',
    ],
    [
      'Google Docs',
      `<ul><li role="checkbox" aria-checked="true">${docs('checked')}<p role="presentation"><span>A</span></p></li><li role="checkbox" aria-checked="false">${docs('unchecked')}<p>B</p></li></ul>`,
    ],
    [
      'Lexical',
      '<ul __lexicallisttype="check"><li role="checkbox" aria-checked="true" class="theme__listItemChecked"><span>A</span></li><li role="checkbox" aria-checked="false" class="theme__listItemUnchecked">B</li></ul>',
    ],
    [
      'Evernote',
      '<ul style="--en-todo:true;"><li style="--en-checked:true;"><div>A</div></li><li style="--en-checked:false;"><div>B</div></li></ul>',
    ],
    [
      'Asciidoctor',
      '<ul class="checklist"><li><p><i class="fa fa-check-square-o"></i> A</p></li><li><p><i class="fa fa-square-o"></i> B</p></li></ul>',
    ],
    [
      'GitHub, after a filter that removes inputs and keeps a class',
      '<ul class="contains-task-list"><li class="task-list-item task-list-item--checked">A</li><li class="task-list-item">B</li></ul>',
    ],
  ])('has its boxes: %s', (_, html) => {
    expect(read(html)).toBe(`list(listItem[x](${p('A')}) listItem[ ](${p('B')}))`);
  });

  it.each([
    [
      'Notion',
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span class="to-do-children-checked">A</span></li></ul>\n<ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span class="to-do-children-unchecked">B</span></li></ul>',
    ],
    [
      'an older Quill',
      '<ul data-checked="true"><li>A</li></ul><ul data-checked="false"><li>B</li></ul>',
    ],
  ])('has its boxes, in a list for each: %s', (_, html) => {
    expect(read(html)).toBe(`list(listItem[x](${p('A')})) list(listItem[ ](${p('B')}))`);
  });

  it('has its levels and its kinds, which Quill writes in one list', () => {
    const html =
      '<ol><li data-list="unchecked">A</li><li data-list="checked" class="ql-indent-1">B</li><li data-list="unchecked">C</li><li data-list="ordered">D</li></ol>';
    expect(read(html)).toBe(
      `list(listItem[ ](${p('A')} list(listItem[x](${p('B')}))) listItem[ ](${p('C')})) list(listItem(${p('D')}))`,
    );
  });

  it('has no box where only its neighbours have one', () => {
    expect(
      read(
        '<ul><li class="task-list-item"><input type="checkbox"> A</li><li class="task-list-item">B</li></ul>',
      ),
    ).toBe(`list(listItem[ ](${p('A')}) listItem(${p('B')}))`);
  });
});

describe('an image', () => {
  it.each([
    [
      '☺',
      '<img draggable="false" role="img" class="emoji" alt="☺" src="https://s.w.org/images/core/emoji/15/svg/263a.svg">',
    ],
    [':)', '<img src="/smilies/smile.gif" class="wp-smiley" alt=":)" style="height: 1em;">'],
    ['😀', '<img alt="😀" src="https://cdn.example/twemoji@14/assets/72x72/1f600.png">'],
    [
      ':smile:',
      '<img src="https://x.example/smile.png?v=12" title=":smile:" class="emoji" alt=":smile:">',
    ],
    [':smile:', '<img data-stringify-type="emoji" class="c-emoji__img" alt=":smile:" src="x.png">'],
    [
      '😉',
      '<img class="emoticon emoticon-wink" data-emoji-shortname=":wink:" data-emoji-fallback="😉" alt="(wink)" src="wink.png">',
    ],
    ['🙂', '<img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="x.png">'],
    ['☑', '<img class="emoji" alt="☑" src="https://s.w.org/images/core/emoji/15/svg/2611.svg">'],
  ])('is the text that a program replaced by a picture: %s', (text, html) => {
    expect(read(`<p>a ${html} b</p>`)).toBe(p(`a ${text} b`));
  });

  it.each([
    '<img src="photo.jpg" alt="An emoji in chalk">',
    '<img src="/blog/emoji/photo.jpg" alt="A party">',
    '<img src="photo.jpg" class="my-emojipicker" alt="A list">',
    '<img src="/0031.png" alt="5">',
  ])('is a picture where its author chose it: %s', (html) => {
    expect(read(`<p>${html}</p>`)).toMatch(/^paragraph\(image</);
  });

  const empty = 'data:image/gif;base64,R0lGOD';
  it.each([
    `<img src="${empty}" data-src="shop.jpg">`,
    `<img src="${empty}" data-lazy-src="shop.jpg">`,
    '<img src="/theme/placeholder.svg" data-original="shop.jpg">',
    '<img data-src="shop.jpg">',
    '<img class="lazyload" src="tiny.jpg" data-src="shop.jpg">',
    `<img src="${empty}" data-srcset="small.jpg 300w, shop.jpg 1024w, huge.jpg 4000w">`,
    `<img src="data:image/svg+xml,x" srcset="small.jpg 1x, shop.jpg 2x">`,
    `<picture><source data-srcset="shop.jpg"><img src="${empty}"></picture>`,
    `<img src="${empty}"><noscript><img src="shop.jpg"></noscript>`,
    `<noscript><img src="shop.jpg"></noscript><span><img src="${empty}"></span>`,
    '<img src="shop.jpg" data-original="shop-4000.jpg" srcset="shop-2000.jpg 2000w">',
    '<img class="lazyloaded" src="shop.jpg" srcset="shop-1500.jpg 1500w">',
  ])('is the picture that it will be: %s', (html) => {
    expect(read(`<p>${html}</p>`)).toBe('paragraph(image<shop.jpg>)');
  });

  it('is the picture in a noscript that is text, as in a page that runs scripts', () => {
    const place = placeOf(`<p><img src="${empty}"><noscript></noscript></p>`);
    place.querySelector('noscript')!.textContent = '<img alt="a" src="shop.jpg?a&amp;b">';
    expect(treeOf(place).children.map(brief).join('')).toBe('paragraph(image<shop.jpg?a&b>)');
  });

  it('keeps a bitmap in its address, and has no address that could run', () => {
    expect(read(`<p><img src="${empty}"></p>`)).toBe(`paragraph(image<${empty}>)`);
    const html =
      '<p>a <img class="lazy" data-src="javascript:alert()" alt="b"></p><ul><li>[ ] c</li></ul>';
    const { worksheet } = readHtml(placeOf(html), { kind: 'checklist' });
    expect(JSON.stringify(worksheet)).not.toContain('javascript');
  });
});

describe('a line that shows nothing', () => {
  it.each([
    '<p>&nbsp;</p>',
    '<p><br></p>',
    '<p>&nbsp;<br>&nbsp;</p>',
    '<p><strong>&nbsp;</strong></p>',
    '<div><span>\u200b</span></div>',
    '<div>&nbsp;</div>',
    '&nbsp;',
  ])('is no content: %s', (html) => {
    expect(read(`<p>a</p>${html}<p>b</p>`)).toBe(`${p('a')} ${p('b')}`);
  });
});

describe('a form', () => {
  const members = ['childNodes', 'children', 'matches', 'textContent', 'attributes'];
  it.each(members)('is left out, though a control in it is called %s', (name) => {
    const place = placeOf('<ul><li>[ ] a</li></ul><form><p>b</p></form>');
    const form = place.querySelector('form')!;
    // A browser has this property for a control with that name.
    Object.defineProperty(form, name, { value: form.firstChild });
    Object.defineProperty(form, Symbol.toStringTag, { value: 'HTMLFormElement' });
    const { worksheet } = readHtml(place, { kind: 'checklist', rules: [] });
    expect(worksheet.parts).toMatchObject([{ type: 'items', items: [{ id: 'a' }] }]);
    expect(JSON.stringify(worksheet)).not.toContain('"b"');
  });
});

describe('a list', () => {
  it('keeps what lies in its items, and what an editor put beside them', () => {
    const tail = `list(listItem(${p('b')}))`;
    for (const html of [
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
    ])
      expect(read(html)).toBe(`list(listItem(${p('a')} ${tail}))`);
  });

  it('counts from where it says', () => {
    const [list] = treeOf(placeOf('<ol start="3"><li>a</li></ol>')).children;
    expect(list).toMatchObject({ ordered: true, start: 3 });
  });
});

describe('text', () => {
  it('has the spaces that HTML shows', () => {
    expect(read('<p>\n  a  <em> b</em>\n   c<br>\nd </p>')).toBe(
      'paragraph(text"a " emphasis(text" b") text"\\nc" break text"d")',
    );
  });

  it('becomes paragraphs where it stands loose', () => {
    expect(read('a <b>b</b><div>c</div><section>d<p>e</p>f</section>')).toBe(
      `paragraph(text"a " strong(text"b")) ${p('c')} ${p('d')} ${p('e')} ${p('f')}`,
    );
  });

  it('has the formats that a worksheet knows, whatever else is said of them', () => {
    expect(read('<p><kbd class="x">a</kbd><s>b</s><tt>c</tt><span lang="nl">d</span></p>')).toBe(
      'paragraph(html"<kbd>" text"a" html"</kbd>" delete(text"b") inlineCode"c" text"d")',
    );
  });

  it('has its blanks, also where an engine made emphasis of the underscores', () => {
    expect(read('<p>(<strong><strong>) and (</strong></strong>)</p>')).toBe(p('(____) and (____)'));
    expect(read('<h2>Is <em>__</em>.</h2>')).toBe('heading2(text"Is ____.")');
    expect(read('<p>From <strong><em>_ to _</em></strong>!</p>')).toBe(p('From ____ to ____!'));
    expect(read('<p><strong>a</strong> and <em>b_c</em></p>')).toContain('emphasis(text"b_c")');
  });

  it('is not taken from what runs, is filled in or sends', () => {
    const html =
      '<script>a</script><style>b</style><template>c</template><form>d<input type="checkbox"></form>' +
      '<iframe>e</iframe><svg><text>f</text></svg><button>g</button><nav>h</nav>';
    expect(read(html)).toBe('');
  });

  it('may say what holds for an option or a list in a comment, and nothing in another', () => {
    expect(
      read('<!-- several --><ul><li>a <!-- keep last --></li><!-- wp:list-item --></ul><!-- b -->'),
    ).toBe('html"<!-- several -->" list(listItem(paragraph(text"a " html"<!-- keep last -->")))');
  });
});

describe('a heading', () => {
  it.each([
    '<h2 id="a-b">A b<a class="anchor" href="#a-b" aria-hidden="true">#</a></h2>',
    '<h2 id="a-b"><a class="headerlink" href="#a-b">¶</a>A b</h2>',
    '<h2 id="a-b">A b<a href="#a-b" class="hash-link" aria-label="Direct link">Direct link</a></h2>',
    '<h2 id="a-b"><a href="#a-b">A b</a></h2>',
    '<div class="markdown-heading"><h2>A b</h2><a class="anchor" href="#a-b"><svg></svg></a></div>',
    '<h2 id="user-content-a-b">A b</h2>',
    '<h2 id="a-b-1">A b</h2>',
    '<h2 id="section-2">A b</h2>',
  ])('is its words: %s', (html) => {
    expect(read(html)).toBe('heading2(text"A b")');
  });

  it.each([
    ['crème-brûlée', 'Crème brûlée?'],
    ['creme-brulee', 'Crème brûlée?'],
    ['crme-brle', 'Crème brûlée?'],
    ['1-een', '1. Eén'],
    ['h-one-two', 'One & two'.replace('& ', '')],
  ])('has no name where the host made the id %s of %s', (id, text) => {
    expect(read(`<h3 id="${id}">${text}</h3>`)).toBe(`heading3(text"${text}")`);
  });

  it('has the name that its author gave it as an id', () => {
    expect(read('<h3 id="cookies">Do I need them?</h3>')).toBe(
      'heading3(text"Do I need them?" text" {#cookies}")',
    );
    expect(read('<h3 id="x">A {#b}</h3>')).toBe('heading3(text"A {#b}")');
  });
});

describe('a quote', () => {
  it.each([
    '<div class="markdown-alert markdown-alert-tip"><p class="markdown-alert-title"><svg></svg>Tip</p><p>a</p></div>',
    '<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_x">tip</div><div><p>a</p></div></div>',
    '<div class="admonition tip"><p class="admonition-title">Tip</p><p>a</p></div>',
    '<aside class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title">Tip</p><p>a</p></aside>',
    '<blockquote class="alert alert-tip"><p class="alert-heading">Tip</p><p>a</p></blockquote>',
  ])('is a call-out again where a host made one of it: %s', (html) => {
    expect(read(html)).toBe(`blockquote(${p('[!tip]')} ${p('a')})`);
  });

  it('keeps the mark of a call-out that the host does not know', () => {
    const { worksheet } = readHtml(
      placeOf(
        '<h2>Which?</h2><blockquote><p>[!TIP]<br>Look.</p></blockquote><ul><li>[x] a</li><li>[ ] b</li></ul>',
      ),
    );
    expect(worksheet.parts[0]).toMatchObject({
      hints: [[{ type: 'paragraph', children: [{ type: 'text', value: 'Look.' }] }]],
    });
  });
});

describe('code', () => {
  it.each([
    '<pre><code class="language-js">a\nb\n</code></pre>',
    '<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="nx">a</span>\n<span class="nx">b</span>\n</code></pre></div></div>',
    '<div class="highlight"><pre tabindex="0"><code class="language-js" data-lang="js"><span style="display:flex"><span class="ln">1</span><span>a\n</span></span><span><span class="ln">2</span><span>b\n</span></span></code></pre></div>',
    '<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre><code class="language-js">a\nb\n</code></pre></td></tr></table></div></div>',
    '<pre class="shiki" data-language="js"><code><span class="line">a</span>\n<span class="line">b</span></code></pre>',
    '<div class="language-js codeBlockContainer"><pre><code><span class="token-line">a<br></span><span class="token-line">b<br></span></code></pre><button>Copy</button></div>',
    '<div class="highlight highlight-source-js"><pre>a\nb</pre></div>',
  ])('is as it was before it got colours: %s', (html) => {
    expect(treeOf(placeOf(html)).children).toEqual([{ type: 'code', value: 'a\nb', lang: 'js' }]);
  });

  it('has no language where the host says that it is plain', () => {
    const html =
      '<div class="language-plaintext highlighter-rouge"><pre><code>a</code></pre></div>';
    expect(treeOf(placeOf(html)).children).toEqual([{ type: 'code', value: 'a' }]);
  });
});

describe('a table', () => {
  it.each(['align="right"', 'style="text-align: right"', 'class="has-text-align-right"'])(
    'has the sides of its columns from %s',
    (side) => {
      const html = `<figure><table><thead><tr><th>a</th><th ${side}>b</th></tr></thead><tbody><tr><td>c</td><td ${side}>d</td></tr></tbody></table><figcaption>e</figcaption></figure>`;
      const [table, caption] = treeOf(placeOf(html)).children;
      expect(table).toMatchObject({ align: [null, 'right'] });
      expect(brief(table!)).toBe(
        'table(tableRow(tableCell(text"a") tableCell(text"b")) tableRow(tableCell(text"c") tableCell(text"d")))',
      );
      expect(brief(caption!)).toBe(p('e'));
    },
  );

  it('has cells of one line, whatever stands in them', () => {
    const html =
      '<table><caption>c</caption><tr><th>a</th></tr><tr><td><p>b</p><ul><li>c</li></ul></td></tr></table>';
    expect(read(html)).toBe(
      `${p('c')} table(tableRow(tableCell(text"a")) tableRow(tableCell(text"b c")))`,
    );
  });
});

describe('a footnote', () => {
  it.each([
    [
      'a',
      '<p>x<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-a"><p>y <a href="#user-content-fnref-a" data-footnote-backref>↩</a></p></li></ol></section>',
    ],
    [
      '1',
      '<p>x<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup></p><div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>y&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">back</a></p></li></ol></div>',
    ],
    [
      'a',
      '<p>x<sup id="fnref:a"><a href="#fn:a" class="footnote">1</a></sup></p><div class="footnotes"><ol><li id="fn:a"><p>y <a href="#fnref:a" class="reversefootnote">&#8617;<sup>2</sup></a></p></li></ol></div>',
    ],
    [
      '1',
      '<p>x<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol><li id="fn1"><p>y <a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'c0-ffee',
      '<p>x<sup data-fn="c0-ffee" class="fn"><a href="#c0-ffee" id="c0-ffee-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="c0-ffee">y <a href="#c0-ffee-link">↩︎</a></li></ol>',
    ],
  ])('called %s is read as engines write it', (id, html) => {
    expect(read(html)).toMatch(
      new RegExp(
        `^paragraph\\(text"x" footnoteReference\\^${id}\\) footnoteDefinition\\^${id}\\(paragraph\\(text"y\u00a0?"\\)\\)$`,
      ),
    );
  });
});

describe('what unfolds and what has a caption', () => {
  it('stands open', () => {
    const html =
      '<details><summary>a</summary><p>b</p></details><figure><img src="c.png" alt="d"><figcaption>e</figcaption></figure><dl><dt>f</dt><dd>g</dd></dl>';
    expect(read(html)).toBe(
      `${['a', 'b'].map(p).join(' ')} paragraph(image<c.png>) ${['e', 'f', 'g'].map(p).join(' ')}`,
    );
  });
});

describe('a rule', () => {
  const marked = (html: string): boolean[] =>
    treeOf(placeOf(html)).children.flatMap((node) =>
      node.type === 'thematicBreak' ? [node.data !== undefined] : [],
    );

  it('is a line to write on under what asks for it, with hints between or without', () => {
    expect(marked('<h2>So?</h2><hr><hr>')).toEqual([true, true]);
    expect(marked('<p>Finish this:</p><blockquote><p>[!TIP] a</p></blockquote><hr />')).toEqual([
      true,
    ]);
  });

  it('is a rule anywhere else', () => {
    expect(marked('<hr><p>So.</p><hr><h2>So</h2><hr><ul><li>So?</li></ul><hr>')).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a page that is no worksheet', () => {
  const refused = (place: Element) => readHtml(place, { kind: 'quiz' });

  it('is not read when it is too long, or too deep', () => {
    expect(refused(placeOf(`<p>${'a'.repeat(1_000_001)}</p>`)).messages).toEqual([
      {
        rule: 'too-long',
        severity: 'error',
        line: 1,
        column: 1,
        values: { length: 1_000_001, most: 1_000_000 },
      },
    ]);
    const place = placeOf('');
    let inner = place;
    for (let depth = 0; depth < 50_000; depth++) {
      const child = place.ownerDocument.createElement('div');
      inner.append(child);
      inner = child;
    }
    expect(refused(place).messages).toMatchObject([{ rule: 'too-deep' }]);
  });

  it('may nest lists deeper than a worksheet is read', () => {
    const html = '<ul><li>'.repeat(120) + 'a' + '</li></ul>'.repeat(120);
    expect(refused(placeOf(html)).messages).toMatchObject([{ rule: 'too-deep' }]);
  });

  it('is left as it is', () => {
    const html = '<h2 id="a">b <a href="#a">#</a></h2><ul><li>[x] c</li></ul>';
    const place = placeOf(html);
    const before = place.innerHTML;
    readHtml(place);
    expect(place.innerHTML).toBe(before);
  });
});

// Searches that looked at each run again from every place in it would take minutes.
describe('a long run of signs or spaces', () => {
  it('in code is looked through once', () => {
    const spaces = ' '.repeat(300_000);
    expect(read(`<p><code>a${spaces}b</code></p>`)).toBe(`paragraph(inlineCode"a${spaces}b")`);
  });

  it('in a text above a rule is looked through once', () => {
    expect(read(`<p>Which${':'.repeat(300_000)}1</p><hr>`)).toMatch(/thematicBreak$/);
  });
});
