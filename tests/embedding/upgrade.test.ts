import { expect } from '@open-wc/testing';
import { upgrade } from '../../src/embedding/upgrade.js';
import { watch } from '../../src/embedding/watch.js';
import { langAround } from '../../src/elements/language.js';
import {
  afterTest,
  placeHtml,
  settled,
  shown,
  warnings,
  type AnyElement,
} from '../elements/page.js';
import { engines } from './engines.js';

const markdown = `# Fish &amp; chips

## Which one is a fish?

<!-- several -->
- [x] The cod &copy;
  > It has \`<b>gills</b>\`.
- [ ] The chip
`;

let loads = 0;
const asked: (readonly string[])[] = [];
watch({
  load: () => {
    loads += 1;
    return Promise.resolve(upgrade);
  },
  ask: (elements, places) => asked.push([...elements, ...places].map((it) => it.localName)),
  failed: () => undefined,
});

/** Gives what looks after the page the time to do so. */
const tended = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Puts HTML on the page, and gives the holder of what became of it. */
const write = async (html: string, around = 'div'): Promise<HTMLElement> => {
  const holder = placeHtml<HTMLElement>(`<${around}>${html}</${around}>`);
  await tended();
  return holder;
};

const elementsIn = (holder: HTMLElement): AnyElement[] => [
  ...holder.querySelectorAll<AnyElement>('zelfcheck-quiz, zelfcheck-checklist'),
];

const onlyElement = (holder: HTMLElement): AnyElement => {
  const [element, ...others] = elementsIn(holder);
  if (!element || others.length > 0) throw new Error(`Not one element: ${holder.innerHTML}`);
  return element;
};

const contentOf = (element: Element): string | null | undefined =>
  element.querySelector<HTMLTemplateElement>(':scope > template')?.content.textContent;

const code = (attributes = '', language = 'quiz', text = '- [x] a\n- [ ] b'): string =>
  `<pre><code class="language-${language}"${attributes && ` ${attributes}`}>${text}</code></pre>`;

describe('a block of code in the language of a quiz', () => {
  for (const [name, html] of Object.entries(engines))
    it(`is upgraded as a whole, word by word, where it is written like that of ${name}`, async () => {
      const holder = await write(html(markdown));
      const element = onlyElement(holder);
      expect(element.localName).to.equal('zelfcheck-quiz');
      expect(holder.children).to.have.length(1);
      expect(element.parentElement).to.equal(holder);
      expect(contentOf(element)?.trimEnd()).to.equal(markdown.trimEnd());
    });

  it('is read as it was written, entities and comments included', async () => {
    const html = engines['Hugo']!(markdown);
    const element = onlyElement(await write(html));
    element.setAttribute('loading', 'eager');
    element.scrollIntoView();
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(shown(element)).to.contain('Fish & chips');
    expect(shown(element)).to.contain('The cod ©');
    expect(element.shadowRoot?.querySelectorAll('input[type=checkbox]')).to.have.length(2);
  });

  it('becomes a checklist where that is its language', async () => {
    const element = onlyElement(await write(code('', 'checklist')));
    expect(element.localName).to.equal('zelfcheck-checklist');
  });

  it('stays to be seen inside the element', async () => {
    const element = onlyElement(await write(engines['Jekyll, the highlight tag']!(markdown)));
    expect(element.querySelector(':scope > figure.highlight > pre')).not.to.equal(null);
  });

  it('gives the element what the page tells in data attributes, on the code or around it', async () => {
    const holder = await write(
      `<figure class="highlight" id="here" lang="nl" data-shuffle="all">${code(
        'data-feedback="end" data-lang="quiz" data-heading-level="3" data-loading="eager" data-onclick="alert()" data-src="x.md"',
      )}</figure>`,
    );
    const element = onlyElement(holder);
    // The element says itself when it is ready, which may be before or after this.
    const given = Object.fromEntries(
      [...element.attributes]
        .filter(({ name }) => name !== 'data-status')
        .map(({ name, value }) => [name, value]),
    );
    expect(given).to.deep.equal({
      feedback: 'end',
      'heading-level': '3',
      loading: 'eager',
      shuffle: 'all',
      lang: 'nl',
      id: 'here',
    });
    expect(document.querySelectorAll('#here')).to.have.length(1);
  });

  it('leaves alone what else stands around it', async () => {
    const around = [
      ['div', 'class="code-column"', '<p>Words.</p>'],
      ['figure', '', '<figcaption>A caption</figcaption>'],
      ['div', 'class="highlight"', '<pre>Other code</pre>'],
      ['div', 'class="card"', ''],
    ] as const;
    for (const [name, attributes, more] of around) {
      const holder = await write(`<${name} ${attributes}>${code()}${more}</${name}>`);
      const element = onlyElement(holder);
      expect(element.parentElement?.localName).to.equal(name);
      expect(element.parentElement?.lastElementChild === element).to.equal(more === '');
    }
  });

  it('is left as it is in another language, outside a block, or where the name is that of something else', async () => {
    const others = [
      code('', 'quizzes'),
      code('', 'markdown'),
      code('', 'my-quiz'),
      '<p>Write <code class="language-quiz">- [x]</code></p>',
      '<div class="quiz"><pre>- [x] a</pre></div>',
      '<ul class="checklist"><li><pre>- [x] a</pre></li></ul>',
      '<div class="language-quiz"><p>No code</p></div>',
    ];
    for (const html of others) {
      const holder = await write(html);
      expect(holder.innerHTML).to.equal(html);
    }
  });
});

describe('a place that is marked', () => {
  it('is put inside an element of its kind, with all that it holds', async () => {
    const html = '<ul><li><input type="checkbox" disabled=""> Lights off</li></ul>';
    const holder = await write(`<div data-zelfcheck="checklist" class="mine">${html}</div>`);
    const element = onlyElement(holder);
    expect(element.localName).to.equal('zelfcheck-checklist');
    expect(element.querySelector(':scope > div.mine')?.innerHTML).to.equal(html);
  });

  it('hands a script or a template on to the element', async () => {
    for (const name of ['script type="text/markdown"', 'template']) {
      const html = `<div data-zelfcheck="quiz"><${name}>- [x] a\n- [ ] b</${name.split(' ')[0]}><p>Wait.</p></div>`;
      const element = onlyElement(await write(html));
      element.scrollIntoView();
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(shown(element)).to.contain('a');
      expect(element.textContent).to.contain('Wait.');
    }
  });

  it('takes the text of the block of code in it, whatever the language', async () => {
    for (const html of [
      '<pre class="wp-block-code" data-zelfcheck="quiz"><code>- [x] a</code></pre>',
      '<pre class="wp-block-code"><code data-zelfcheck="quiz">- [x] a</code></pre>',
      '<div data-zelfcheck="quiz"><pre class="wp-block-code"><code>- [x] a</code></pre></div>',
      '<div data-zelfcheck="quiz"><div class="highlight"><pre><code class="language-md">- [x] a</code></pre></div></div>',
      '<div data-zelfcheck="quiz"><pre><code class="language-checklist">- [x] a</code></pre></div>',
    ]) {
      const element = onlyElement(await write(html));
      expect(element.localName).to.equal('zelfcheck-quiz');
      expect(contentOf(element)).to.equal('- [x] a');
    }
  });

  it('has code in it read as part of its HTML, where that is not all', async () => {
    const element = onlyElement(
      await write('<div data-zelfcheck="quiz"><h2>Which?</h2><pre><code>let a;</code></pre></div>'),
    );
    expect(contentOf(element)).to.equal(undefined);
  });

  it('shows the file that it names, as a quiz unless it is told to be a checklist', async () => {
    const kinds = {
      'data-zelfcheck="/none/till.md"': ['zelfcheck-quiz', '/none/till.md'],
      'data-zelfcheck="/none/till.json?v=2#top"': ['zelfcheck-quiz', '/none/till.json?v=2#top'],
      'data-zelfcheck="/none/till.txt"': ['zelfcheck-quiz', '/none/till.txt'],
      'data-zelfcheck="/none/till-checklist.md"': [
        'zelfcheck-checklist',
        '/none/till-checklist.md',
      ],
      'data-zelfcheck="/none/till.md" data-kind="checklist"': [
        'zelfcheck-checklist',
        '/none/till.md',
      ],
      'data-zelfcheck="/none/checklist.md" data-kind="quiz"': [
        'zelfcheck-quiz',
        '/none/checklist.md',
      ],
      'data-zelfcheck="checklist" data-src="/none/till.md"': [
        'zelfcheck-checklist',
        '/none/till.md',
      ],
    };
    for (const [attributes, [tag, src]] of Object.entries(kinds)) {
      const holder = await write(`<p hidden ${attributes}><a href="/none/till.md">Till</a></p>`);
      const element = onlyElement(holder);
      expect(element.localName).to.equal(tag);
      expect(element.getAttribute('src')).to.equal(src);
      expect(element.textContent).to.equal('Till');
    }
  });

  it('is left as it is where its mark means nothing', async () => {
    for (const mark of ['', 'true', 'quizzes', 'page.html', 'javascript:alert(1)']) {
      const holder = await write(`<div data-zelfcheck="${mark}">- [x] a</div>`);
      expect(elementsIn(holder)).to.deep.equal([]);
    }
  });

  it('is upgraded when it is marked later', async () => {
    const holder = await write('<div><pre>- [x] a</pre></div>');
    holder.firstElementChild?.setAttribute('data-zelfcheck', 'quiz');
    await tended();
    expect(contentOf(onlyElement(holder))).to.equal('- [x] a');
  });
});

describe('looking after a page', () => {
  it('leaves alone what the page says is not meant, and what somebody is writing', async () => {
    for (const around of [
      'data-zelfcheck="off"',
      'data-zelfcheck="false"',
      'contenteditable="true"',
      'contenteditable',
    ]) {
      const before = loads;
      const holder = await write(
        `<div ${around}><section>${code()}<p data-zelfcheck="quiz">a</p></section></div>`,
      );
      expect(elementsIn(holder)).to.deep.equal([]);
      expect(loads).to.equal(before);
    }
  });

  it('changes nothing inside an element', async () => {
    const html = `${code()}<div data-zelfcheck="checklist">a</div>`;
    const holder = await write(`<zelfcheck-quiz>${html}</zelfcheck-quiz>`);
    expect(onlyElement(holder).innerHTML).to.equal(html);
  });

  it('upgrades what comes later, and what a page writes anew', async () => {
    const holder = await write('<p>Nothing yet.</p>');
    for (let round = 0; round < 3; round += 1) {
      holder.innerHTML = `<section>${code()}</section>`;
      await tended();
      expect(onlyElement(holder).parentElement?.localName).to.equal('section');
    }
  });

  it('leaves what it upgraded as it is when that moves, or when it looks again', async () => {
    const holder = await write(code());
    const element = onlyElement(holder);
    const before = element.innerHTML;
    holder.append(document.createElement('p'), element);
    await tended();
    upgrade([...holder.querySelectorAll<HTMLElement>('pre, code, [data-zelfcheck]')]);
    expect(onlyElement(holder)).to.equal(element);
    expect(element.innerHTML).to.equal(before);
  });

  it('gets nothing for a page with nothing to upgrade', async () => {
    const before = loads;
    await write('<pre><code class="language-js">quiz()</code></pre><div class="quiz">a</div>');
    expect(loads).to.equal(before);
  });

  it('gets the elements for a page that holds one', async () => {
    const before = loads;
    await write('<zelfcheck-checklist></zelfcheck-checklist>');
    expect(loads).to.equal(before + 1);
  });

  it('asks at the same time for what is on the page, whether it is an element already or not', async () => {
    await write(`${code()}<zelfcheck-checklist></zelfcheck-checklist>`);
    const both = asked.filter(
      (names) => names.includes('zelfcheck-checklist') && names.includes('code'),
    );
    expect(both.length).to.be.greaterThan(0);
  });

  it('goes on whatever the controls of a form are called, and leaves the form as it is', async () => {
    const members = [
      'closest',
      'matches',
      'querySelector',
      'getAttribute',
      'dataset',
      'id',
      'children',
    ];
    const controls = [...members, 'parentElement', 'isConnected', 'localName', 'childNodes']
      .map((name) => `<input name="${name}">`)
      .join('');
    const html = `<form data-zelfcheck="quiz" lang="nl">${controls}<pre>- [x] a</pre></form>`;
    const holder = await write(`${html}<form lang="nl">${controls}${code()}</form>`);
    const [first, second] = [...holder.children];
    expect(first?.outerHTML).to.equal(html);
    expect(elementsIn(holder)).to.have.length(1);
    expect(second?.contains(elementsIn(holder)[0]!)).to.equal(true);
    expect(langAround(second!)).to.equal('nl');
  });

  it('upgrades the other places where one of them cannot be', async () => {
    const said = warnings();
    const broken = document.createElement('div');
    broken.dataset['zelfcheck'] = 'quiz';
    Object.defineProperty(broken, 'querySelector', {
      value: () => {
        throw new Error('broken');
      },
    });
    const holder = placeHtml<HTMLElement>(`<div>${code()}</div>`);
    holder.prepend(broken);
    await tended();
    expect(elementsIn(holder)).to.have.length(1);
    expect(said.join()).to.contain('left a place as it was');
  });

  it('does nothing in a second copy', async () => {
    let others = 0;
    watch({
      load: () => {
        others += 1;
        return Promise.resolve(upgrade);
      },
      ask: () => undefined,
      failed: () => undefined,
    });
    await write(code());
    expect(others).to.equal(0);
  });

  it('leaves the page as it is where the elements cannot be had', async () => {
    const known = customElements.get.bind(customElements);
    Object.defineProperty(customElements, 'get', { configurable: true, value: () => undefined });
    afterTest(() => Reflect.deleteProperty(customElements, 'get'));
    expect(known('zelfcheck-quiz')).not.to.equal(undefined);
    const html = code();
    const holder = await write(html);
    expect(holder.innerHTML).to.equal(html);
  });
});
