import { expect } from '@open-wc/testing';
import type { Block, Inline, TableCell } from '../../src/model/text.js';
import type { Quiz } from '../../src/model/worksheet.js';
import {
  all,
  drawn,
  focused,
  make,
  one,
  place,
  placeHtml,
  replace,
  serve,
  settled,
  show,
  textOf,
  type AnyElement,
} from './page.js';
import { colours, paragraph, question, quiz, words } from './worksheets.js';

const withText = (introduction: Block[], more: Partial<Quiz> = {}): Quiz =>
  quiz({}, [question('Sky?', ['*Blue', 'Green'])], { introduction, ...more });

const inParagraph = (...children: Inline[]): Block[] => [{ type: 'paragraph', children }];
const cell = (value: string): TableCell => ({ type: 'tableCell', children: words(value) });

/** What the introduction looks like, without the marks that Lit leaves. */
const rendered = async (introduction: Block[]): Promise<string> => {
  const element = await show(withText(introduction));
  return one(element, '[part=introduction] > .text')
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    .trim();
};

const inlines: readonly (readonly [Inline, string])[] = [
  [{ type: 'text', value: 'a < b & c' }, 'a &lt; b &amp; c'],
  [{ type: 'emphasis', children: words('a') }, '<em>a</em>'],
  [{ type: 'strong', children: words('a') }, '<strong>a</strong>'],
  [{ type: 'delete', children: words('a') }, '<del>a</del>'],
  [{ type: 'inlineCode', value: 'Vec<i32>' }, '<code>Vec&lt;i32&gt;</code>'],
  [{ type: 'break' }, '<br>'],
  [
    { type: 'link', url: 'https://example.org/a', title: 'T', children: words('a') },
    '<a href="https://example.org/a" title="T">a</a>',
  ],
  [
    { type: 'image', url: 'data:image/png;base64,AAAA', alt: 'A' },
    '<img loading="lazy" src="data:image/png;base64,AAAA" alt="A">',
  ],
  ...(['kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'] as const).map(
    (tag) => [{ type: 'format', tag, children: words('a') }, `<${tag}>a</${tag}>`] as const,
  ),
];

const blocks: readonly (readonly [Block, string])[] = [
  [{ type: 'heading', depth: 5, children: words('a') }, '<h3 tabindex="-1" part="heading">a</h3>'],
  [
    { type: 'code', value: 'let a;', lang: 'js' },
    '<pre tabindex="0" dir="ltr"><code>let a;</code></pre>',
  ],
  [{ type: 'blockquote', children: paragraph('a') }, '<blockquote><p>a</p></blockquote>'],
  [
    { type: 'list', children: [{ type: 'listItem', children: paragraph('a') }] },
    '<ul><li><p>a</p></li></ul>',
  ],
  [
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'listItem', checked: true, children: paragraph('a') }],
    },
    '<ol start="3"><li><input type="checkbox" disabled="" checked=""><p>a</p></li></ol>',
  ],
  [
    {
      type: 'table',
      align: ['right', null],
      children: [
        { type: 'tableRow', children: [cell('a'), cell('b')] },
        { type: 'tableRow', children: [cell('c'), cell('d')] },
      ],
    },
    '<div class="scroll" tabindex="0"><table>' +
      '<thead><tr><th scope="col" align="right">a</th><th scope="col">b</th></tr></thead>' +
      '<tbody><tr><td align="right">c</td><td>d</td></tr></tbody></table></div>',
  ],
  [{ type: 'thematicBreak' }, '<hr>'],
  [
    { type: 'callout', kind: 'warning', children: paragraph('a') },
    '<div class="callout"><p class="label">Watch out</p><div class="text"><p>a</p></div></div>',
  ],
];

/** Attributes in an order of their own, since engines keep the order in which they were set. */
const sorted = (markup: string): string =>
  markup.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    const each = attributes.trim().match(/[\w-]+="[^"]*"/g) ?? [];
    return `<${tag} ${each.sort().join(' ')}`;
  });

describe('rich text', () => {
  for (const [node, markup] of inlines) {
    it(`shows ${node.type === 'format' ? node.tag : node.type} in a line`, async () => {
      expect(sorted(await rendered(inParagraph(node)))).to.equal(sorted(`<p>${markup}</p>`));
    });
  }

  for (const [node, markup] of blocks) {
    it(`shows a ${node.type}${node.type === 'list' && node.ordered ? ' in order' : ''}`, async () => {
      expect(sorted(await rendered([node]))).to.equal(sorted(markup));
    });
  }

  it('shows an option of several paragraphs, code or a list beside its box', async () => {
    const sheet = quiz({}, [question('Sky?', ['*Blue', 'Green'])]);
    const [part] = sheet.parts;
    if (part?.type !== 'question' || part.answer.type !== 'choice') throw new Error('No choice');
    part.answer.options[0]!.content = [
      ...paragraph('Blue'),
      { type: 'code', value: '#00f' },
      { type: 'list', children: [{ type: 'listItem', children: paragraph('like the sea') }] },
    ];
    const element = await show(sheet);
    const [paragraphs, code, list] = one(element, '.option label .text').children;
    expect([paragraphs, code, list].map(textOf)).to.eql(['Blue', '#00f', 'like the sea']);
  });
});

describe('footnotes', () => {
  it('and the way back to the text move the focus', async () => {
    const element = await show(
      withText(
        inParagraph(
          { type: 'text', value: 'A' },
          { type: 'footnoteReference', id: 'why' },
          { type: 'footnoteReference', id: 'how' },
        ),
        {
          footnotes: [
            { id: 'why', content: paragraph('Because.') },
            { id: 'how', content: paragraph('Thus.') },
          ],
        },
      ),
    );
    const [, second] = all<HTMLAnchorElement>(element, 'sup a');
    expect(textOf(second)).to.equal('[2]');
    second?.click();
    await drawn(element);
    expect(focused(element)).to.equal('footnote-how');
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Thus. Back to the text');
    one<HTMLAnchorElement>(element, '#footnote-how a').click();
    await drawn(element);
    expect(focused(element)).to.equal('reference-how');
    expect(location.hash).to.equal('');
  });
});

const tab = '\t';
const zero = '\u0000';
const badLinks = [
  'javascript:attack()',
  'JaVaScRiPt:attack()',
  ' javascript:attack()',
  `java${tab}script:attack()`,
  'java\nscript:attack()',
  `${zero}javascript:attack()`,
  '\u0001javascript:attack()',
  'javascript&colon;attack()',
  'javascript\u003aattack()',
  'view-source:javascript:attack()',
  'vbscript:attack()',
  'data:text/html,<script>parent.attack()</script>',
  'data:text/html;base64,PHNjcmlwdD5hdHRhY2soKTwvc2NyaXB0Pg==',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/a',
];
const badImages = [...badLinks, 'data:image/svg+xml,<svg onload="attack()"/>', 'mailto:a@b.nl'];

const rawHtml = [
  '<script>attack()</script>',
  '<img src=x onerror=attack()>',
  '<svg onload=attack()>',
  '<iframe srcdoc="<script>parent.attack()</script>"></iframe>',
  '<a href="javascript:attack()">x</a>',
  '<style>*{display:none}</style>',
];

/** Lets everything in what an element shows happen that could: clicks, errors of images. */
const provoke = async (element: AnyElement): Promise<void> => {
  for (const link of all<HTMLAnchorElement>(element, 'a')) {
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    expect(link.protocol, link.outerHTML).to.match(/^(https?|mailto|tel):$/);
    link.click();
  }
  for (const image of all<HTMLImageElement>(element, 'img')) {
    expect(image.src, image.outerHTML).to.match(/^(https?:|data:image\/(png|gif|jpeg|webp|avif))/);
  }
  expect(all(element, 'script, iframe, style, object, embed, form, base, meta')).to.have.length(0);
  const handlers = all(element, '*').flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on')),
  );
  expect(handlers).to.eql([]);
  await new Promise(requestAnimationFrame);
};

describe('hostile content', () => {
  let attacks = 0;
  beforeEach(() => {
    attacks = 0;
    replace(window, 'attack', { value: () => attacks++ });
  });

  const sheet = withText(
    [
      ...badLinks.flatMap((url) => inParagraph({ type: 'link', url, children: words('kept') })),
      ...badImages.flatMap((url) => inParagraph({ type: 'image', url, alt: 'kept' })),
      ...rawHtml.flatMap(paragraph),
    ],
    { sources: badLinks.map((url) => ({ url, title: 'kept' })) },
  );

  it('in a property comes to nothing but text', async () => {
    const element = await show(sheet);
    await provoke(element);
    expect(attacks).to.equal(0);
    expect(textOf(one(element, '[part=introduction]'))).to.contain('<script>attack()</script>');
  });

  it('in a JSON file comes to nothing but text', async () => {
    serve({
      'a.json': () =>
        new Response(JSON.stringify(sheet), { headers: { 'content-type': 'application/json' } }),
    });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    expect(element.status).to.equal('ready');
    await provoke(element);
    expect(attacks).to.equal(0);
  });

  it('in Markdown comes to nothing but text', async () => {
    const links = badLinks.map(
      (url) => `[kept](<${url.replace(/[<>\n]/g, '')}>) ![kept](<${url.replace(/[<>\n]/g, '')}>)`,
    );
    const text = `---\ntitle: <img src=x onerror=attack()>\n__proto__: 1\n---\n\n${[...links, ...rawHtml].join('\n\n')}\n\n## Sky? <img src=x onerror=attack()>\n\n- [x] Blue <svg onload=attack()>\n  > <script>attack()</script>\n- [ ] Green\n`;
    serve({ 'a.md': () => new Response(text, { headers: { 'content-type': 'text/markdown' } }) });
    const element = await settled(place(make('quiz', { src: 'a.md' })));
    expect(element.status).to.equal('ready');
    await provoke(element);
    expect(attacks).to.equal(0);
    expect(textOf(one(element, '#title'))).to.equal('<img src=x onerror=attack()>');
    expect(textOf(one(element, 'legend'))).to.contain('<img src=x onerror=attack()>');
  });

  it('in strings of the page comes to nothing but text', async () => {
    const element = await show(colours(), {
      strings: JSON.stringify({ check: rawHtml[1], question: rawHtml[0] }),
    });
    await provoke(element);
    expect(attacks).to.equal(0);
    expect(textOf(one(element, 'legend .count'))).to.equal(rawHtml[0]);
  });

  it('in a template between the tags comes to nothing but text', async () => {
    const element = placeHtml<AnyElement>(
      `<zelfcheck-quiz><template>## Sky? <img src=x onerror="attack()">\n\n- [x] Blue\n- [ ] Green\n</template></zelfcheck-quiz>`,
    );
    await settled(element);
    await provoke(element);
    expect(attacks).to.equal(0);
    expect(textOf(one(element, 'legend'))).to.contain('<img src="x" onerror="attack()">');
  });
});
