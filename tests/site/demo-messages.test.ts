import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupIn, groups } from '../content/messages.js';
import { idsOf, settleAll, startDemo } from './demo.js';
import type { Site } from './harness.js';

let site: Site;
beforeAll(async () => {
  site = await startDemo();
});
afterAll(() => site.close());

describe.each([
  { path: '/demo/en/messages.html', language: 'en' },
  { path: '/demo/nl/berichten.html', language: 'nl' },
])('the page of messages $path', ({ path, language }) => {
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

  it('lists all messages in its contents, in order', async () => {
    const { page, close } = await site.open(path);
    const listed = await page.$$eval('.contents a', (links) =>
      links.map(({ hash, textContent }) => [hash, textContent]),
    );
    const sections = await page.$$eval('.guide, [data-rule]', (all) =>
      all.map((it) => [
        `#${it.id}`,
        it.getAttribute('data-rule') ?? it.querySelector('h2')?.textContent,
      ]),
    );
    expect(sections).toEqual(
      groups.flatMap(({ id, rules }) => [
        [`#${id}`, groupIn(language, id).title],
        ...rules.map((rule) => [`#${rule.id}`, rule.id]),
      ]),
    );
    expect(listed).toEqual(sections);
    await close();
  });

  it('calls nothing by the same name twice', async () => {
    const { page, close } = await site.open(path);
    const ids = await idsOf(page);
    expect(ids.length).toBeGreaterThan(200);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    await close();
  });
});
