import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { remarkZelfcheck } from '../../src/remark/index.js';
import { filesUnder, root } from '../build/project.js';
import { fenced, make } from './pipeline.js';

const quiz = `## Which is a fruit?

- [ ] A leek
- [x] A pear
  > It grows on a tree.

Leeks are vegetables.`;

const checklist = `- [ ] Count the till
- [ ] Lights off`;

const read = (text: string, kind: 'quiz' | 'checklist' = 'quiz') =>
  readMarkdown(text, { kind }).worksheet;

const contents = filesUnder('content').filter((path) => path.endsWith('.md'));

describe('a fenced block', () => {
  it('becomes the static form, and the text around it stays', () => {
    const { html } = make(`Before.\n\n${fenced(quiz)}\nAfter.\n`);
    expect(html).toBe(`<p>Before.</p>\n${staticHtml(read(quiz))}<p>After.</p>\n`);
  });

  it.each(contents)('becomes what the command line makes of %s', (path) => {
    const text = readFileSync(root + path, 'utf8');
    const { kind } = readMarkdown(text).worksheet;
    expect(make(fenced(text, kind)).html).toBe(staticHtml(read(text, kind)));
  });

  it('is a checklist where its language says so', () => {
    expect(make(fenced(checklist, 'checklist')).html).toBe(
      staticHtml(read(checklist, 'checklist')),
    );
  });

  it('takes settings from behind its language, which win over its front matter', () => {
    const { html, messages } = make(
      fenced(
        `---\ntitle: Fruit\nfeedback: none\n---\n\n${quiz}`,
        'quiz feedback=end pass="70 %" layout=\'steps\'',
      ),
      { messages: true },
    );
    const wanted = `---\ntitle: Fruit\nfeedback: end\npass: 70%\nlayout: steps\n---\n\n${quiz}`;
    expect(html).toBe(staticHtml(read(wanted)));
    expect(messages.filter(({ rule }) => /key|value/.test(rule!))).toEqual([]);
  });

  it('takes a setting without a value for yes', () => {
    expect(make(fenced(checklist, 'checklist notes')).html).toBe(
      staticHtml(read(`---\nnotes: true\n---\n${checklist}`, 'checklist')),
    );
  });

  it('passes on what is for the element alone', () => {
    const { html, messages } = make(fenced(quiz, 'quiz remember show-messages="false" {1,3}'));
    expect(html).toMatch(/^<zelfcheck-quiz remember="" show-messages="false">/);
    expect(messages.filter(({ rule }) => rule === 'unknown-key')).toEqual([]);
  });

  it('stays as it is when it is no worksheet, and its author is told', () => {
    const { html, messages } = make('```checklist\n```\n');
    expect(html).toContain('<code class="language-checklist">');
    expect(messages).toMatchObject([{ line: 2, rule: 'no-items' }]);
  });

  it('stays as it is in another language', () => {
    for (const info of ['', 'md', 'quizzes', 'js quiz'])
      expect(make(fenced(quiz, info)).html).toContain('<pre><code');
  });
});

describe('the title of a worksheet', () => {
  const titled = `---\ntitle: Fruit\n---\n\n${quiz}`;
  const level = (text: string, options = {}): string | undefined =>
    /<h(\d)[^>]*>Fruit/.exec(make(text, options).html)?.[1];

  it('stands one under the nearest heading above it', () => {
    expect(level(fenced(titled))).toBe('2');
    expect(level(`# Page\n\n${fenced(titled)}`)).toBe('2');
    expect(level(`# Page\n\n### Part\n\n${fenced(titled)}`)).toBe('4');
    expect(level(`###### Deep\n\n${fenced(titled)}`)).toBe('5');
    expect(level(`<h3>Part</h3>\n\n${fenced(titled)}`)).toBe('4');
  });

  it('stands where the site or the block says', () => {
    expect(level(`# Page\n\n${fenced(titled)}`, { headingLevel: 3 })).toBe('3');
    expect(level(`# Page\n\n${fenced(titled, 'quiz heading-level=4')}`)).toBe('4');
  });

  it('stands nowhere else', () => {
    for (const headingLevel of [0, 6, 2.5, NaN])
      expect(() => make(fenced(titled), { headingLevel })).toThrow('from 1 to 5');
    const info = 'quiz heading-level=9';
    expect(level(fenced(titled, info))).toBe('2');
    expect(make(fenced(titled, info)).messages).toMatchObject([
      { line: 1, rule: 'unknown-value', text: expect.stringContaining('heading-level') as string },
    ]);
  });

  it('stands on the same level in the element', () => {
    expect(make(`## Part\n\n${fenced(titled)}`).html).toContain(
      '<zelfcheck-quiz heading-level="3">',
    );
    expect(make(fenced(titled)).html).not.toContain('heading-level');
  });
});

describe('a whole file', () => {
  const kind = `---\nkind: quiz\ntitle: Fruit\nlayout: steps\n---\n`;
  const expected = staticHtml(read(`${kind}${quiz}`));

  it.each(contents)('becomes what the command line makes of %s', (path) => {
    const text = readFileSync(root + path, 'utf8');
    expect(make(text).html).toBe(staticHtml(readMarkdown(text).worksheet));
  });

  it.each([
    ['its text', `${kind}${quiz}`, {}],
    [
      'the data of vfile-matter',
      quiz,
      { matter: { kind: 'quiz', title: 'Fruit', layout: 'steps' } },
    ],
    [
      'that of Docusaurus',
      quiz,
      { frontMatter: { kind: 'quiz', title: 'Fruit', layout: 'steps' } },
    ],
    [
      'that of Astro',
      quiz,
      { astro: { frontmatter: { kind: 'quiz', title: 'Fruit', layout: 'steps' } } },
    ],
  ])('has its front matter in %s', (_, text, data) => {
    expect(make(text, {}, data).html).toBe(expected);
  });

  it('has its front matter in a node, and no text', () => {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkZelfcheck);
    const tree: Root = processor.parse(`\n\n\n\n\n${quiz}`);
    tree.children.unshift({ type: 'yaml', value: 'kind: quiz\ntitle: Fruit\nlayout: steps' });
    const made = processor.runSync(tree, new VFile());
    expect(made.children.map(({ type }) => type)).toEqual(['yaml', 'zelfcheck']);
    expect(made.children[1]!.data).toEqual(make(`${kind}${quiz}`).tree.children[0]!.data);
  });

  it('takes numbers, dates, yes and no from values that a host has read', () => {
    const text = `---\nkind: checklist\nrevised: 2026-11-24\nminutes: 3\nnotes: true\nsource: [/a, /b]\n---\n${checklist}`;
    const matter = {
      kind: 'checklist',
      revised: new Date('2026-11-24'),
      minutes: 3,
      notes: true,
      source: ['/a', '/b'],
    };
    expect(make(checklist, {}, { matter }).html).toBe(staticHtml(readMarkdown(text).worksheet));
  });

  it('is none without a kind of ours', () => {
    expect(make(`---\nkind: article\n---\n${quiz}`).html).toContain('Which is a fruit?</h2>');
    expect(make(quiz, {}, { matter: { kind: ['quiz', 'article'] } }).html).not.toContain(
      'zelfcheck',
    );
  });

  it('says nothing of what the front matter tells the site', () => {
    const site = `---\nkind: quiz\nsidebar_position: 3\nlayout: ../layouts/page.astro\nhero:\n  image: /a.png\nfeedbak: end\n---\n${quiz}`;
    expect(
      make(site)
        .messages.filter(({ rule }) => /key|value|front/.test(rule!))
        .map(({ line, rule }) => ({ line, rule })),
    ).toEqual([{ line: 7, rule: 'unknown-key' }]);
  });
});

describe('messages', () => {
  const bad = `## One?\n\n- [x] Yes\n`;
  const rules = (text: string, options = {}) =>
    make(text, options).messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

  it('stand where the mistake is in the outer file', () => {
    const own = readMarkdown(`---\nfeedback: sometimes\n---\n${bad}`, { kind: 'quiz' });
    expect(own.messages).toMatchObject([{ line: 2, rule: 'unknown-value' }]);
    const text = `Before.\n\n${fenced(`---\nfeedback: sometimes\n---\n${bad}`)}`;
    expect(rules(text)).toContain('5:1 unknown-value');
    expect(rules(`${fenced(bad, 'quiz feedback=sometimes')}`)).toContain('1:1 unknown-value');
  });

  it('stand where the mistake is in a block in a list', () => {
    const inner = fenced('## One?\n\n- [x] Yes\n- [ ] No [bad](javascript:1)').replace(
      /^/gm,
      '   ',
    );
    const [line] = make(`1. Item\n\n${inner}`).messages.filter(({ rule }) => /url/.test(rule!));
    expect(line).toMatchObject({ line: 7, column: 13 });
  });

  it('are written in the language of the site', () => {
    const text = fenced(bad, 'quiz feedback=sometimes');
    const [english] = make(text).messages;
    const [dutch] = make(text, { lang: 'nl-NL' }).messages;
    expect(english!.rule).toBe(dutch!.rule);
    expect(dutch!.text).not.toBe(english!.text);
  });

  it('warn of mistakes, and only inform of what could be better', () => {
    const { messages } = make(fenced(bad, 'quiz feedback=sometimes'));
    const isWarning = ({ fatal }: (typeof messages)[number]): boolean => fatal === false;
    expect(messages.filter(isWarning).map(({ rule }) => rule)).toContain('unknown-value');
    expect(messages.filter((it) => !isWarning(it)).map(({ rule }) => rule)).toContain(
      'no-explanation',
    );
  });

  it('are left out where the site wants none', () => {
    expect(rules(fenced(bad), { messages: false })).toEqual([]);
  });
});

describe('a tree', () => {
  const noted = `${quiz}[^1]\n\n[^1]: More on leeks.`;
  const two = `${fenced(noted)}\n${fenced(noted)}`;

  it('holds several worksheets, of which no two share an id or an address', () => {
    const { html } = make(two);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(html.match(/<zelfcheck-quiz/g)).toHaveLength(2);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no HTML that MDX would refuse', () => {
    const types: string[] = [];
    const note = (node: Nodes): void => {
      types.push(node.type);
      const { hChildren = [] } = (node.data ?? {}) as { hChildren?: Nodes[] };
      for (const child of hChildren) visit(child, note);
    };
    visit(make(two).tree as Nodes, note);
    expect(types).toContain('element');
    expect(types).not.toContain('html');
    expect(types).not.toContain('raw');
  });

  it('is not changed when the plug-in runs again', () => {
    for (const text of [two, `---\nkind: quiz\n---\n${quiz}`]) {
      const { tree } = make(text);
      const file = new VFile(text);
      const again = unified().use(remarkZelfcheck).runSync(structuredClone(tree), file);
      expect(again).toEqual(tree);
      expect(file.messages).toEqual([]);
    }
  });

  it('keeps the imports of MDX when the whole file is a worksheet', () => {
    const file = new VFile(`---\nkind: quiz\n---\n${quiz}`);
    const tree = unified().use(remarkParse).parse(file);
    tree.children.unshift({ type: 'mdxjsEsm', value: "import './a.css'" } as never);
    const made = unified().use(remarkZelfcheck).runSync(tree, file);
    expect(made.children.map(({ type }) => type)).toEqual(['mdxjsEsm', 'zelfcheck']);
  });

  it('is left alone where there is no worksheet', () => {
    const text = '# Page\n\n```js\nlet a;\n```\n\n- [ ] A task\n';
    const processor = unified().use(remarkParse).use(remarkGfm);
    expect(make(text).tree).toEqual(processor.runSync(processor.parse(text)));
  });
});
