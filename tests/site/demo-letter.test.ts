import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleAll, startDemo, violationsOn } from './demo.js';
import type { Site, SitePage } from './harness.js';

const languages = [
  {
    letter: '/demo/en/email.html',
    landing: '/demo/en/newsletter.html',
    id: 'newsletter',
    note: /^The answer from the link that you followed is already chosen\./,
    check: 'Check',
  },
  {
    letter: '/demo/nl/e-mail.html',
    landing: '/demo/nl/nieuwsbrief.html',
    id: 'nieuwsbrief',
    note: /^Het antwoord uit de link waarop je klikte, staat al klaar\./,
    check: 'Kijk na',
  },
] as const;

declare global {
  interface Window {
    heard?: string[];
  }
}

/** Notes every event of the elements on a page, from the start. */
const listen = (): void => {
  const heard: string[] = (window.heard = []);
  for (const name of ['ready', 'answer', 'check', 'complete', 'reset', 'problem'])
    addEventListener(`zelfcheck-${name}`, () => heard.push(name));
};

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(languages)('the letter $letter', ({ letter, landing, id, note, check }) => {
  let opened: SitePage;
  let requests: string[];
  beforeEach(async () => {
    requests = [];
    opened = await site.open(letter, {
      viewport: { width: 390, height: 844 },
      before: async (page) => {
        await page.evaluateOnNewDocument(listen);
        page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
      },
    });
  });
  afterEach(() => opened.close());

  const labels = (): Promise<string[]> =>
    opened.page.$$eval('.fragment a', (all) => all.map((it) => it.textContent));
  const heard = (): Promise<string[] | undefined> => opened.page.evaluate(() => window.heard);

  /** Clicks an answer in the letter, and waits until the quiz of the page is there. */
  const answer = async (at: number): Promise<void> => {
    const { page } = opened;
    const link = (await page.$$('.fragment a'))[at]!;
    await Promise.all([page.waitForNavigation(), link.click()]);
    await settleAll(page);
  };

  const picked = (): Promise<string[]> =>
    opened.page.$$eval('zelfcheck-quiz >>> input:checked', (all) =>
      all.map((it) => it.closest('label')?.textContent?.trim() ?? ''),
    );

  it('has answers that are easy to hit, on a phone and in a wide window', async () => {
    for (const width of [280, 390, 600, 1280]) {
      await opened.page.setViewport({ width, height: 844 });
      const boxes = await opened.page.$$eval('.fragment a', (all) =>
        all
          .map((it) => it.getBoundingClientRect())
          .map(({ x, right, height }) => [x, right, height]),
      );
      expect(boxes).toHaveLength(4);
      for (const [x = 0, right = 0, height = 0] of boxes) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    }
  });

  it('leads to its page, where the answer that was clicked is chosen, whatever is shuffled', async () => {
    const all = await labels();
    expect(all).toHaveLength(4);
    for (const at of all.keys()) {
      await answer(at);
      const url = new URL(opened.page.url());
      expect(url.pathname + url.search + url.hash).toBe(
        `${landing}?q1=${'abcd'[at]}&zelfcheck=${id}#quiz`,
      );
      expect(await picked()).toEqual([all[at]]);
      const said = await opened.page.$eval(
        'zelfcheck-quiz >>> [part=preselected]',
        (it) => it.textContent,
      );
      expect(said).toMatch(note);
      await opened.page.goBack();
    }
  });

  it('counts as answered when the reader checks it, and not before', async () => {
    await answer(1);
    expect(await heard()).toEqual(['ready']);
    const button = await opened.page.$('zelfcheck-quiz >>> .actions button');
    expect(await button?.evaluate((it) => it.textContent.trim())).toBe(check);
    await button?.click();
    expect(await heard()).toEqual(['ready', 'answer', 'check']);
  });

  it('leaves nothing on the device, and asks for nothing that the page does not ask for', async () => {
    requests = [];
    await answer(2);
    await opened.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
    );
    // A browser asks for the icon of a page when it has nothing better to do, which may be after the click.
    const others = requests.filter((url) => !/^data:|^\/demo\/icon\.svg$/.test(url));
    const expected =
      /^\/(dist\/embed(-[\w-]+)?\.js|demo\/(site\.css|signup\.js)|content\/\w+\/\w+\.md)$/;
    expect(others[0]?.split('?')[0]).toBe(landing);
    expect(others.slice(1).filter((url) => !expected.test(url))).toEqual([]);
    expect(others.filter((url) => url.includes('embed-answers-'))).toHaveLength(1);
    const left = await opened.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
      document.cookie,
    ]);
    expect(left).toEqual(['']);
  });

  it.each(['light', 'dark'])('leads to a page without faults in a %s scheme', async (value) => {
    const { page } = opened;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await answer(0);
    await opened.screenshot(`letter-landing-${id}-${value}`);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('shows the page to a click without script as well', async () => {
    const still = await site.open(letter, { before: (page) => page.setJavaScriptEnabled(false) });
    const link = (await still.page.$$('.fragment a'))[0]!;
    await Promise.all([still.page.waitForNavigation(), link.click()]);
    expect(new URL(still.page.url()).pathname).toBe(landing);
    await still.close();
  });
});
