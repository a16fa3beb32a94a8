import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleAll, startDemo } from './demo.js';
import type { Site, SitePage } from './harness.js';

const languages = [
  { path: '/demo/index.html', done: 'Copied' },
  { path: '/demo/nl/index.html', done: 'Gekopieerd' },
] as const;

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(languages)('the start page $path', ({ path, done }) => {
  let opened: SitePage;
  beforeEach(async () => {
    opened = await site.open(path);
    await opened.page
      .browserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await opened.page.bringToFront();
    // What is still to come would push the buttons away from under the pointer.
    await settleAll(opened.page);
  });
  afterEach(() => opened.close());

  it('copies the two lines that embed a quiz, and says so', async () => {
    const { page } = opened;
    await page.click('button[data-copy="two-lines"]');
    await page.waitForFunction(
      (text) => document.getElementById('two-lines-status')?.textContent === text,
      {},
      done,
    );
    expect(await page.$eval('button[data-copy="two-lines"]', (it) => it.textContent)).toBe(done);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toEqual([
      '<script type="module" src="/zelfcheck/embed.js"></script>',
      '<zelfcheck-quiz src="/quiz.md"></zelfcheck-quiz>',
    ]);
  });

  it('selects the lines where copying is not allowed, and says what to press', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.click('button[data-copy="two-lines"]');
    await page.waitForFunction(() =>
      document.getElementById('two-lines-status')?.textContent?.includes('Ctrl+C'),
    );
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<zelfcheck-quiz');
  });

  it('shows beside each embed the Markdown that it is made from', async () => {
    const pairs = await opened.page.$$eval(
      '.pair:has(zelfcheck-quiz, zelfcheck-checklist)',
      (all) =>
        all.map((pair) =>
          ['pre', 'script'].map((name) => {
            const lines = (pair.querySelector(name)?.textContent ?? '').trim().split('\n');
            return lines.map((line) => line.trim());
          }),
        ),
    );
    expect(pairs).toHaveLength(2);
    for (const [shown, used] of pairs) expect(used).toEqual(shown);
  });
});
