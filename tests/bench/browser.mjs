/* global document, requestAnimationFrame, requestIdleCallback, window -- of the measured page */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { readMarkdown } from 'zelfcheck/markdown';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { startServer } from '../site/server.mjs';
import { median } from './measure.mjs';
import { embedPage, staticChecklistPage, staticQuizPage } from './pages.mjs';

/** Opens the pages, by their paths, in Chromium, as long as `measure` needs. */
const withPages = async (pages, measure) => {
  // Kept by the browser, as on any site: what the network does is not ours to measure.
  const headers = (path) =>
    path.startsWith('/dist/') ? { 'cache-control': 'max-age=3600, immutable' } : {};
  const server = await startServer({ headers, pages });
  const { args, ...options } = await chromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    // A frame comes as soon as there is something to paint, so that nothing is rounded to the next sixtieth second.
    args: [...args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    protocolTimeout: 120_000,
  });
  try {
    return await measure(async (path) => {
      const page = await browser.newPage();
      await page.goto(server.origin + path);
      return page;
    });
  } finally {
    await browser.close();
    await server.close();
  }
};

const row = (what, bare, ours) => ({
  what,
  'static page (ms)': bare.toFixed(1),
  'zelfcheck (ms)': ours.toFixed(1),
  ratio: (ours / bare).toFixed(2),
});

const loads = 25;

/** How long a reader waits for the first question, from where the script stands in the page to the painted frame. */
export const opening = () => {
  const markdown = readFileSync(
    new URL('../../content/en/resistance-quiz.md', import.meta.url),
    'utf8',
  );
  const { worksheet } = readMarkdown(markdown);
  const pages = {
    '/static.html': staticQuizPage(worksheet),
    '/json.html': embedPage('quiz', 'application/json', JSON.stringify(worksheet)),
    '/markdown.html': embedPage('quiz', 'text/markdown', markdown),
  };
  return withPages(pages, async (open) => {
    const found = Object.fromEntries(Object.keys(pages).map((path) => [path, []]));
    for (let load = 0; load <= loads; load += 1)
      for (const [path, values] of Object.entries(found)) {
        const page = await open(path);
        const ms = await page.evaluate(() => window.painted);
        // The first time round fills the caches.
        if (load > 0) values.push(ms);
        await page.close();
      }
    const [bare, json, read] = Object.values(found).map(median);
    return [
      row('first question of a prebuilt quiz', bare, json),
      row('first question of a quiz in Markdown', bare, read),
    ];
  });
};

const ticks = 60;

/** Ticks boxes here and there in the list, one a frame, and gives the milliseconds from each tick to its paint. */
const tick = async (count) => {
  await window.painted;
  const root = document.querySelector('zelfcheck-checklist')?.shadowRoot ?? document;
  const boxes = [...root.querySelectorAll('input')];
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  const found = [];
  for (let index = 0; index < count; index += 1) {
    // Whatever the last tick left to do is done, and a task of its own begins, as for a reader's click.
    // Where frames come without a pause, no moment is idle.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    boxes[Math.floor(index * 0.618 * boxes.length) % boxes.length].click();
    found.push((await painted()) - start);
  }
  return found;
};

const lengths = [10, 1000, 10_000];

const textsOf = (length) => Array.from({ length }, (_, index) => `Item ${index + 1} of the list`);

const listOf = (texts) => `# A long list\n\n${texts.map((text) => `- [ ] ${text}\n`).join('')}`;

const groupsOf = (texts) =>
  listOf(texts).replace(/- \[ \] Item \d*[05]1 /g, (item) => `\n## Group\n\n${item}`);

/** Whether a tick is painted as fast in a long list as in a short one. */
export const ticking = () => {
  const shapes = {
    'one list': (texts) => listOf(texts),
    'groups of 50': (texts) => groupsOf(texts),
  };
  const pages = {};
  for (const length of lengths) {
    const texts = textsOf(length);
    pages[`/static-${length}.html`] = staticChecklistPage(texts);
    Object.values(shapes).forEach((write, index) => {
      const { worksheet } = readMarkdown(write(texts), { kind: 'checklist' });
      const json = JSON.stringify(worksheet);
      pages[`/shape-${index}-${length}.html`] = embedPage('checklist', 'application/json', json);
    });
  }
  return withPages(pages, async (open) => {
    const found = Object.fromEntries(Object.keys(pages).map((path) => [path, []]));
    for (let round = 0; round < 3; round += 1)
      for (const [path, values] of Object.entries(found)) {
        const page = await open(path);
        const all = await page.evaluate(tick, ticks);
        // The first ones find code that no engine has warmed up yet, on either page.
        values.push(...all.slice(10));
        await page.close();
      }
    return Object.keys(shapes).flatMap((shape, index) =>
      lengths.map((length) => {
        const bare = median(found[`/static-${length}.html`]);
        const ours = median(found[`/shape-${index}-${length}.html`]);
        const shortest = median(found[`/shape-${index}-${lengths[0]}.html`]);
        return {
          ...row(`tick in ${length} items, ${shape}`, bare, ours),
          [`to ${lengths[0]} items`]: (ours / shortest).toFixed(2),
        };
      }),
    );
  });
};
