import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll, startDemo } from './demo.js';
import type { Site } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe('the page with thirty embeds', () => {
  it('fetches each file once for all embeds that name it, also those that nobody scrolls to', async () => {
    const fetched: string[] = [];
    const opened = await site.open('/demo/thirty.html', {
      before: (page) => {
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (/\.(md|json)$/.test(pathname)) fetched.push(pathname);
        });
      },
    });
    const last = await opened.page.$$eval('[src$=".md"]', (all) => all.at(-1)?.getAttribute('src'));
    const path = new URL(last ?? '', `${site.origin}/demo/thirty.html`).pathname;
    await opened.page.waitForFunction(() =>
      [...document.querySelectorAll('zelfcheck-quiz')].every((it) => it.matches(':state(ready)')),
    );
    expect(await opened.page.evaluate(() => scrollY)).toBe(0);
    expect(await settleAll(opened.page)).toHaveLength(30);
    expect(fetched.filter((it) => it === path)).toEqual([path]);
    await opened.close();
  });
});
