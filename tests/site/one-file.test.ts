import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { root } from '../build/project.js';
import { settleAll } from './demo.js';
import { startSite, type OpenOptions, type Site, type SitePage } from './harness.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A quiz in which something of everything is asked and said, and a checklist likewise. */
const quiz = 'tests/site/fixtures/whole-quiz.md';
const checklist = 'content/en/resistance-checklist.md';
const both = 'content/nl/weerstand-quiz.md';

const withPlan = `## Which of the two is a fish?

- [x] The cod
- [ ] The chip

## 0–100%: Your plan

If ____, then ____.
`;

/** The folder with the pages as files, and the text of each by its name. */
let folder: string;
const pages: Record<string, string> = {};
let site: Site;

const frames = (sandbox: string): string => `<!doctype html>
<html lang="en">
  <title>A page around a page</title>
  <link rel="icon" href="data:," />
  <iframe sandbox="${sandbox}" src="/whole-quiz.page.html?theme=light" title="Quiz" width="600" height="900"></iframe>
</html>`;

/** What stays of a page in a browser that runs no script. */
const still = (html: string): string => html.replace(/<script>[^]*?<\/script>/, '');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  const told: string[] = [];
  const hear = (text: string): Promise<void> => Promise.resolve(void told.push(text));
  const own = join(folder, 'plan.md');
  writeFileSync(own, withPlan);
  const sources = [own, ...[quiz, checklist, both].map((path) => join(root, path))];
  for (const source of sources)
    await run(['build', source, '--as', 'page', '--out', folder], {
      ...{ out: hear, err: hear, env: {} },
      ...{ input: () => Promise.reject(new Error('Nobody asked')) },
      ...{ stopped: () => Promise.resolve(), open: () => Promise.resolve(false) },
    });
  expect(told.filter((line) => /error/.test(line))).toEqual([]);
  for (const name of ['whole-quiz', 'resistance-checklist', 'weerstand-quiz']) {
    const html = readFileSync(join(folder, `${name}.page.html`), 'utf8');
    pages[`/${name}.page.html`] = html;
    pages[`/${name}.still.html`] = still(html);
  }
  site = await startSite({
    pages: {
      ...pages,
      '/scripts.html': frames('allow-scripts'),
      '/still.html': frames(''),
      '/high.html': `<!doctype html>
<html lang="en">
  <title>A page around a page that tells its height</title>
  <link rel="icon" href="data:," />
  <script src="/dist/frame.js"></script>
  <iframe data-zelfcheck-frame sandbox="allow-scripts" src="/whole-quiz.page.html" title="Quiz" width="600" height="300"></iframe>
</html>`,
    },
  });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const onDisk = (name: string): string => pathToFileURL(join(folder, name)).href;

/** Opens a page, and counts what it asks for. */
const opening = async (
  path: string,
  options: OpenOptions = {},
): Promise<{ opened: SitePage; requests: string[] }> => {
  const requests: string[] = [];
  const opened = await site.open(path, {
    ...options,
    before: async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) requests.push(request.url());
      });
      await options.before?.(page);
    },
  });
  return { opened, requests };
};

const click = async (place: Page | Frame, selector: string): Promise<void> => {
  const target = await place.$(selector);
  if (!target) throw new Error(`No ${selector}`);
  // In a frame there is no telling whether the pointer would hit it.
  await target.evaluate((it) => (it as HTMLElement).click());
};

const textOf = (place: Page | Frame): Promise<string> =>
  place.$eval('zelfcheck-quiz', (it) => it.shadowRoot?.textContent ?? '');

const answerFirst = async (place: Page | Frame): Promise<void> => {
  await click(place, 'zelfcheck-quiz >>> input');
  await click(place, 'zelfcheck-quiz >>> [part~="primary"]');
  await place.waitForSelector('zelfcheck-quiz >>> [part="verdict"]');
};

const ready = async (place: Page | Frame): Promise<void> => {
  await place.waitForFunction(
    () =>
      document.querySelector<HTMLElement & { status?: string }>(
        'zelfcheck-quiz, zelfcheck-checklist',
      )?.status === 'ready',
  );
};

/** The texts of a page that can be seen, in its own tree. */
const seen = (place: Page | Frame): Promise<string> =>
  place.$eval('body', (it) => (it as HTMLElement).innerText);

describe.each([
  ['from disk', () => onDisk('whole-quiz.page.html')],
  ['from a server', () => '/whole-quiz.page.html'],
])('a page of one file, opened %s', (_, path) => {
  it('asks for nothing but itself, and breaks no policy', async () => {
    const { opened, requests } = await opening(path());
    await ready(opened.page);
    await answerFirst(opened.page);
    // The icon of a page is asked for last.
    await opened.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
    );
    expect(requests).toEqual([new URL(path(), site.origin).href]);
    await opened.close();
  });

  it('opens with the answers chosen that its address names', async () => {
    const { opened } = await opening(`${path()}?q1=b#q2=a,c`);
    await ready(opened.page);
    const picked = await opened.page.$$eval('zelfcheck-quiz >>> input:checked', (all) =>
      all.map((it) => it.closest('label')?.textContent?.trim()),
    );
    expect(picked).toEqual(['The chip', 'Potatoes', 'Salt']);
    await opened.close();
  });

  it('shows every kind of question, image and text that it holds', async () => {
    const { opened } = await opening(path());
    await ready(opened.page);
    const counts = await opened.page.$eval('zelfcheck-quiz', (it) => {
      const count = (selector: string): number =>
        it.shadowRoot?.querySelectorAll(selector).length ?? 0;
      return {
        questions: count('fieldset'),
        images: [...(it.shadowRoot?.querySelectorAll('img') ?? [])].filter(
          (image) => image.naturalWidth > 0,
        ).length,
        code: count('pre'),
        tables: count('table'),
      };
    });
    expect(counts.questions).toBeGreaterThanOrEqual(8);
    expect(counts).toMatchObject({ images: 1, code: 1 });
    await opened.close();
  });

  it('puts the live worksheet in the place of the static one', async () => {
    const { opened } = await opening(path());
    await ready(opened.page);
    const shown = await opened.page.$$eval('zelfcheck-quiz h1, zelfcheck-quiz li', (all) =>
      all.map((it) => it.checkVisibility()),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).not.toContain(true);
    await opened.close();
  });

  it('is stopped by its policy from what it does not do itself', async () => {
    const { opened } = await opening(path());
    await opened.page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "Stopped?"';
        document.body.append(script);
      } catch {
        // A policy for scripts that are text stops it even before.
      }
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
    });
    expect(await opened.page.title()).toBe('Everything at once');
    expect(opened.problems.join('\n')).toMatch(/TrustedScript/);
    await opened.close(/Policy|TrustedScript|Request outside/);
  });
});

describe('the address of a page of one file', () => {
  const opened = async (query: string): Promise<Record<string, unknown>> => {
    const { opened: page } = await opening(`/weerstand-quiz.page.html${query}`);
    await ready(page.page);
    const found = await page.page.evaluate(() => {
      const element = document.querySelector('zelfcheck-quiz');
      return {
        button: element?.shadowRoot?.querySelector('[part~="primary"]')?.textContent.trim(),
        scheme: getComputedStyle(document.documentElement).colorScheme,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        layout: element?.getAttribute('layout'),
        lang: [document.documentElement.lang, element?.lang],
      };
    });
    await page.close();
    return found;
  };

  it('says the language of the interface, the theme and the layout', async () => {
    expect(await opened('?lang=en&theme=dark&layout=all')).toMatchObject({
      button: 'Check',
      scheme: 'dark',
      paper: 'rgb(24, 23, 20)',
      layout: 'all',
      lang: ['nl', 'en'],
    });
    expect(await opened('?theme=light')).toMatchObject({ scheme: 'light', button: 'Kijk na' });
  });

  it('picks an answer, and does not check it', async () => {
    const { opened: page } = await opening('/whole-quiz.page.html?q1=a');
    await ready(page.page);
    const picked = await page.page.$$eval('zelfcheck-quiz >>> input', (all) =>
      all.map((it) => it.checked),
    );
    expect(picked.slice(0, 2)).toEqual([true, false]);
    expect(await page.page.$('zelfcheck-quiz >>> [part="verdict"]')).toBeNull();
    await page.close();
  });

  it('says nothing else', async () => {
    const plain = await opened('');
    expect(plain).toMatchObject({ scheme: 'light dark', layout: null, lang: ['nl', 'nl'] });
    for (const query of [
      '?lang=xx&theme=blue&layout=rows',
      '?lang=%22%3E%3Cscript%3E&theme=__proto__&layout=constructor',
      '?lang=&theme=&layout=',
    ])
      expect([query, await opened(query)]).toEqual([query, plain]);
  });
});

describe('a page of one file in a frame', () => {
  const frameIn = async (opened: SitePage): Promise<Frame> => {
    const frame = await (await opened.page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('No frame');
    return frame;
  };

  it('works where it may only run scripts, and breaks no policy', async () => {
    const { opened } = await opening('/scripts.html');
    const frame = await frameIn(opened);
    await ready(frame);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(await frame.$eval('html', (it) => it.hasAttribute('data-framed'))).toBe(true);
    await answerFirst(frame);
    expect(await textOf(frame)).toContain('It has gills.');
    await opened.close();
  });

  it('is as high as what it holds, and scrolls no more', async () => {
    const { opened } = await opening('/high.html');
    const frame = await frameIn(opened);
    await ready(frame);
    await frame.waitForFunction(() => {
      const { documentElement: page } = document;
      return page.style.overflowY === 'hidden' && page.scrollHeight === innerHeight;
    });
    const before = await frame.evaluate(() => innerHeight);
    expect(before).toBeGreaterThan(1000);
    await answerFirst(frame);
    // The verdict makes it higher, and the frame follows.
    await frame.waitForFunction(
      (least) => innerHeight > least && document.documentElement.scrollHeight === innerHeight,
      {},
      before,
    );
    await opened.close();
  });

  it('tells the truth about a policy that was broken in it', async () => {
    const { opened } = await opening('/scripts.html');
    const frame = await frameIn(opened);
    await ready(frame);
    await frame.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
    });
    expect(opened.problems.join('\n')).toMatch(/img-src/);
    await opened.close(/img-src|Request outside/);
  });

  it('can be read where it may run none', async () => {
    const { opened } = await opening('/still.html');
    const frame = await frameIn(opened);
    await frame.waitForSelector('h1');
    const text = await seen(frame);
    for (const words of ['Everything at once', 'Which of the two is a fish?', 'The cod', 'Fried'])
      expect(text).toContain(words);
    await opened.close(/Blocked script execution/);
  });
});

describe('a page of one file with all its answers', () => {
  it('shows the result, and prints the plan in it, without breaking its policy', async () => {
    const { opened, requests } = await opening(onDisk('plan.page.html'));
    const { page } = opened;
    await ready(page);
    await answerFirst(page);
    await page.evaluate(() => {
      // The plan is printed from a frame of its own, which is gone as soon as that is done.
      new MutationObserver((changes) => {
        const frame = changes.flatMap(({ addedNodes }) => [...addedNodes])[0];
        document.body.dataset['printed'] = frame?.nodeName ?? '';
      }).observe(document.body, { childList: true });
    });
    const buttons = await page.$$('zelfcheck-quiz >>> button');
    const labels = await Promise.all(
      buttons.map((it) => it.evaluate((button) => button.textContent?.trim())),
    );
    await buttons[labels.indexOf('Print this')]?.evaluate((it) => (it as HTMLElement).click());
    await page.waitForSelector('body[data-printed="IFRAME"]');
    expect(requests).toHaveLength(1);
    await opened.close();
  });

  it('keeps the colours that the reader forces upon it', async () => {
    const { opened } = await opening('/whole-quiz.still.html', {
      before: async (page) => {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value: 'active' }],
        });
      },
    });
    const [ink, link] = await opened.page.evaluate(() => {
      const color = (selector: string): string =>
        getComputedStyle(document.querySelector(selector)!).color;
      const system = (name: string): string => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        return getComputedStyle(probe).color;
      };
      return [color('h1') === system('CanvasText'), color('main a') === system('LinkText')];
    });
    expect([ink, link]).toEqual([true, true]);
    await opened.close(/Policy/);
  });
});

describe('a page of one file without script', () => {
  it('can be read, and opens its answers', async () => {
    const { opened } = await opening(onDisk('whole-quiz.page.html'), {
      before: (page) => page.setJavaScriptEnabled(false),
    });
    const text = await seen(opened.page);
    for (const words of ['Everything at once', 'Which of the two is a fish?', 'The cod', 'Fried'])
      expect(text).toContain(words);
    expect(text).not.toContain('It has gills.');
    await opened.page.click('summary');
    expect(await seen(opened.page)).toMatch(/It has gills|It swims/);
    await opened.close();
  });
});

describe.each(['whole-quiz', 'resistance-checklist', 'weerstand-quiz'])(
  'the page of %s',
  (name) => {
    it.each([
      ['live', 'page', 'light'],
      ['live', 'page', 'dark'],
      ['static', 'still', 'light'],
      ['static', 'still', 'dark'],
    ])(
      'has nothing that axe objects to, %s as %s, on a screen that is %s',
      async (_, form, scheme) => {
        const { opened } = await opening(`/${name}.${form}.html`);
        const { page } = opened;
        if (form === 'page') await settleAll(page);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          // Preloading would put copies of style sheets into the page, which its policy does not allow.
          window.axe.run(document, { resultTypes: ['violations'], preload: false }),
        );
        await opened.screenshot(`one-file-${name}-${form}-${scheme}`);
        expect(
          violations.map(({ id, nodes }) => [
            id,
            ...nodes.map(({ target, html }) => [target, html]),
          ]),
        ).toEqual([]);
        await opened.close();
      },
    );

    it.each([1280, 390, 280])('fits a window of %i pixels, live and static', async (width) => {
      for (const form of ['page', 'still']) {
        const { opened } = await opening(`/${name}.${form}.html`, {
          viewport: { width, height: 844 },
        });
        if (form === 'page') await settleAll(opened.page);
        await opened.screenshot(`one-file-${name}-${form}-${width}`);
        const { scrollWidth, clientWidth } = await opened.page.evaluate(
          () => document.documentElement,
        );
        expect([form, scrollWidth]).toEqual([form, clientWidth]);
        await opened.close();
      }
    });

    it('prints, dark screen or not, in ink on paper and without what is to be pressed', async () => {
      for (const form of ['page', 'still']) {
        const { opened } = await opening(`/${name}.${form}.html`);
        const { page } = opened;
        if (form === 'page') await settleAll(page);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.emulateMediaType('print');
        const [ink, paper] = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement);
          return [color, backgroundColor];
        });
        expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
        const buttons = await page.$$eval('pierce/button', (all) =>
          all.filter((it) => it.checkVisibility()).map((it) => it.textContent),
        );
        expect(buttons).toEqual([]);
        await opened.screenshot(`one-file-${name}-${form}-print`);
        expect((await page.pdf()).length).toBeGreaterThan(5000);
        await opened.close();
      }
    });
  },
);
