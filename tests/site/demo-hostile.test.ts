import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll, startDemo, type Embed } from './demo.js';
import type { ElementHandle } from 'puppeteer-core';
import type { Site, SitePage } from './harness.js';

let site: Site;
let opened: SitePage;
let embeds: ElementHandle<Embed>[];
beforeAll(async () => {
  site = await startDemo();
  opened = await site.open('/demo/hostile.html');
  embeds = await settleAll(opened.page);
});
afterAll(async () => {
  await opened.close();
  await site.close();
});

const embedIn = async (selector: string): Promise<ElementHandle<Embed>> => {
  const embed = await opened.page.$(`${selector} :is(zelfcheck-quiz, zelfcheck-checklist)`);
  if (!embed) throw new Error(`No embed in ${selector}`);
  return embed;
};

describe('embeds on a page that is hostile to them', () => {
  it('stand among elements that the page does spoil', async () => {
    const page = await opened.page.$eval('.row > p', (it) => getComputedStyle(it).textTransform);
    expect(page).toBe('uppercase');
  });

  it('keep their letters and lines', async () => {
    for (const embed of embeds) {
      const style = await embed.evaluate((it) => {
        const sheet = it.shadowRoot?.querySelector('[part="worksheet"]');
        const { letterSpacing, textTransform, textIndent, lineHeight, fontSize } = getComputedStyle(
          sheet ?? it,
        );
        const lines = Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
        return { letterSpacing, textTransform, textIndent, lines };
      });
      expect(style).toEqual({
        letterSpacing: 'normal',
        textTransform: 'none',
        textIndent: '0px',
        lines: 1.55,
      });
    }
  });

  it('keep their boxes to tick, and buttons that a finger can hit', async () => {
    for (const embed of embeds) {
      const sizes = await embed.evaluate((it) => {
        const smallest = (selector: string): number => {
          const found = [...(it.shadowRoot?.querySelectorAll(selector) ?? [])];
          return Math.min(100, ...found.map((one) => one.getBoundingClientRect().height));
        };
        return { box: smallest('input'), button: smallest('button') };
      });
      expect(sizes.box).toBeGreaterThanOrEqual(18);
      expect(sizes.button).toBeGreaterThanOrEqual(24);
    }
  });

  it('answer to a form around them without sending it', async () => {
    const embed = await embedIn('#around');
    const before = opened.page.url();
    await (await embed.$('>>> input'))?.click();
    await (await embed.$('>>> [part~="primary"]'))?.click();
    const verdict = await embed.$('>>> [part="verdict"]');
    expect(await verdict?.evaluate((it) => it.textContent?.trim())).toBeTruthy();
    expect(opened.page.url()).toBe(before);
  });

  it('can be ticked inside the shadow root of another element', async () => {
    const inside = await opened.page.$('#shadow-host >>> zelfcheck-checklist');
    await (await inside?.$('>>> input'))?.click();
    const progress = await inside?.$('>>> [part="progress"]');
    expect(await progress?.evaluate((it) => it.textContent)).toContain('1 of');
  });
});
