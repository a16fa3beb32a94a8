import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { settle, settleAll, startDemo, type Embed } from './demo.js';
import type { Site, SitePage } from './harness.js';

type Failing = Embed & { readonly error?: { readonly code: string } };

let site: Site;
let opened: SitePage;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());
beforeEach(async () => {
  opened = await site.open('/demo/states.html');
});
afterEach(() => opened.close(/status of 404/));

const embedAt = async (selector: string): Promise<ElementHandle<Embed>> => {
  const embed = (await opened.page.$(selector)) as ElementHandle<Embed> | null;
  if (!embed) throw new Error(`No ${selector}`);
  await settle(opened.page, embed);
  return embed;
};

describe('the page of states', () => {
  it('shows a failure of each kind that it names, with a sentence in place', async () => {
    await settleAll(opened.page);
    const failures = await opened.page.$$eval('[data-expect="failed"]', (all) =>
      (all as Failing[]).map((it) => ({
        meant: it.dataset.code,
        code: it.error?.code,
        sentence: it.shadowRoot?.querySelector('[part="problem"]')?.textContent?.trim() ?? '',
      })),
    );
    expect(failures.length).toBeGreaterThan(4);
    for (const { meant, code, sentence } of failures) {
      expect(code).toBe(meant);
      expect(sentence).not.toBe('');
    }
  });

  it('holds an answer back until the reader lets it arrive', async () => {
    const held = await embedAt('[data-expect="loading"]');
    expect(await held.evaluate((it) => it.textContent)).toContain('The worksheet as data');
    await opened.page.click('#let-go');
    await opened.page.waitForFunction((it) => it.status === 'ready', {}, held);
  });

  it('remembers the checklist after a reload, and forgets it when told to', async () => {
    const checked = 'zelfcheck-checklist[heading-level="3"] >>> :checked';
    const before = await embedAt('zelfcheck-checklist[heading-level="3"]');
    await (await before.$('>>> input'))?.click();
    await opened.page.reload();
    const after = await embedAt('zelfcheck-checklist[heading-level="3"]');
    expect(await opened.page.$$(checked)).toHaveLength(1);
    await (await after.$('>>> [part="memory"] button'))?.click();
    await opened.page.reload();
    await embedAt('zelfcheck-checklist[heading-level="3"]');
    expect(await opened.page.$$(checked)).toHaveLength(0);
  });

  it.each([
    ['clay', 'rgb(156, 61, 30)'],
    ['night', 'rgb(255, 209, 102)'],
  ])('colours the buttons of the theme %s with its accent', async (name, colour) => {
    const embed = await embedAt(`.theme-${name} zelfcheck-quiz`);
    const button = await embed.$('>>> [part~="primary"]');
    expect(await button?.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(colour);
  });
});
