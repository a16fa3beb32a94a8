import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { readHtml } from '../../src/html/index.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Kind } from '../../src/model/worksheet.js';
import { shown } from '../html/shown.js';
import { idsOf, settle, startDemo, type Embed } from './demo.js';
import type { Site, SitePage } from './harness.js';
import { builtSite } from './server.mjs';

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

  it('lists every chapter in its contents, in order', async () => {
    const { page } = opened;
    const listed = await page.$$eval('.contents a', (links) =>
      links.map(({ hash, textContent }, index) => [hash, `${index + 1}. ${textContent}`]),
    );
    const chapters = await page.$$eval('section.guide', (sections) =>
      sections.map(({ id, firstElementChild }) => [`#${id}`, firstElementChild?.textContent]),
    );
    expect(chapters.length).toBeGreaterThan(10);
    expect(listed).toEqual(chapters);
  });

  it('calls nothing by the same name twice', async () => {
    const ids = await idsOf(opened.page);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });
});

describe.each(languages)('the file of $path', ({ path }) => {
  const { document } = parseHTML(readFileSync(`${builtSite}${path}`, 'utf8'));
  const examples = [...document.querySelectorAll('figure.example')].map((figure) => ({
    id: figure.id,
    markdown: figure.querySelector('pre')?.textContent ?? '',
    embed: figure.querySelector('zelfcheck-quiz, zelfcheck-checklist'),
  }));

  it('holds what a page makes of all examples but those that the script has to bring to life', () => {
    expect(examples.length).toBeGreaterThan(50);
    const others = examples.filter(({ embed }) => !embed).map(({ id }) => id);
    expect(others).toEqual(['address', 'unsafe-links', 'drawn-differently', 'slips']);
  });

  it('holds worksheets that read back as what stands beside them', () => {
    const ids: string[] = [];
    for (const { id, markdown, embed } of examples) {
      if (!embed) continue;
      const kind = embed.localName.replace('zelfcheck-', '') as Kind;
      const { worksheet } = readMarkdown(markdown, { kind });
      const back = readHtml(embed, { kind }).worksheet;
      ids.push(back.id);
      // Examples that ask the same are told apart by a number.
      expect(back.id.replace(/-\d$/, ''), id).toBe(worksheet.id);
      expect(shown({ ...back, id: worksheet.id }), id).toEqual(shown(worksheet));
    }
    expect(new Set(ids).size).toBe(ids.length);
  });
});
