import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { startSite, type Site } from './harness.js';

// Whatever of this runs calls `hit`. The page has no policy that could stop it.
const urls = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  '\u0001javascript:hit()',
  'javascript\t:hit()',
  'javascript://example.org/%0Ahit()',
  'vbscript:hit()',
  'data:text/html,<script>top.hit()</script>',
  'data:text/html;base64,PHNjcmlwdD50b3AuaGl0KCk8L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="top.hit()"/>',
  'blob:null/hit',
  'file:///hit',
  'filesystem:hit',
  'view-source:javascript:hit()',
];

// In Markdown a sign can also be written as an entity, an escape or a percent sign.
const spellings = [
  ...urls,
  'javascript&colon;hit()',
  '&#106;avascript:hit()',
  '&#x6A;&#x61;vascript:hit()',
  'java&Tab;script:hit()',
  'java&NewLine;script:hit()',
  'java&#9;script:hit()',
  'java&#10;script:hit()',
  '&#1;javascript:hit()',
  'javascript\\:hit()',
  'javascript%3Ahit()',
];

const tags = [
  '<script>hit()</script>',
  '<img src="data:," onerror="hit()">',
  '<img src=x: onerror=hit()>',
  '<svg onload="hit()"></svg>',
  '<svg><script>hit()</script></svg>',
  '<iframe srcdoc="<script>top.hit()</script>"></iframe>',
  '<iframe src="javascript:top.hit()"></iframe>',
  '<object data="javascript:hit()"></object>',
  '<embed src="javascript:hit()">',
  '<details open ontoggle="hit()"><summary>a</summary></details>',
  '<input autofocus onfocus="hit()">',
  '<a href="javascript:hit()">a</a>',
  '<style onload="hit()"></style>',
  '<math><mtext><img src="x:" onerror="hit()"></mtext></math>',
  '<b onmouseover="hit()">a</b>',
  '<noscript><p title="</noscript><img src=x: onerror=hit()>">',
];

/** An address as Markdown takes any: between angle brackets, on one line. */
const target = (url: string): string => `<${url.replace(/[<>]/g, '\\$&').replace('\n', '&#10;')}>`;

const linked = spellings.map(
  (url, index) =>
    `[link ${index}](${target(url)}) ![image ${index}](${target(url)}) [ref ${index}][r${index}]`,
);
const definitions = spellings.map((url, index) => `[r${index}]: ${target(url)}`);

/** Every payload on one line, so that it fits wherever Markdown takes text. */
const everything = [...linked, ...tags, '<javascript:hit()>', '`<img src=x: onerror=hit()>`'].join(
  ' ',
);

const frontMatter = `---
title: <img src="x:" onerror="hit()">
__proto__: polluted
__proto__.polluted: yes
constructor: polluted
prototype: polluted
hasOwnProperty: polluted
toString: polluted
source: javascript:hit()
---
`;

const quizText = `${frontMatter}
${everything}

${tags.join('\n\n')}

## ${everything}

${everything}

> [!TIP]
> ${everything}

- [x] ${everything}
  > ${everything}
- [ ] other {#__proto__}
- [ ] more {#constructor}

${everything}[^1]

[^1]: ${everything}

${definitions.join('\n\n')}
`;

const checklistText = `${frontMatter}
${everything}

${tags.join('\n\n')}

## ${everything}

- [ ] ${everything}

  ${everything}
- [ ] other {#__proto__}

${definitions.join('\n\n')}
`;

const text = (value: string) => ({ type: 'text', value });

const inlines = [
  ...urls.flatMap((url) => [
    { type: 'link', url, title: '"><script>hit()</script>', children: [text('link')] },
    { type: 'image', url, alt: '" onerror="hit()' },
  ]),
  ...tags.map(text),
];

/** JSON with keys that would reach the prototype of every object, wherever it has an object. */
const polluted = (value: unknown): string =>
  JSON.stringify(value).replace(
    /\{(?=")/g,
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
  );

const quizJson = {
  zelfcheck: 1,
  kind: 'quiz',
  id: '__proto__',
  title: tags.join(' '),
  settings: {},
  introduction: [{ type: 'paragraph', children: inlines }],
  parts: [
    {
      type: 'question',
      id: '__proto__',
      prompt: inlines,
      body: [],
      hints: [],
      explanation: [{ type: 'paragraph', children: inlines }],
      answer: {
        type: 'choice',
        several: false,
        graded: true,
        options: ['constructor', '__proto__'].map((id, index) => ({
          id,
          content: [{ type: 'paragraph', children: inlines }],
          right: index === 0,
          feedback: [{ type: 'paragraph', children: inlines }],
        })),
      },
    },
  ],
};

// A page may hold no closing tag of a script inside one; whoever writes JSON or Markdown into a page takes care of that.
const child = (type: string, content: string): string =>
  `<script type="${type}">${content.replaceAll('</script', '<\\/script')}</script>`;

const pageWith = (embed: string): string => `<!doctype html>
<html lang="en">
  <title>A page without a policy</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  ${embed}
</html>`;

const quiz = (inside: string): string => `<zelfcheck-quiz>${inside}</zelfcheck-quiz>`;
const checklist = (inside: string): string =>
  `<zelfcheck-checklist>${inside}</zelfcheck-checklist>`;

const pages = {
  '/quiz-markdown.html': pageWith(quiz(child('text/markdown', quizText))),
  '/quiz-json.html': pageWith(quiz(child('application/json', polluted(quizJson)))),
  '/quiz-template.html': pageWith(quiz(`<template>${quizText}</template>`)),
  '/checklist-markdown.html': pageWith(checklist(child('text/markdown', checklistText))),
};

/** What of the page may act, with the addresses as the browser understands them. */
const inspect = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('zelfcheck-quiz, zelfcheck-checklist')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])];
    const names = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'xlink:href'];
    return {
      hits: Number(Reflect.get(globalThis, 'hits') ?? 0),
      polluted: Reflect.get({}, 'polluted') as unknown,
      handlers: all.flatMap((it) => it.getAttributeNames().filter((name) => name.startsWith('on'))),
      tags: [...new Set(all.map((it) => it.localName))],
      urls: all.flatMap((it) =>
        names
          .filter((name) => it.hasAttribute(name))
          .map((name) => ({
            tag: it.localName,
            url: URL.parse(it.getAttribute(name) ?? '', document.baseURI)?.href ?? '',
          })),
      ),
      text: root?.textContent ?? '',
    };
  });

describe('a page without a policy', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({ pages });
  });
  afterAll(() => site.close());

  it.each(Object.keys(pages))('runs nothing that a worksheet brings in %s', async (path) => {
    const dialogs: string[] = [];
    const opened = await site.open(path, {
      before: async (page) => {
        page.on('dialog', (dialog) => dialogs.push(dialog.message()));
        await page.evaluateOnNewDocument(() => {
          Object.assign(globalThis, {
            hits: 0,
            hit: () => Reflect.set(globalThis, 'hits', Number(Reflect.get(globalThis, 'hits')) + 1),
          });
        });
      },
    });
    const { page } = opened;
    const [embed] = await settleAll(page);
    // Hints, feedback, explanation and result bring the rest on screen.
    await embed?.evaluate((it) => {
      const click = (selector: string): void => {
        for (const found of it.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])
          found.click();
      };
      click('input');
      click('.actions button:not([part~="primary"])');
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    for (const link of (await embed?.$$('>>> :is(a, summary)')) ?? [])
      // The links that stay lead into the page or away from it; a script would run here and now.
      await link.evaluate((it) => {
        it.addEventListener('click', (event) => {
          if (it.getAttribute('href')?.startsWith('/')) event.preventDefault();
        });
        if (!/^https?:/.test((it as HTMLAnchorElement).href ?? '')) it.click();
      });

    const seen = await inspect(page);
    expect({ hits: seen.hits, dialogs }).toEqual({ hits: 0, dialogs: [] });
    expect(seen.polluted).toBeUndefined();
    expect(seen.handlers).toEqual([]);
    for (const tag of ['script', 'iframe', 'object', 'embed', 'style', 'math', 'base', 'form'])
      expect(seen.tags).not.toContain(tag);
    for (const { tag, url } of seen.urls)
      expect(url, tag).toMatch(
        tag === 'img'
          ? /^(https?:|data:image\/(png|jpe?g|gif|webp|avif|bmp);)/
          : /^(https?:|mailto:|tel:)/,
      );
    // Written back from a template, the values have quotes.
    expect(/<img src="?x:"? onerror="?hit\(\)"?>/.test(seen.text)).toBe(true);
    expect(seen.text.includes('hit()</script>')).toBe(true);
    // What stays is relative: it was spelled so that it is no script at all, and leads nowhere.
    await opened.close(/status of 404/);
  });
});
