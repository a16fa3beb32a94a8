import { expect } from '@open-wc/testing';
import type { ZelfcheckChecklistElement } from '../../src/elements/checklist.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { readMarkdown } from '../../src/markdown/index.js';
import {
  afterTest,
  all,
  box,
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
  const half = innerHeight / 2;
  const rect = (element: Element): DOMRect => element.getBoundingClientRect();
  const emptyIn = (element: Element): number =>
    rect(element).bottom - rect(one(element, '.frame')).bottom;

  /** Two frames: scroll anchoring and the events of scrolling come with the next one. */
  const frames = async (): Promise<void> => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };

  /**
   * An element with HTML of this height, between paragraphs of other heights, on a page or in a box with styles of its
   * own. With `past`, the reader scrolled so far past the top of the element before its worksheet came.
   */
  const placed = async (
    height: number,
    { above = 0, below = 3 * innerHeight, past = NaN, box: css = '', html = quiz } = {},
  ): Promise<{
    element: ZelfcheckQuizElement;
    scroller: Element;
    next: Element;
    before: DOMRect;
    nextBefore: DOMRect;
  }> => {
    const holder = place(document.createElement('div'));
    holder.style.cssText = css;
    holder.innerHTML = `<p style="height:${above}px;margin:0">Above</p>
      <zelfcheck-quiz><div style="height:${height}px;overflow:hidden">${html}</div></zelfcheck-quiz>
      <p style="height:${below}px">Below</p>`;
    const element = holder.querySelector('zelfcheck-quiz')!;
    const next = holder.lastElementChild!;
    const scroller = css ? holder : document.documentElement;
    afterTest(() => scroller.scrollTo(0, 0));
    await element.updateComplete;
    const start = css ? rect(holder).top : 0;
    if (past >= 0) scroller.scrollTo(0, rect(element).top - start + past);
    expect(element.status).to.equal('loading');
    const [before, nextBefore] = [rect(element), rect(next)];
    await settled(element);
    return { element, scroller, next, before, nextBefore };
  };

  it('grows where the worksheet is higher, and nothing of it is hidden', async () => {
    const { element, next, before, nextBefore } = await placed(60);
    expect(emptyIn(element)).to.equal(0);
    const { overflow, maskImage } = getComputedStyle(element);
    expect([overflow, maskImage]).to.deep.equal(['visible', 'none']);
    const growth = rect(element).height - before.height;
    expect(growth).to.be.above(0);
    expect(rect(next).top - nextBefore.top).to.be.closeTo(growth, 1);
  });

  it('is kept where the worksheet is a little lower, whatever happens elsewhere', async () => {
    const { element, next, nextBefore } = await placed(400);
    expect(emptyIn(element)).to.be.within(1, half);
    element.dispatchEvent(new PointerEvent('pointerenter'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    box(element, 'Grass').focus();
    expect(rect(next).top).to.equal(nextBefore.top);
  });

  const acts: Readonly<Record<string, (element: ZelfcheckQuizElement) => unknown>> = {
    clicks: (element) => box(element, 'Grass').click(),
    types: (element) =>
      box(element, 'Grass').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      ),
  };
  for (const [what, act] of Object.entries(acts))
    it(`is kept until the reader ${what} in it`, async () => {
      const { element } = await placed(400);
      expect(emptyIn(element)).to.be.above(0);
      act(element);
      expect(emptyIn(element)).to.equal(0);
    });

  it('leaves half a screen empty at most, and nothing that is below the viewport', async () => {
    for (const above of [0, half / 2, half]) {
      const { element, next } = await placed(3 * innerHeight, { above });
      const { bottom } = rect(one(element, '.frame'));
      const seen = Math.max(0, innerHeight - bottom);
      expect(emptyIn(element)).to.be.closeTo(Math.min(half, seen), 1);
      expect(rect(next).top).to.be.at.least(Math.min(innerHeight, bottom + half));
    }
  });

  it('leaves half a screen empty at most when the worksheet becomes lower', async () => {
    const html = quiz.replace('</ul>', `<li>[ ] A tree ${'and a tree '.repeat(20)}</li></ul>`);
    const events = {
      update: (element: ZelfcheckQuizElement) => element.requestUpdate(),
      resize: () => window.dispatchEvent(new Event('resize')),
    };
    for (const become of Object.values(events)) {
      const { element } = await placed(3 * innerHeight, { html, past: 0 });
      expect(emptyIn(element)).to.be.within(1, half);
      element.style.fontSize = '8px';
      expect(emptyIn(element)).to.be.above(half);
      become(element);
      await element.updateComplete;
      expect(emptyIn(element)).to.be.closeTo(half, 1);
    }
  });

  it('leaves nothing empty where the reader was below the end of the worksheet already', async () => {
    const { element, before } = await placed(5 * innerHeight, { past: 3 * innerHeight });
    expect(before.top).to.be.below(-2 * innerHeight);
    expect(emptyIn(element)).to.equal(0);
  });

  it('leaves the page where it was scrolled to, even where it is as good as at its end', async () => {
    const { element, before } = await placed(1.2 * innerHeight, {
      above: 2 * innerHeight,
      below: 40,
      past: 0,
    });
    expect(rect(element).top).to.be.closeTo(before.top, 1);
  });

  const boxes = {
    'on a page': ['', ''],
    'on a page without scroll anchoring, as in Safari': ['', 'none'],
    'in a box that scrolls': ['height:400px;overflow:auto', ''],
    'in a box that scrolls, without scroll anchoring': ['height:400px;overflow:auto', 'none'],
  };
  for (const [where, [css = '', anchor = '']] of Object.entries(boxes))
    describe(where, () => {
      beforeEach(() => {
        document.documentElement.style.setProperty('overflow-anchor', anchor);
        afterTest(() => document.documentElement.removeAttribute('style'));
      });
      const box = css && `${css};overflow-anchor:${anchor || 'auto'}`;

      for (const [what, height] of Object.entries({ lower: 1000, higher: 60 }))
        it(`moves nothing in view when a worksheet above it is ${what}`, async () => {
          const { element, next, before, nextBefore } = await placed(height, {
            box,
            below: innerHeight + 60,
            past: height + 50,
          });
          await frames();
          expect(rect(element).height).not.to.be.closeTo(before.height, 10);
          expect(rect(next).top).to.be.closeTo(nextBefore.top, 1);
          expect(emptyIn(element)).to.equal(0);
        });

      it('leaves nothing empty once that was scrolled past, and moves nothing in view', async () => {
        const { element, next, scroller } = await placed(1000, { box, past: 0 });
        await frames();
        expect(emptyIn(element)).to.be.within(1, half + 1);
        const { height } = rect(element);
        const { top } = rect(next);
        scroller.scrollBy(0, height - 20);
        await frames();
        expect(emptyIn(element)).to.be.above(0);
        scroller.scrollBy(0, 100);
        await frames();
        expect(emptyIn(element)).to.equal(0);
        expect(rect(next).top).to.be.closeTo(top - height - 80, 1);
      });

      it('leaves nothing empty once that is below the viewport', async () => {
        const above = innerHeight - 20;
        const { element, scroller } = await placed(1000, { box, above, past: 0 });
        await frames();
        expect(emptyIn(element)).to.be.above(0);
        const at = rect(element).top + scroller.scrollTop;
        scroller.scrollTo(0, 0);
        await frames();
        expect(emptyIn(element)).to.equal(0);
        expect(rect(element).top).to.be.closeTo(at, 1);
      });
    });
});
