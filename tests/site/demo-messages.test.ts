import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll, startDemo } from './demo.js';
import type { Site } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each(['/demo/en/messages.html', '/demo/nl/berichten.html'])(
  'the page of messages %s',
  (path) => {
    it('shows beside every example what its author is told', async () => {
      const { page, close } = await site.open(path);
      await settleAll(page);
      const told = await page.$$eval('figure.example', (figures) =>
        figures.map((figure) => {
          const shown = figure.querySelector('zelfcheck-quiz, zelfcheck-checklist')?.shadowRoot;
          const rules = [...(shown?.querySelectorAll('.severity code') ?? [])];
          return {
            rule: figure.closest<HTMLElement>('[data-rule]')?.dataset['rule'],
            which: figure.dataset['example'],
            isShown: shown?.querySelector('[part=messages]') !== null,
            rules: rules.map((it) => it.textContent),
          };
        }),
      );
      expect(told.length).toBeGreaterThan(90);
      const wrong = told.filter(({ rule, which, isShown, rules }) =>
        which === 'bad' ? !rules.includes(rule ?? '') : !isShown || rules.length > 0,
      );
      expect(wrong).toEqual([]);
      await close();
    });

    it('leads from its contents to every message', async () => {
      const { page, close } = await site.open(path);
      const lost = await page.$$eval('.contents a', (links) =>
        links.map(({ hash }) => hash).filter((hash) => !document.querySelector(hash)),
      );
      expect(lost).toEqual([]);
      await close();
    });
  },
);
