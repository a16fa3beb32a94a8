import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { embedsOf, settleAll, violationsOn, type Embed } from './demo.js';
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

const twelve = staticHtml(
  readMarkdown(`---
layout: steps
---

# Twelve
${Array.from(
  { length: 12 },
  (_, index) => `
## Question ${index + 1}?

- [x] Right
- [ ] Wrong

> That takes some words to explain.
`,
).join('')}`).worksheet,
);
const longList = staticHtml(readMarkdown(file('content/en/resistance-checklist.md')).worksheet);

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
      ${'<p>What the page goes on with.</p>'.repeat(40)}
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
  '/steps.html': page(twelve),
  '/list.html': page(longList),
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

/** What readers saw of a page so far, in pixels. */
interface Seen {
  /** How far each piece of content moved; null for one that came into view or went out of it. */
  readonly moves: (number | null)[];
  /** The empty room under each worksheet, in every frame in which one had some, and whether that was above the viewport. */
  readonly empty: { readonly height: number; readonly isPast: boolean }[];
  /** The height of worksheets that was cut off, faded or covered, in every frame in which some was. */
  readonly hidden: number[];
}

declare global {
  interface Window {
    seen: () => Seen;
  }
}

/** Looks at every frame from the first one on. */
const watch = (): void => {
  interface Shift extends PerformanceEntry {
    readonly sources: readonly {
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  const seen: Seen = { moves: [], empty: [], hidden: [] };
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { sources } of entries as Shift[])
      for (const { previousRect: from, currentRect: to } of sources)
        seen.moves.push(from.height && to.height ? Math.abs(to.y - from.y) : null);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    for (const element of document.querySelectorAll('[data-status=ready]')) {
      const { bottom } = element.getBoundingClientRect();
      const frame = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
      const height = bottom - frame.bottom;
      if (height >= 1) seen.empty.push({ height, isPast: bottom <= 0 });
      const { overflow, maskImage, opacity } = getComputedStyle(element);
      const isWhole = overflow === 'visible' && maskImage === 'none' && opacity === '1';
      if (height <= -1 || !isWhole) seen.hidden.push(isWhole ? -height : frame.height);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.seen = () => {
    note(observer.takeRecords());
    return seen;
  };
};

const seenOn = async (opened: Page): Promise<Seen> => {
  await idle(opened);
  return opened.evaluate(() => window.seen());
};

/** Reads on from the top to the end, and back, as with the wheel, without touching a worksheet. */
const readThrough = (opened: Page): Promise<void> =>
  opened.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    const stops = Array.from({ length: Math.ceil(scrollHeight / 100) }, (_, index) => 100 * index);
    for (const top of [...stops, ...stops.reverse()]) {
      scrollTo({ top });
      await new Promise(requestAnimationFrame);
    }
  });

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
      await it.evaluateOnNewDocument(watch);
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

  const paths = Object.keys(pages).filter((path) => path.endsWith('.html'));
  describe.each(paths)('on %s', (path) => {
    it.each([
      [1280, 900],
      [1280, 4000],
      [360, 640],
    ])(
      'moves, hides and leaves empty no more than it may, at %d × %d',
      async (width, height) => {
        const { opened } = await open(path, width, height);
        // In the end all of them come, without a scroll.
        await opened.page.waitForFunction(() =>
          [...document.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist')].every(
            (it) => (it as Embed).status === 'ready',
          ),
        );
        await readThrough(opened.page);
        const { moves, empty, hidden } = await seenOn(opened.page);
        expect(hidden).toEqual([]);
        expect(empty.filter((it) => it.isPast)).toEqual([]);
        for (const it of empty) expect(it.height).toBeLessThanOrEqual(height / 2);
        // A worksheet that is higher than its HTML moves what is below it, where that is in view.
        if (path === '/short.html' || (height === 4000 && path !== '/steps.html'))
          for (const move of moves) expect(move ?? 0).toBeLessThanOrEqual(height / 2);
        else expect(moves).toEqual([]);
        await opened.close();
      },
      60_000,
    );
  });

  it('leaves nothing empty on paper, and moves nothing when a key is pressed elsewhere', async () => {
    const { opened } = await open('/steps.html');
    const { page: held } = opened;
    await settleAll(held);
    const heights = (): Promise<number[]> =>
      held.$eval('zelfcheck-quiz', (it) =>
        [it, it.shadowRoot!.querySelector('.frame')!].map(
          (each) => each.getBoundingClientRect().height,
        ),
      );
    const [onScreen = 0, needed = 0] = await heights();
    expect(onScreen).toBeGreaterThan(needed);
    await held.emulateMediaType('print');
    const [onPaper, inked] = await heights();
    expect(onPaper).toBe(inked);
    await held.emulateMediaType('screen');
    await held.keyboard.press('Shift');
    expect(await heights()).toEqual([onScreen, needed]);
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
