import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { embedsOf, settleAll, violationsOn } from './demo.js';
import { idle, startSite, type Site, type SitePage } from './harness.js';
import { root } from './server.mjs';
import { strict } from './strict.js';

const file = (path: string): string => readFileSync(root + path, 'utf8');
const engine = (path: string): string => file(`tests/html/engines/${path}.html`);

const quiz = `<zelfcheck-quiz>${engine('hugo/en-newsletter')}</zelfcheck-quiz>`;
const form = staticHtml(readMarkdown(file('content/en/newsletter.md')).worksheet);
const list = `<zelfcheck-checklist>${engine('jekyll/nl-weerstand-checklist')}</zelfcheck-checklist>`;
const short = `<zelfcheck-quiz><h2>Sky?</h2><ul><li>[x] Blue</li><li>[ ] Green</li></ul></zelfcheck-quiz>`;
const tall = `<zelfcheck-checklist><ul>${'<li>[ ] One<p>Tall <br>as <br>a <br>detail <br>can <br>be</p></li>'.repeat(5)}</ul></zelfcheck-checklist>`;

const page = (...contents: readonly string[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Host</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
    <script type="module" src="/dist/embed.js"></script>
  </head>
  <body>
    <main>
      <h1>Host</h1>
      <p>Above.</p>
      ${contents.map((it) => `${it}<p>Below, and a way on.</p>`).join('\n')}
    </main>
  </body>
</html>`;

const pages = {
  '/host.css': 'body{max-inline-size:40rem;margin:1rem auto;font:1rem/1.6 sans-serif}',
  '/all.html': page(quiz, list, form),
  '/quiz.html': page(quiz),
  '/form.html': page(form),
  '/short.html': page(short, tall),
  '/tall.html': page(tall, short),
};

const contents = readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.md'),
);

/** The static form of every worksheet, on a page that has no script. */
const unscripted = Object.fromEntries(
  contents.map((path) => {
    const { worksheet } = readMarkdown(file(`content/${path}`));
    return [
      `/static/${path}.html`,
      page(staticHtml(worksheet)).replace(/<script.*<\/script>/, ''),
    ] as const;
  }),
);

let site: Site;
beforeAll(async () => {
  site = await startSite({
    pages: { ...pages, ...unscripted },
    headers: () => ({ 'content-security-policy': strict }),
  });
});
afterAll(() => site.close());

/** Counts from the first moment on how much of the layout moved, and what did. */
const watchShifts = (): void => {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const shifts: string[] = [];
  const note = (seen: readonly PerformanceEntry[]): void => {
    for (const { value, hadRecentInput, sources } of seen as Shift[])
      if (!hadRecentInput)
        shifts.push(
          `${value}: ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 40)).join(' | ')}`,
        );
  };
  const observer = new PerformanceObserver((seen) => note(seen.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const shiftsNow = (): string[] => {
    note(observer.takeRecords());
    return shifts;
  };
  Object.assign(window, { shiftsNow });
};

const shiftsOn = async (opened: Page): Promise<string[]> => {
  await idle(opened);
  return opened.evaluate(() => (window as unknown as { shiftsNow: () => string[] }).shiftsNow());
};

const open = async (
  path: string,
  width = 1280,
  height = 900,
): Promise<{ opened: SitePage; requests: readonly string[] }> => {
  const requests: string[] = [];
  const opened = await site.open(path, {
    viewport: { width, height },
    before: async (it) => {
      it.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await it.evaluateOnNewDocument(watchShifts);
      // Far enough from the server for the page to be seen before the elements are there.
      await it.emulateNetworkConditions({ download: 200_000, upload: 100_000, latency: 100 });
    },
  });
  return { opened, requests };
};

describe('HTML that a host rendered, on a page with a strict policy', () => {
  it('becomes worksheets without the parser', async () => {
    const { opened, requests } = await open('/all.html');
    await settleAll(opened.page);
    const embeds = await embedsOf(opened.page);
    expect(embeds).toHaveLength(3);
    for (const embed of embeds) expect(await embed.evaluate((it) => it.status)).toBe('ready');
    const scripts = requests.filter((it) => it.endsWith('.js'));
    expect(scripts.some((it) => it.includes('embed-html'))).toBe(true);
    expect(scripts.filter((it) => it.includes('embed-markdown'))).toEqual([]);
    const parser = /onExitContent|htmlFlowName|setextUnderline/i;
    expect(scripts.filter((it) => parser.test(file(it.slice(1))))).toEqual([]);
    await opened.close();
  });

  it('stays readable where scripts do not run', async () => {
    const opened = await site.open('/all.html', {
      before: (it) => it.setJavaScriptEnabled(false),
    });
    const text = await opened.page.$eval('zelfcheck-quiz', (it) => (it as HTMLElement).innerText);
    expect(text).toContain('What would you like to think over?');
    await opened.close();
  });

  it.each(Object.keys(pages).filter((path) => path.endsWith('.html')))(
    'moves nothing on %s when the worksheets come, however large the screen is',
    async (path) => {
      for (const [width, height] of [
        [1280, 900],
        [1280, 4000],
        [360, 640],
      ]) {
        const { opened } = await open(path, width, height);
        await settleAll(opened.page);
        expect(await shiftsOn(opened.page)).toEqual([]);
        await opened.close();
      }
    },
    60_000,
  );

  it('is all on paper, and all there for whoever presses a key', async () => {
    const { opened } = await open('/short.html', 1280, 4000);
    await settleAll(opened.page);
    const height = (): Promise<number> =>
      opened.page.$eval('zelfcheck-quiz', (it) => it.getBoundingClientRect().height);
    const held = await height();
    await opened.page.emulateMediaType('print');
    expect(await height()).toBeGreaterThan(held);
    await opened.page.emulateMediaType('screen');
    expect(await height()).toBe(held);
    await opened.page.keyboard.press('Tab');
    expect(await height()).toBeGreaterThan(held);
    await opened.close();
  });
});

describe('the static form, on a page without any script', () => {
  it.each(Object.keys(unscripted))(
    'has nothing that axe objects to, folded or not: %s',
    async (path) => {
      const opened = await site.open(path);
      expect(await violationsOn(opened.page)).toEqual([]);
      await opened.page.$$eval('details', (all) => all.forEach((it) => (it.open = true)));
      expect(await violationsOn(opened.page)).toEqual([]);
      await opened.close();
    },
  );
});
