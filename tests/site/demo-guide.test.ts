import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { settle, startDemo, type Embed } from './demo.js';
import type { Site, SitePage } from './harness.js';

const languages = [
  { path: '/demo/en/guide.html', done: 'Copied' },
  { path: '/demo/nl/gids.html', done: 'Gekopieerd' },
] as const;

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(languages)('the guide $path', ({ path, done }) => {
  let opened: SitePage;
  beforeEach(async () => {
    opened = await site.open(path);
    await opened.page
      .browserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await opened.page.bringToFront();
    const embed = await opened.page.waitForSelector('#first-quiz zelfcheck-quiz');
    await settle(opened.page, embed as unknown as ElementHandle<Embed>);
  });
  afterEach(() => opened.close());

  const press = (which: 'first' | 'last'): Promise<void> =>
    opened.page.locator(`#first-quiz .source button:${which}-of-type`).click();

  const waitForOptions = (count: number): Promise<unknown> =>
    opened.page.waitForFunction(
      (wanted) =>
        document.querySelector('#first-quiz zelfcheck-quiz')?.shadowRoot?.querySelectorAll('input')
          .length === wanted,
      {},
      count,
    );

  it('lets an example follow what is typed, copies that, and puts it back', async () => {
    const { page } = opened;
    await waitForOptions(3);
    await press('first');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('\n- [ ] ?');
    await waitForOptions(4);
    await press('last');
    await page.waitForFunction(
      (text) => document.getElementById('first-quiz-status')?.textContent === text,
      {},
      done,
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\n- \[ \] \?$/);
    await press('first');
    await waitForOptions(3);
    expect(await page.$eval('#first-quiz textarea', (it) => it.hidden)).toBe(true);
  });

  it('shows its Markdown where no script runs', async () => {
    const still = await site.open(path, { before: (page) => page.setJavaScriptEnabled(false) });
    const heights = await still.page.$$eval('.example pre', (all) =>
      all.map((it) => it.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThan(0);
    await still.close();
  });
});
