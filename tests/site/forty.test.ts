import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { read } from '../build/project.js';
import { embedsOf, settleAll } from './demo.js';
import { everyList, everyQuiz, shortList, shortQuiz } from './everything.js';
import { idle, startSite, type Site, type SitePage } from './harness.js';

/** How much of the layout moved, and what moved. */
type Shifts = { value: number; what: string[] }[];

declare global {
  interface Window {
    shiftsNow: () => Shifts;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const json = (text: string): string => JSON.stringify(readMarkdown(text).worksheet);

const files = {
  '/quiz.md': shortQuiz,
  '/list.md': shortList,
  '/quiz.json': json(everyQuiz),
  '/list.json': json(everyList),
};

const link = (file: string): string => `<a href="${file}">Read it as text</a>`;

/** Eight forms, which come back five times on a page. */
const forms: readonly string[] = [
  `<zelfcheck-quiz src="/quiz.md">${link('/quiz.md')}</zelfcheck-quiz>`,
  `<zelfcheck-checklist src="/list.md">${link('/list.md')}</zelfcheck-checklist>`,
  `<zelfcheck-quiz src="/quiz.json">${link('/quiz.json')}</zelfcheck-quiz>`,
  `<zelfcheck-checklist src="/list.json">${link('/list.json')}</zelfcheck-checklist>`,
  `<zelfcheck-quiz><script type="text/markdown">${shortQuiz}</script></zelfcheck-quiz>`,
  `<zelfcheck-checklist><template>${escaped(shortList)}</template></zelfcheck-checklist>`,
  `<pre><code class="language-quiz">${escaped(shortQuiz)}</code></pre>`,
  `<div data-zelfcheck="checklist"><pre>${escaped(shortList)}</pre></div>`,
];

const statics: readonly string[] = [
  everyQuiz,
  everyList,
  shortQuiz,
  shortList,
  ...['resistance-quiz', 'setting-boundaries-checklist', 'helping-or-pleasing'].map((name) =>
    read(`content/en/${name}.md`),
  ),
].map((text) => staticHtml(readMarkdown(text).worksheet));

const pageOf = (contents: readonly string[], head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Forty on one page</title>
    <link rel="icon" href="data:," />
    <style>body { max-inline-size: 40rem; margin-inline: auto; font: 1rem/1.6 sans-serif }</style>
    ${head}
    <script type="module" src="/dist/embed.js"></script>
    <script defer src="/dist/auto.js"></script>
  </head>
  <body>
    <h1>Forty on one page</h1>
    ${contents.map((it, index) => `<section id="s${index}">${it}</section><p>A word between.</p>`).join('\n')}
  </body>
</html>`;

const forty = (of: readonly string[]): string[] =>
  Array.from({ length: 40 }, (_, index) => of[index % of.length] ?? '');

const pages: Record<string, string> = {
  ...files,
  '/forty.html': pageOf(forty(forms)),
  '/static.html': pageOf(forty(statics)),
};

let site: Site;
beforeAll(async () => {
  site = await startSite({ pages });
});
afterAll(() => site.close());

const countShifts = (): void => {
  const shifts: Shifts = [];
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { value, sources } of entries as Shift[]) {
      const what = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent),
      );
      shifts.push({ value, what });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shiftsNow = () => {
    note(observer.takeRecords());
    return shifts;
  };
};

const shiftsOn = async (page: Page): Promise<Shifts> => {
  await idle(page);
  return page.evaluate(() => window.shiftsNow());
};

const openAndListen = async (
  path: string,
): Promise<{ opened: SitePage; requests: readonly string[] }> => {
  const requests: string[] = [];
  const opened = await site.open(path, {
    before: async (page) => {
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/\.(js|md|json)$/.test(pathname)) requests.push(pathname);
      });
      await page.evaluateOnNewDocument(countShifts);
      // As far from the server as a reader may be: what comes in between is seen.
      await page.emulateNetworkConditions({ download: 200_000, upload: 100_000, latency: 120 });
    },
  });
  await opened.page.waitForFunction(
    () => document.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist').length === 40,
  );
  return { opened, requests };
};

/** Reads on from the top to the end, as with the wheel, and waits for what is there. */
const readThrough = async (page: Page): Promise<void> => {
  await page.waitForNetworkIdle();
  await page.evaluate(async () => {
    const scroller = document.scrollingElement;
    if (!scroller) return;
    const embeds = [...document.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist')];
    // Whoever is faster than the network sees the worksheets come, so this reader is not.
    const isWaitedFor = (embed: Element): boolean => {
      const { top, bottom } = embed.getBoundingClientRect();
      const isNear = bottom > 0 && top < 2 * innerHeight;
      return isNear && (embed as unknown as { status: string }).status !== 'ready';
    };
    for (let at = 0; at < scroller.scrollHeight; at += 300) {
      scroller.scrollTo({ top: at });
      do await new Promise(requestAnimationFrame);
      while (embeds.some(isWaitedFor));
    }
  });
  for (const embed of await embedsOf(page))
    expect(await embed.evaluate((it) => it.status)).toBe('ready');
};

describe('a page with forty embeds', () => {
  it('loads the script once, the parser once and each file once', async () => {
    const { opened, requests } = await openAndListen('/forty.html');
    expect(await settleAll(opened.page)).toHaveLength(40);
    const twice = requests.filter((it, index) => requests.indexOf(it) !== index);
    expect(twice).toEqual([]);
    const of = (part: string): string[] => requests.filter((it) => it.includes(part));
    expect(of('embed.js')).toHaveLength(1);
    expect(of('embed-core')).toHaveLength(1);
    expect(of('embed-markdown')).toHaveLength(1);
    for (const file of Object.keys(files)) expect(of(file)).toHaveLength(1);
    await opened.close();
  });

  it('moves nothing on the page where its author gave each of them a size', async () => {
    const before = await openAndListen('/forty.html');
    await settleAll(before.opened.page);
    const sizes = await before.opened.page.$$eval('section', (all) =>
      all.map((it) => {
        const embed = it.querySelector('zelfcheck-quiz, zelfcheck-checklist');
        return Math.ceil(embed?.getBoundingClientRect().height ?? 0);
      }),
    );
    // Without sizes it does move, or the rest would prove nothing.
    const moved = await shiftsOn(before.opened.page);
    expect(moved.reduce((total, { value }) => total + value, 0)).toBeGreaterThan(0.1);
    await before.opened.close();
    const rules = sizes.map((size, index) => `#s${index} > * { min-block-size: ${size}px }`);
    pages['/sized.html'] = pageOf(
      forty(forms),
      `<style>
        :is(zelfcheck-quiz, zelfcheck-checklist) { display: block }
        ${rules.join('\n')}
      </style>`,
    );
    const { opened } = await openAndListen('/sized.html');
    await readThrough(opened.page);
    expect(await shiftsOn(opened.page)).toEqual([]);
    await opened.close();
  });

  it('moves nothing on the page where they stand in their static form', async () => {
    const { opened, requests } = await openAndListen('/static.html');
    await readThrough(opened.page);
    expect(await shiftsOn(opened.page)).toEqual([]);
    const empty = await opened.page.$$eval('zelfcheck-quiz, zelfcheck-checklist', (all) =>
      all.map((it) => {
        const frame = it.shadowRoot!.querySelector('.frame')!;
        return Math.round(it.getBoundingClientRect().bottom - frame.getBoundingClientRect().bottom);
      }),
    );
    expect(empty).toEqual(Array<number>(40).fill(0));
    expect(requests.filter((it) => it.includes('embed-markdown'))).toEqual([]);
    await opened.close();
  });
});
