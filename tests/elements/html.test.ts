import { expect } from '@open-wc/testing';
import type { ZelfcheckChecklistElement } from '../../src/elements/checklist.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { readMarkdown } from '../../src/markdown/index.js';
import {
  afterTest,
  all,
  box,
  button,
  click,
  drawn,
  events,
  make,
  one,
  place,
  placeHtml,
  serve,
  settled,
  shown,
  textOf,
  texts,
  tick,
  warnings,
  waitUntil,
} from './page.js';
import { colours } from './worksheets.js';

/** A file of this repository, as a server sends it. */
const get = async (path: string): Promise<string> =>
  (await fetch(new URL(`../../${path}`, import.meta.url))).text();

const engines = ['remark', 'markdown-it', 'marked', 'hugo', 'jekyll', 'wordpress-markdown'];

const quiz = `<h2>Which is blue?</h2>
<ul>
<li><input type="checkbox" disabled> Grass <blockquote><p>That is green.</p></blockquote></li>
<li><input type="checkbox" checked disabled> The sky</li>
</ul>
<p>Look up.</p>`;

const checklist = '<h2>Shop</h2><ul><li>[ ] Till</li><li>[ ] Door</li></ul>';

const isVisible = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

/** Waits until the observer of the element has reported what happened to its children. */
const reported = async (element: Element): Promise<void> => {
  const observer = new MutationObserver(() => {});
  observer.observe(element, { childList: true });
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
};

describe('HTML in which an editor keeps ticks in classes and attributes', () => {
  for (const [editor, html] of Object.entries({
    TinyMCE: '<ul class="tox-checklist"><li class="tox-checklist--checked">A</li><li>B</li></ul>',
    Confluence: '<ul class="inline-task-list"><li class="checked">A</li><li>B</li></ul>',
    Quill: '<ol><li data-list="checked">A</li><li data-list="unchecked">B</li></ol>',
    Notion:
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> A</li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> B</li></ul>',
    'Google Docs':
      '<ul><li role="checkbox" aria-checked="true">A</li><li role="checkbox" aria-checked="false">B</li></ul>',
  }))
    it(`is a checklist that can be ticked: ${editor}`, async () => {
      const element = placeHtml<ZelfcheckChecklistElement>(
        `<zelfcheck-checklist loading="eager">${html}</zelfcheck-checklist>`,
      );
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(all<HTMLInputElement>(element, 'label input').map((it) => it.checked)).to.eql([
        true,
        false,
      ]);
    });

  it('is said to hold no question, where messages are shown and it has none', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      '<zelfcheck-quiz loading="eager"><p>Just words.</p></zelfcheck-quiz>',
    );
    expect(element.messages).to.eql([]);
    element.showMessages = true;
    await waitUntil(() => element.messages.length && shown(element).includes('question'));
    expect(element.status).to.equal('empty');
    expect(element.messages.map(({ rule }) => rule)).to.eql(['no-questions']);
  });
});

describe('a script with a worksheet', () => {
  for (const type of ['text/markdown', 'text/x-markdown', 'Text/Markdown; charset=utf-8'])
    it(`is read whatever its type is called: ${type}`, async () => {
      const element = placeHtml<ZelfcheckQuizElement>(
        `<zelfcheck-quiz loading="eager"><script type="${type}"></p>\n<p>## Which is blue?</p>\n<p>- [x] The sky<br />\n- [ ] Grass</p>\n<p></script></zelfcheck-quiz>`,
      );
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(shown(element))
        .to.contain('The sky')
        .and.to.contain('Grass')
        .and.not.to.contain('<p>');
    });
});

describe('HTML that a host rendered', () => {
  for (const engine of engines) {
    it(`by ${engine} is a quiz that can be answered`, async () => {
      const html = await get(`tests/html/engines/${engine}/en-newsletter.html`);
      const element = placeHtml<ZelfcheckQuizElement>(
        `<zelfcheck-quiz loading="eager">${html}</zelfcheck-quiz>`,
      );
      await settled(element);
      const markdown = (await get('content/en/newsletter.md')).replace(/^---\n[^]*?\n---\n/, '');
      expect(element.worksheet).to.deep.equal(readMarkdown(markdown, { kind: 'quiz' }).worksheet);
      await tick(element, '‘Good idea.');
      await click(element, 'Check');
      expect(textOf(one(element, '.question'))).to.contain('They get room and a question.');
      expect(isVisible(element.querySelector('h2'))).to.be.false;
    });

    it(`by ${engine} is a checklist that remembers under the ids of its Markdown`, async () => {
      const html = await get(`tests/html/engines/${engine}/nl-weerstand-checklist.html`);
      const text = (await get('content/nl/weerstand-checklist.md')).replace(
        /^---\n[^]*?\n---\n/,
        '',
      );
      const tag = 'zelfcheck-checklist';
      const element = placeHtml<ZelfcheckChecklistElement>(
        `<${tag} loading="eager">${html}</${tag}>`,
      );
      await settled(element);
      const [first] = all<HTMLInputElement>(element, 'label input');
      first!.click();
      await drawn(element);
      const state = element.state;
      element.remove();
      const keys = Object.keys(localStorage);
      expect(keys).to.have.length(1);
      const again = make('checklist');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.text = text;
      again.append(script);
      await settled(place(again));
      expect(again.state).to.deep.equal(state);
      expect(Object.keys(localStorage)).to.deep.equal(keys);
    });
  }

  it('takes its settings from attributes and its title from the first heading', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz loading="eager" feedback="end"><h1 id="colours">Colours</h1>${quiz}</zelfcheck-quiz>`,
    );
    await settled(element);
    expect(textOf(one(element, '#title'))).to.equal('Colours');
    expect(element.feedback).to.equal('end');
  });

  it('stays where it was before there was an element, and no sentence pushes it down', async () => {
    const around = (tag: string): string => `<p>Above</p><${tag}>${quiz}</${tag}><p>Below</p>`;
    const [before, after] = ['zelfcheck-plain', 'zelfcheck-quiz'].map((tag) =>
      place(Object.assign(document.createElement('div'), { innerHTML: around(tag) })),
    );
    const element = after!.querySelector('zelfcheck-quiz')!;
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(shown(element)).to.equal('');
    const tops = (holder: HTMLElement): number[] => {
      const { top } = holder.getBoundingClientRect();
      return [...holder.querySelectorAll('p, h2, li')].map((child) =>
        Math.round(child.getBoundingClientRect().top - top),
      );
    };
    expect(tops(after!)).to.deep.equal(tops(before!));
    await settled(element);
    expect(isVisible(element.querySelector('h2'))).to.be.false;
  });

  it('is read when it comes later, and once more when it changes', async () => {
    const element = place(make('checklist'));
    await element.updateComplete;
    element.innerHTML = checklist;
    await settled(element);
    expect(texts(element, 'label')).to.have.length(2);
    element.querySelector('ul')!.append(document.createElement('li'));
    element.querySelector('li:last-child')!.textContent = '[ ] Lamp';
    const seen = events();
    await reported(element);
    while (!seen.some(({ name }) => name === 'ready'))
      await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(texts(element, 'label')).to.have.length(3);
  });

  it('may be changed by the host without a word less, and what was answered stays', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz loading="eager">${quiz}</zelfcheck-quiz>`,
    );
    await settled(element);
    await tick(element, 'Grass');
    const seen = events();
    element.querySelector('h2')!.className = 'wide';
    element.querySelector('h2')!.append(document.createElement('svg'));
    await reported(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).to.deep.equal([]);
    expect(element.status).to.equal('ready');
    expect(box(element, 'Grass').checked).to.be.true;
  });

  it('gives way to a worksheet that the page sets, or names', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(`<zelfcheck-quiz>${quiz}</zelfcheck-quiz>`);
    element.worksheet = colours({}, { title: 'Set' });
    expect(textOf(one(await settled(element), '#title'))).to.equal('Set');
    element.querySelector('h2')!.textContent = 'Which is green?';
    await reported(element);
    serve({});
    const other = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz src="/nowhere.md" loading="eager">${quiz}</zelfcheck-quiz>`,
    );
    warnings();
    await settled(other);
    expect(other.status).to.equal('failed');
    expect(isVisible(other.querySelector('h2'))).to.be.true;
  });

  it('is left alone where it holds nothing to answer', async () => {
    const heard = warnings();
    const element = placeHtml<ZelfcheckQuizElement>(
      '<zelfcheck-quiz loading="eager"><p>Fill in ___ at <a href="quiz.md">the quiz</a>.</p></zelfcheck-quiz>',
    );
    await element.updateComplete;
    const plain = placeHtml<ZelfcheckQuizElement>(
      '<zelfcheck-quiz><p>See <a href="quiz.md">the quiz</a>.</p></zelfcheck-quiz>',
    );
    const link = placeHtml<ZelfcheckQuizElement>(
      '<zelfcheck-quiz loading="eager"><form><input type="checkbox"> Yes</form></zelfcheck-quiz>',
    );
    for (const one of [plain, link]) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(one.status).to.equal('empty');
      expect(isVisible(one.firstElementChild)).to.be.true;
      expect(shown(one)).to.equal('');
    }
    expect(heard).to.deep.equal([]);
  });

  it('quotes what a message is about, without the number of a line', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz loading="eager" show-messages>${quiz.replace('The sky', 'Grass')}</zelfcheck-quiz>`,
    );
    await settled(element);
    const messages = textOf(one(element, '.messages'));
    expect(messages).to.contain('duplicate-option');
    expect(texts(element, '.messages pre')).to.include('- [x] Grass');
    expect(messages).not.to.match(/line \d/i);
  });
});

describe('the place of what a host rendered', () => {
  const after = (): HTMLElement => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'After';
    return place(paragraph);
  };
  const top = (element: Element): number => element.getBoundingClientRect().top;

  /** An element with HTML of this height, at the top of what is visible, and a paragraph right under it. */
  const placed = async (
    height: string,
    attributes = '',
  ): Promise<{ element: ZelfcheckQuizElement; below: HTMLElement; before: number }> => {
    window.scrollTo(0, 0);
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz ${attributes}><div style="height:${height};overflow:hidden">${quiz}</div></zelfcheck-quiz>`,
    );
    const holder = element.parentElement!;
    holder.style.cssText = 'position:absolute;inset:0 0 auto';
    afterTest(() => window.scrollTo(0, 0));
    const below = after();
    holder.append(below);
    await element.updateComplete;
    const before = top(below);
    await settled(element);
    return { element, below, before };
  };

  it('is held when the worksheet is higher, until the reader points at it', async () => {
    const { element, below, before } = await placed('60px');
    expect(top(below)).to.equal(before);
    expect(one(element, '.frame').getBoundingClientRect().height).to.be.above(60);
    element.dispatchEvent(new PointerEvent('pointerenter'));
    expect(top(below)).to.be.above(before);
  });

  it('is held until a key is pressed or the focus comes', async () => {
    const { below, before } = await placed('60px');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    expect(top(below)).to.be.above(before);
    const other = await placed('60px');
    box(other.element, 'Grass').focus();
    expect(top(other.below)).to.be.above(other.before);
  });

  it('is kept when the worksheet is lower, until the reader acts in it', async () => {
    const { element, below, before } = await placed('480px');
    expect(top(below)).to.equal(before);
    element.dispatchEvent(new PointerEvent('pointerenter'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    expect(top(below)).to.equal(before);
    button(element, 'Check').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    expect(top(below)).to.be.below(before);
  });

  it('is not held where its end is below what is visible, or where it had none', async () => {
    const { element } = await placed('60px', 'style="padding-top:200vh;display:block"');
    expect(getComputedStyle(element).overflow).to.equal('visible');
    const hidden = await placed('0');
    expect(one(hidden.element, '.frame').getBoundingClientRect().height).to.be.above(60);
    expect(top(hidden.below)).to.be.above(hidden.before);
  });
});
