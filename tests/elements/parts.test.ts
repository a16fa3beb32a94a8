import { expect } from '@open-wc/testing';
import { askForAll } from '../../src/elements/ask.js';
import { fetchEarly } from '../../src/elements/content/early.js';
import { parts } from '../../src/elements/parts.js';
import {
  make,
  place,
  placeHtml,
  replace,
  serve,
  settled,
  shown,
  textOf,
  warnings,
} from './page.js';
import type { AnyElement } from './page.js';

const markdown = '# Sky\n\n## By day?\n\n- [x] Blue\n- [ ] Green\n';
const file = (): Response =>
  new Response(markdown, { headers: { 'content-type': 'text/markdown' } });
const namesOf = (urls: readonly string[]): string[] => urls.map((url) => url.replace(/.*\//, ''));

describe('a file that is asked for before the elements are there', () => {
  it('is not fetched once more', async () => {
    const asked = serve({ 'early.md': file });
    const element = make('quiz', { src: 'early.md' });
    fetchEarly(new URL(element.src, document.baseURI).href);
    await settled(place(element));
    expect(element.status).to.equal('ready');
    expect(namesOf(asked)).to.eql(['early.md']);
  });

  it('is not asked for once more by what comes to the page later', async () => {
    const asked = serve({ 'once.md': file });
    const element = make('quiz', { src: 'once.md' });
    const url = new URL(element.src, document.baseURI).href;
    await settled(place(element));
    fetchEarly(url);
    await settled(place(make('quiz', { src: 'once.md' })));
    fetchEarly(url);
    expect(namesOf(asked)).to.eql(['once.md']);
  });

  it('is fetched anew when the reader tries again after it did not come', async () => {
    warnings();
    let tries = 0;
    const asked = serve({
      'late.md': () => (++tries > 1 ? file() : Promise.reject(new TypeError('offline'))),
    });
    const element = make('quiz', { src: 'late.md' });
    fetchEarly(new URL(element.src, document.baseURI).href);
    await settled(place(element));
    expect(element.error?.code).to.equal('network');
    const ready = new Promise((resolve) => element.addEventListener('zelfcheck-ready', resolve));
    element.shadowRoot?.querySelector<HTMLElement>('.failed button')?.click();
    await ready;
    expect(namesOf(asked)).to.eql(['late.md', 'late.md']);
  });

  it('is one that an element near the screen names, and no other', () => {
    const asked = serve({ 'near.json': file, 'far.json': file });
    const holder = placeHtml<HTMLElement>(
      `<div>
        <div data-quiz src="near.json"></div>
        <p style="block-size: 400vh"></p>
        <div data-quiz src="far.json"></div>
      </div>`,
    );
    // Elements that are not registered yet: what is asked for early is asked for by the tags alone.
    const page = {
      querySelectorAll: () => holder.querySelectorAll('[data-quiz]'),
    } as unknown as ParentNode;
    askForAll(page);
    expect(namesOf(asked)).to.eql(['near.json']);
  });
});

describe('a part that cannot be loaded', () => {
  const breakPart = (name: keyof typeof parts, module?: unknown): void =>
    replace(parts[name], 'load', {
      value: () =>
        module === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(module),
    });

  it('leaves a draft readable when it is the one that looks the draft over', async () => {
    breakPart('authors');
    const element = placeHtml<AnyElement>(
      `<zelfcheck-quiz show-messages><script type="text/markdown">${markdown}</script></zelfcheck-quiz>`,
    );
    await settled(element);
    expect(shown(element)).to.contain('By day?');
  });

  it('is told in one sentence when it reads the content', async () => {
    const told = warnings();
    breakPart('markdown');
    const element = placeHtml<AnyElement>(
      `<zelfcheck-quiz><script type="text/markdown">${markdown}</script></zelfcheck-quiz>`,
    );
    await settled(element);
    expect(element.error?.code).to.equal('parser');
    expect(told).to.have.length(1);
    expect(textOf(element.shadowRoot?.querySelector('.failed p'))).not.to.equal('');
  });

  it('never leaves an element waiting, whatever is thrown on the way', async () => {
    warnings();
    breakPart('markdown', {
      fromPage: (text: string) => text,
      readMarkdown: () => {
        throw new RangeError('Too deep');
      },
    });
    const element = placeHtml<AnyElement>(
      `<zelfcheck-quiz><script type="text/markdown">${markdown}</script></zelfcheck-quiz>`,
    );
    await settled(element);
    expect(element.error?.code).to.equal('internal');
    expect(element.error?.cause).to.be.instanceOf(RangeError);
    expect(element.error?.isPassing).to.equal(false);
  });
});
