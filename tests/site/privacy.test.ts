import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { startSite, type Site, type SitePage } from './harness.js';

const quiz = '/content/en/resistance-quiz.md';
const checklist = '/content/en/resistance-checklist.md';

const page = `<!doctype html>
<html lang="en">
  <title>A page of a careful site</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  <zelfcheck-quiz src="${quiz}"></zelfcheck-quiz>
  <zelfcheck-checklist src="${checklist}"></zelfcheck-checklist>
</html>`;

describe('the privacy of a reader', () => {
  let site: Site;
  let opened: SitePage;
  let requests: string[];
  beforeAll(async () => {
    site = await startSite({ pages: { '/careful.html': page } });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    requests = [];
    opened = await site.open('/careful.html', {
      before: (it) => {
        it.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
      },
    });
    await settleAll(opened.page);
  });
  afterEach(() => opened.close());

  const click = async (selector: string): Promise<void> => {
    const target = await opened.page.$(selector);
    if (!target) throw new Error(`No ${selector}`);
    await target.click();
  };

  /** Everything that a page can leave on a device, by where it lies. */
  const left = async (): Promise<Record<string, readonly unknown[]>> => ({
    cookies: await opened.page.browserContext().cookies(),
    ...(await opened.page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: await navigator.serviceWorker.getRegistrations(),
    }))),
  });

  const nothing = { cookies: [], local: [], session: [], databases: [], caches: [], workers: [] };

  /** Answers and checks a question, and gives the browser the time in which a tick would be written. */
  const answer = async (): Promise<void> => {
    await click('zelfcheck-quiz >>> input');
    await click('zelfcheck-quiz >>> [part~="primary"]');
    await opened.page.evaluate(
      // A busy machine may leave a page no idle moment.
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
    );
  };

  const tick = async (): Promise<void> => {
    await click('zelfcheck-checklist >>> input');
    await opened.page.waitForFunction(() =>
      document
        .querySelector('zelfcheck-checklist')
        ?.shadowRoot?.textContent?.includes('Remembered on this device only.'),
    );
  };

  it('asks for the page, the script with its parts, and the two worksheets, and for nothing else', async () => {
    await answer();
    await tick();
    const parts = requests.filter((url) => /^\/dist\/embed-[\w-]+\.js$/.test(url));
    const others = requests.filter((url) => !parts.includes(url) && !url.startsWith('data:'));
    expect(others.sort()).toEqual(['/careful.html', checklist, quiz, '/dist/embed.js'].sort());
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('leaves nothing on the device while the reader only reads', async () => {
    expect(await left()).toEqual(nothing);
  });

  it('leaves nothing of a quiz that is not told to remember', async () => {
    await answer();
    expect(await left()).toEqual(nothing);
  });

  it('keeps a tick under one key in the storage of the site, and takes it away when told to forget', async () => {
    await tick();
    const { local = [], ...others } = await left();
    expect(local).toEqual([expect.stringMatching(/^zelfcheck-checklist-/)]);
    expect({ ...others, local: [] }).toEqual(nothing);
    await click('zelfcheck-checklist >>> [part="memory"] button');
    expect(await left()).toEqual(nothing);
  });
});
