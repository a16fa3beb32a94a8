import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demoPages,
  embedsOf,
  isLetter,
  isServed,
  settleAll,
  startDemo,
  violationsOn,
} from './demo.js';
import type { Site, SitePage } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(demoPages)('%s', (path) => {
  let opened: SitePage;
  beforeAll(async () => {
    opened = await site.open(path);
  });
  afterAll(() => opened.close(/.*/));

  it('shows every worksheet that it embeds', async () => {
    const embeds = await settleAll(opened.page);
    const isArticle =
      !isLetter(path) && !/(bedankt|thanks|privacy|embed|op-je-site)\.html$/.test(path);
    expect(embeds.length > 0).toBe(isArticle);
  });

  it('has front matter only where it is read as such', async () => {
    const headings = await opened.page.$$eval(
      'pierce/:is(zelfcheck-quiz, zelfcheck-checklist)',
      (all) =>
        all
          .flatMap((it) => [...(it.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])])
          .map((it) => it.textContent),
    );
    expect(headings.filter((it) => /^(title|kind|lang|id):/.test(it))).toEqual([]);
  });

  it.each([1280, 390, 280])('fits a window of %i pixels', async (width) => {
    await opened.page.setViewport({ width, height: 900 });
    const embeds = await embedsOf(opened.page);
    const tooWide = await opened.page.evaluate(
      (...all) => {
        const sheets = all.map((it) => it.shadowRoot?.querySelector('[part="worksheet"]'));
        return [document.documentElement, ...sheets]
          .filter((it) => it && it.scrollWidth > it.clientWidth)
          .map((it) => (it?.parentNode instanceof ShadowRoot ? it.textContent : 'the page'));
      },
      ...embeds,
    );
    expect(tooWide).toEqual([]);
  });

  it.each(['light', 'dark'])('has nothing that axe objects to in a %s scheme', async (value) => {
    const { page } = opened;
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('has no link to a page or a file of the site that is not there', async () => {
    const embeds = await embedsOf(opened.page);
    const paths = await opened.page.evaluate(
      (...all) => {
        const places = [document, ...all.map((it) => it.shadowRoot ?? it)];
        return places
          .flatMap((place) => [...place.querySelectorAll<HTMLAnchorElement>('a[href]')])
          .map(({ href }) => new URL(href))
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname }) => pathname);
      },
      ...embeds,
    );
    const inside = paths.filter((it) => /^\/(demo|content|dist)\//.test(it));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((it) => !isServed(it))).toEqual([]);
  });

  it('asks nothing of others, and breaks neither its policy nor itself', () => {
    // The page of states shows on purpose what a missing file looks like.
    const meant = path === '/demo/states.html' ? /status of 404/ : /^$/;
    expect(opened.problems.filter((problem) => !meant.test(problem))).toEqual([]);
  });

  it('says what it has to say without script as well', async () => {
    const still = await site.open(path, { before: (page) => page.setJavaScriptEnabled(false) });
    const heading = await still.page.$eval('h1', (it) => it.getBoundingClientRect().height > 0);
    expect(heading).toBe(true);
    const embeds = await embedsOf(still.page);
    const mute = await still.page.evaluate(
      (...all) =>
        all
          .filter((it) => it.hasAttribute('src'))
          .filter((it) => {
            const link = it.querySelector('a');
            return !link?.getAttribute('href') || link.getBoundingClientRect().height === 0;
          })
          .map((it) => it.getAttribute('src')),
      ...embeds,
    );
    expect(mute).toEqual([]);
    await still.close();
  });
});
