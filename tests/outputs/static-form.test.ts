import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Worksheet } from '../../src/model/worksheet.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import type { StaticOptions } from '../../src/outputs/static-form.js';
import { drupal } from '../html/filters.js';
import { worksheets } from '../reader/texts.js';

const write = (markdown: string): Worksheet => readMarkdown(markdown).worksheet;

const pageOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`).document.querySelector(
    'main',
  )!;

const form = (markdown: string, options?: StaticOptions): Element =>
  pageOf(staticHtml(write(markdown), options));

const content = [...worksheets].filter(([path]) => path.startsWith('content/'));
const all = (page: Element, selector: string): Element[] => [...page.querySelectorAll(selector)];
const textsOf = (page: Element, selector: string): string[] =>
  all(page, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The outline begins where the page says; the ids are those of fragments, which may hold more than letters.
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h2' }],
    'valid-id': ['error', { relaxed: true }],
    // It is no document.
    'missing-doctype': 'off',
  },
});

describe('the static form', () => {
  it.each([...worksheets])('is valid HTML without styles: %s', async (_path, text) => {
    const html = staticHtml(write(text));
    const report = await validator.validateString(html);
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(told).toEqual([]);
    const page = pageOf(html);
    expect(all(page, 'script,style,iframe,form,input,button,template')).toEqual([]);
    for (const element of all(page, '*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^(?:style|on.*)$/);
  });

  it.each([...worksheets])('has levels of headings that follow each other: %s', (_path, text) => {
    const levels = all(form(text), 'h1,h2,h3,h4,h5,h6').map(({ localName }) => +localName[1]!);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1));
  });

  it.each([...worksheets])('leads nowhere that is not there: %s', (_path, text) => {
    const page = form(text);
    const ids = new Set(all(page, '[id]').map(({ id }) => id));
    const own = all(page, 'a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1));
    for (const id of own.filter((one) => /[/?]/.test(one))) expect(ids).toContain(id);
  });

  it.each(content)('tells no answer but in what is closed: %s', (_path, text) => {
    const page = form(text);
    expect(all(page, 'details').length > 0).toBe(write(text).kind === 'quiz');
    for (const details of all(page, 'details')) {
      expect(details.hasAttribute('open')).toBe(false);
      details.remove();
    }
    expect(page.textContent).not.toMatch(/[✓✗☒=] /);
    expect(all(page, 'blockquote')).toHaveLength(
      write(text).kind === 'quiz' ? 0 : all(form(text), 'blockquote').length,
    );
  });

  it('reads in the order of the worksheet, also where a filter leaves little of it', () => {
    const text = `---
title: Hens
minutes: 2
---

For everyone with a run.

## Which lay?

All that fit.

> [!TIP]
> Count.

- [x] hens
  > Every day.
- [ ] cocks
- [x] ducks

Geese as well.
`;
    const words = pageOf(drupal(staticHtml(write(text))))
      .textContent.replace(/\s+/g, ' ')
      .trim();
    expect(words).toBe(
      'Hens Self-test, 1 question · 2 minutes For everyone with a run. Which lay? All that fit. ' +
        '☐ hens ☐ cocks ☐ ducks ☞ Hint Count. → Answer ☒ hens Every day. ☐ cocks ☒ ducks ' +
        'Geese as well.',
    );
  });

  it('says in one line what is under it', () => {
    const page = form(
      '---\ntitle: A\nlang: nl\nowner: Fenna\nrevised: 2026-11-24\nminutes: 4\nsource: "[Kippen](https://example.org)"\npick: 1\n---\n\n## B?\n\n- [x] c\n\n## D?\n\n- [x] e\n',
    );
    expect(textsOf(page, '.zelfcheck-about')).toEqual([
      'Zelftest, 1 vraag · 4 minuten · Bijgehouden door Fenna · Herzien op 24 november 2026 · Hoort bij Kippen',
    ]);
  });

  it('counts the items that are to be ticked, and not those that follow them', () => {
    const page = form(
      '---\nkind: checklist\n---\n\n- [ ] Till\n  - [ ] notes\n  - [ ] coins\n- [ ] Lights\n',
    );
    expect(textsOf(page, '.zelfcheck-about')).toEqual(['Checklist, 3 items']);
  });

  it('folds what is told with a result under its heading', () => {
    const page = form(
      '## Tea?\n\n- [x] a\n- [ ] b\n\n## 0–49%: Water\n\nBoil it.\n\n## 50–100%: Pour\n',
    );
    expect(textsOf(page, 'h3 ~ details.zelfcheck-result > summary')).toEqual([
      '→ Read this result',
    ]);
    expect(textsOf(page, 'details.zelfcheck-result > p')).toEqual(['Boil it.']);
  });

  it('is a list to print and tick, with boxes, fields and details in the open', () => {
    const page = form(
      '---\nkind: checklist\n---\n\n# Till\n\n## Evening\n\n1. [x] Count ____\n\n   Twice.\n2. [-] Bank\n3. [ ] Lock\n   - [ ] back\n',
    );
    expect(textsOf(page, 'h2')).toEqual(['Till']);
    expect(textsOf(page, 'h3')).toEqual(['Evening']);
    expect(textsOf(page, 'ol > li')).toEqual(['☒ Count ____ Twice.', '⊟ Bank', '☐ Lock ☐ back']);
    expect(all(page, 'details')).toEqual([]);
  });

  it('shows what is to be put in order in another order, and numbers the right one', () => {
    const page = form('## First?\n\n1. [ ] sow\n2. [ ] water\n3. [ ] reap\n');
    const shown = textsOf(page, 'ul > li');
    expect(shown).not.toEqual(['sow', 'water', 'reap']);
    expect([...shown].sort()).toEqual(['reap', 'sow', 'water']);
    expect(textsOf(page, 'details ol > li')).toEqual(['✓ sow', '✓ water', '✓ reap']);
  });

  it('shows a row with its columns to choose from, and in the answer which of them it is', () => {
    const page = form(
      '## Sort\n\n| Bird | Lays | Crows |\n|-|-|-|\n| Hen | [x] | [ ] |\n| Egg | | [ ] |\n',
    );
    expect(textsOf(page, ':not(details) > ul > li').slice(0, 2)).toEqual([
      'Hen ○ Lays · ○ Crows',
      'Egg ○ Crows',
    ]);
    expect(textsOf(page, 'details li li')).toEqual(['✓ Lays', '✗ Crows', '∅ Lays', '○ Crows']);
  });

  it('lets points lead to the outcome that they go to', () => {
    const page = form(
      '---\nkind: quiz\n---\n\n## You?\n\n- [ ] a [+2](#helper)\n- [ ] b [-1](#)\n\n## Helper\n\nYou help.\n',
    );
    const [points] = all(page, 'details li a').filter(({ textContent }) => textContent === '+2');
    const id = points?.getAttribute('href')?.slice(1);
    expect(all(page, '[id]').find((one) => one.id === id)?.textContent).toContain('Helper');
    expect(page.textContent).toContain('b −1');
  });

  it('begins on the level that the page asks for', () => {
    const text = '---\ntitle: A\n---\n\n## B\n\n### C?\n\n- [x] d\n';
    const names = (options: StaticOptions): string[] =>
      all(form(text, options), 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName);
    expect(names({})).toEqual(['h2', 'h3', 'h4']);
    expect(names({ headingLevel: 1 })).toEqual(['h1', 'h2', 'h3']);
    expect(names({ headingLevel: 5 })).toEqual(['h5', 'h6', 'h6']);
  });

  it('speaks the language of the page, and says which parts are in which', () => {
    const text = '---\ntitle: A\nlang: en\n---\n\n## B?\n\n- [x] c\n';
    const page = form(text, { lang: 'nl' });
    expect(page.firstElementChild?.getAttribute('lang')).toBe('nl');
    expect(page.querySelector('[data-zelfcheck]')?.getAttribute('lang')).toBe('en');
    expect(textsOf(page, 'summary')).toEqual(['→ Antwoord']);
    expect(all(page, 'summary')[0]?.getAttribute('lang')).toBe('nl');
    expect(textsOf(form(text), 'summary')).toEqual(['→ Answer']);
    expect(all(form(text), 'summary')[0]?.hasAttribute('lang')).toBe(false);
  });

  it('addresses the reader as the worksheet does', () => {
    const text = '## 0–49%: A\n\n## B?\n\n- [x] c\n';
    const said = (head: string): string[] =>
      textsOf(form(`---\nlang: nl\n${head}---\n\n${text}`), 'h2');
    expect(said('')).toContain('→ Welk resultaat past bij je?');
    expect(said('address: formal\n')).toContain('→ Welk resultaat past bij u?');
    const german = textsOf(form(`---\nlang: de-CH\naddress: formal\n---\n\n${text}`), 'h2');
    expect(german).toContain('→ Welches Ergebnis passt zu Ihnen?');
  });

  it('has a line to write on where the only underscores of a question stand in an address', () => {
    const read = write('## The [capital](https://example.com/a) is ____.\n\n- [x] Paris\n');
    if (read.kind !== 'quiz') throw new Error('No quiz');
    const lines = (prompt: string): number => {
      const parts = read.parts.map((part) =>
        part.type === 'question'
          ? {
              ...part,
              prompt: [
                { type: 'link' as const, url: 'https://example.com/a___b', children: [] },
                { type: 'text' as const, value: prompt },
              ],
            }
          : part,
      );
      return (pageOf(staticHtml({ ...read, parts })).textContent?.match(/_{3,}/g) ?? []).length;
    };
    expect(lines('The capital?')).toBe(1);
    // The blank in the prompt is the place to write in.
    expect(lines('It is ____.')).toBe(1);
  });
});
