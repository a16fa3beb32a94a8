import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { startSite, type Site, type SitePage } from './harness.js';

const quiz = '# Sky\n\n## By day?\n\n- [x] Blue\n- [ ] Green\n\nLook up.\n';

const pageWith = (lang: string, element: string): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A worksheet</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/embed.js"></script>
  </head>
  <body>
    ${element}
  </body>
</html>`;

let site: Site;
beforeAll(async () => {
  site = await startSite({
    pages: {
      '/quiz.md': quiz,
      '/en.html': pageWith('en', '<zelfcheck-quiz src="/quiz.md"></zelfcheck-quiz>'),
      // With its worksheet in the page, so that it waits for the language and for nothing else.
      '/nl.html': pageWith(
        'nl',
        `<zelfcheck-quiz><script type="application/json">${JSON.stringify(readMarkdown(quiz).worksheet)}</script></zelfcheck-quiz>`,
      ),
    },
  });
});
afterAll(() => site.close());

/** Opens a page whose server never answers requests for some files, until they are let go. */
const open = async (path: string, isSilent: RegExp): Promise<SitePage & { letGo: () => void }> => {
  const held: HTTPRequest[] = [];
  let isHolding = true;
  const opened = await site.open(path, {
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (isHolding && isSilent.test(request.url())) held.push(request);
        else void request.continue();
      });
      // Nobody waits twenty seconds for a test: the clock of what waits so long is moved on by hand.
      await page.evaluateOnNewDocument(() => {
        const wait = globalThis.setTimeout;
        const late: (() => void)[] = [];
        Object.assign(globalThis, {
          setTimeout: (then: () => void, delay = 0, ...more: unknown[]) =>
            delay >= 20_000 ? late.push(then) : wait(then, delay, ...more),
          isReady: undefined,
          moveOn: () => late.splice(0).forEach((then) => then()),
        });
        addEventListener('zelfcheck-ready', () => Object.assign(globalThis, { isReady: true }));
      });
    },
  });
  return {
    ...opened,
    letGo: () => {
      isHolding = false;
      for (const request of held.splice(0)) void request.continue();
    },
  };
};

const words = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('zelfcheck-quiz')?.shadowRoot?.querySelector('.frame')?.textContent ??
      '',
  );

/** Waits for words, with a clock that stands still or is moved on. */
const waitFor = (page: Page, text: string, isMoving = false): Promise<unknown> =>
  page.waitForFunction(
    (wanted, moves) => {
      if (moves) (globalThis as unknown as { moveOn: () => void }).moveOn();
      const root = document.querySelector('zelfcheck-quiz')?.shadowRoot;
      return root?.querySelector('.frame')?.textContent?.includes(wanted);
    },
    {},
    text,
    isMoving,
  );

describe('a server that says nothing when it is asked for a script', () => {
  for (const script of ['markdown', 'reader'])
    it(`leaves a sentence and a button, for embed-${script}.js`, async () => {
      const { page, letGo, close } = await open('/en.html', new RegExp(`embed-${script}-`));
      await waitFor(page, 'Try once more', true);
      letGo();
      await page.evaluate(() => {
        const root = document.querySelector('zelfcheck-quiz')?.shadowRoot;
        root?.querySelector<HTMLElement>('.failed button')?.click();
      });
      await waitFor(page, 'By day?');
      expect(await words(page)).not.toContain('Try once more');
      await close(/parser:|network:/);
    });

  it('leaves a quiz that can be finished, and a button for its result', async () => {
    const { page, letGo, close } = await open('/en.html', /embed-answers-/);
    await waitFor(page, 'By day?');
    const press = (selector: string): Promise<void> =>
      page.evaluate((wanted) => {
        const root = document.querySelector('zelfcheck-quiz')?.shadowRoot;
        root?.querySelector<HTMLElement>(wanted)?.click();
      }, selector);
    await press('input');
    await press('.question .primary');
    await waitFor(page, 'Try once more', true);
    letGo();
    await press('.failed button');
    await waitFor(page, '1 of 1 right');
    await close(/parser:|network:/);
  });

  it('leaves a quiz in English, until the Dutch words come', async () => {
    const { page, letGo, close } = await open('/nl.html', /embed-nl-/);
    await waitFor(page, 'Check', true);
    await page.waitForFunction(() => {
      (globalThis as unknown as { moveOn: () => void }).moveOn();
      return (globalThis as unknown as { isReady?: true }).isReady;
    });
    letGo();
    await waitFor(page, 'Kijk na');
    expect(await words(page)).toContain('By day?');
    await close(/parser:|network:/);
  });
});
