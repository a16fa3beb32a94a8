import { marked } from 'marked';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { staticHtml } from '../../src/outputs/static-form.js';
import { root } from '../build/project.js';
import { readdirSync } from 'node:fs';
import { actIn } from './act.js';
import { settleAll, type Embed } from './demo.js';
import { everyList, everyQuiz, shortList, shortQuiz } from './everything.js';
import { startSite, type Site, type SitePage } from './harness.js';
import { strict } from './strict.js';

declare global {
  interface Window {
    /** What broke the policy, by both ways of hearing of it. */
    violations: string[];
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const rendered = (text: string): string => marked.parse(text, { async: false });

const json = (text: string): string => JSON.stringify(readMarkdown(text).worksheet);

const code = (language: string, text: string): string =>
  `<pre><code class="language-${language}">${escaped(text)}</code></pre>`;

const elements = '<script type="module" src="/dist/embed.js"></script>';
const auto = '<script src="/dist/auto.js"></script>';

const files = {
  '/quiz.md': everyQuiz,
  '/list.md': everyList,
  '/quiz.json': json(everyQuiz),
  '/list.json': json(everyList),
  '/give.js': `for (const element of document.querySelectorAll('[data-give]')) {
    const answer = await fetch(element.dataset.give);
    element.worksheet = await answer.json();
  }`,
  '/own.js': "document.body.prepend('A script of the page itself ran.');",
};

/** Every form in which content may stand in a page or be named by it, and how many elements come of it. */
const forms: Readonly<Record<string, string>> = {
  'a file of Markdown': `${elements}<zelfcheck-quiz src="/quiz.md"></zelfcheck-quiz>
    <zelfcheck-checklist src="/list.md"></zelfcheck-checklist>`,
  'a file of JSON': `${elements}<zelfcheck-quiz src="/quiz.json"></zelfcheck-quiz>
    <zelfcheck-checklist src="/list.json"></zelfcheck-checklist>`,
  'Markdown in a script': `${elements}
    <zelfcheck-quiz><script type="text/markdown">${everyQuiz}</script></zelfcheck-quiz>
    <zelfcheck-checklist><script type="text/markdown">${everyList}</script></zelfcheck-checklist>`,
  'JSON in a script': `${elements}
    <zelfcheck-quiz><script type="application/json">${json(everyQuiz)}</script></zelfcheck-quiz>
    <zelfcheck-checklist><script type="application/json">${json(everyList)}</script></zelfcheck-checklist>`,
  'Markdown in a template': `${elements}
    <zelfcheck-quiz><template>${escaped(everyQuiz)}</template></zelfcheck-quiz>
    <zelfcheck-checklist><template>${escaped(everyList)}</template></zelfcheck-checklist>`,
  'a property that a script sets': `${elements}<script type="module" src="/give.js"></script>
    <zelfcheck-quiz data-give="/quiz.json"></zelfcheck-quiz>
    <zelfcheck-checklist data-give="/list.json"></zelfcheck-checklist>`,
  'blocks of code': `${auto}${code('quiz', everyQuiz)}${code('checklist', everyList)}`,
  'marked places': `${auto}<div data-zelfcheck="quiz">${code('md', shortQuiz)}</div>
    <p data-zelfcheck="/list.md" data-kind="checklist"></p>`,
  'the static form': `${elements}${staticHtml(readMarkdown(everyQuiz).worksheet)}
    ${staticHtml(readMarkdown(everyList).worksheet)}`,
  'the static form where only its marks are left': `${auto}${[everyQuiz, everyList]
    .map((text) => staticHtml(readMarkdown(text).worksheet))
    .join('')
    .replace(/<\/?zelfcheck-\w+[^>]*>/g, '')}`,
  'HTML that a host rendered': `${elements}
    <zelfcheck-quiz>${rendered(shortQuiz)}</zelfcheck-quiz>
    <zelfcheck-checklist>${rendered(shortList)}</zelfcheck-checklist>`,
  'HTML that a host rendered into a marked place': `${auto}
    <div data-zelfcheck="quiz">${rendered(shortQuiz)}</div>
    <div data-zelfcheck="checklist">${rendered(shortList)}</div>`,
  'quizzes one question at a time, that remember': `${elements}
    <zelfcheck-quiz src="/quiz.md" layout="steps" shuffle="all" feedback="end" remember></zelfcheck-quiz>
    <zelfcheck-quiz lang="nl" src="/quiz.json" address="formal" remember></zelfcheck-quiz>`,
  'messages for the author': `${elements}
    <zelfcheck-quiz show-messages><script type="text/markdown">${shortQuiz}
## Nothing here is right

- [ ] a
- [ ] a

## <b>Bold</b>

- [x] [x](javascript:alert)
</script></zelfcheck-quiz>
    <zelfcheck-checklist show-messages src="/list.md"></zelfcheck-checklist>`,
};

const pageOf = (body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page under a strict policy</title>
    <link rel="icon" href="data:," />
    <script defer src="/own.js"></script>
  </head>
  <body>${body}</body>
</html>`;

const names = Object.keys(forms);
const pathOf = (name: string): string => `/form/${names.indexOf(name)}.html`;

const pages = {
  ...files,
  ...Object.fromEntries(names.map((name) => [pathOf(name), pageOf(forms[name] ?? '')])),
  '/landing.html': pageOf(`${elements}<zelfcheck-quiz src="/quiz.md"></zelfcheck-quiz>`),
  '/content.html': pageOf(
    elements +
      readdirSync(`${root}content`, { recursive: true, encoding: 'utf8' })
        .filter((it) => it.endsWith('.md'))
        .map((it) => it.replaceAll('\\', '/'))
        .map((it) => {
          const kind = /checklist/.test(it) ? 'checklist' : 'quiz';
          return `<div lang="${it.slice(0, 2)}"><zelfcheck-${kind} src="/content/${it}"></zelfcheck-${kind}></div>`;
        })
        .join('\n'),
  ),
};

/** Counts what breaks a policy, from the first moment of a page, in the two ways in which browsers tell. */
const countViolations = (): void => {
  window.violations = [];
  const note = (way: string, what: object): void => {
    window.violations.push(`${way}: ${JSON.stringify(what)}`);
  };
  document.addEventListener(
    'securitypolicyviolation',
    ({ disposition, effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      note(disposition, { effectiveDirective, blockedURI, sample, sourceFile, lineNumber });
    },
    true,
  );
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) note('report', body ?? {});
    },
    { types: ['csp-violation'], buffered: true },
  ).observe();
};

let site: Site;
beforeAll(async () => {
  site = await startSite({
    headers: (path) =>
      path.endsWith('.html')
        ? // The second one stops nothing, and tells of what would break it as well.
          { 'content-security-policy': strict, 'content-security-policy-report-only': strict }
        : {},
    pages,
  });
});
afterAll(() => site.close());

const open = (path: string): Promise<SitePage> =>
  site.open(path, {
    before: async (page) => {
      await page.evaluateOnNewDocument(countViolations);
    },
  });

/** Answers all that an embed asks, to the end and once more. */
const answerIn = async (embed: ElementHandle<Embed>): Promise<void> => {
  const isQuiz = await embed.evaluate((it) => it.localName === 'zelfcheck-quiz');
  const told = await actIn(embed);
  expect(told).toEqual(expect.arrayContaining(isQuiz ? ['answer', 'complete'] : ['answer']));
};

/** What `violationsOn` does on the page that breaks its policy, and what the browser says of that. */
const mark = /mark\.invalid/;

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    new Image().src = 'https://mark.invalid/';
  });
  // Reports are given when the browser has nothing better to do, in the order in which the policies were broken.
  await page.waitForFunction(
    () => window.violations.filter((it) => it.includes('mark.invalid')).length === 4,
    { polling: 20 },
  );
  return page.evaluate(() => window.violations.filter((it) => !it.includes('mark.invalid')));
};

describe('under the policy of a careful site', () => {
  it.each(names)('content from %s is shown and answered without a violation', async (name) => {
    const opened = await open(pathOf(name));
    await opened.page.waitForFunction(
      () => document.querySelectorAll('zelfcheck-quiz, zelfcheck-checklist').length === 2,
    );
    for (const embed of await settleAll(opened.page)) {
      expect(await embed.evaluate((it) => it.shadowRoot?.textContent)).not.toMatch(/&\w+;/);
      await answerIn(embed);
    }
    expect(opened.problems).toEqual([]);
    expect(await violationsOn(opened.page)).toEqual([]);
    await opened.close(mark);
  });

  it.each(['?q1=a&q2=a,b', '?zelfcheck=everything#q1=b'])(
    'a quiz that the address %s answers is shown and gone on with without a violation',
    async (address) => {
      const opened = await open(`/landing.html${address}`);
      const [quiz] = await settleAll(opened.page);
      if (!quiz) throw new Error('No quiz');
      const chosen = await quiz.$$('>>> input:checked');
      expect(chosen.length).toBeGreaterThan(0);
      expect(await quiz.$('>>> [part="preselected"]')).not.toBeNull();
      await answerIn(quiz);
      expect(await violationsOn(opened.page)).toEqual([]);
      await opened.close(mark);
    },
  );

  it('every worksheet of the demo is shown and answered without a violation', async () => {
    const opened = await open('/content.html');
    const embeds = await settleAll(opened.page);
    expect(embeds.length).toBeGreaterThan(10);
    for (const embed of embeds) await answerIn(embed);
    expect(await violationsOn(opened.page)).toEqual([]);
    await opened.close(mark);
  });

  it('named entities of Markdown are decoded', async () => {
    const opened = await open(pathOf('Markdown in a script'));
    const [quiz] = await settleAll(opened.page);
    const text = await quiz?.evaluate((it) => it.shadowRoot?.textContent);
    for (const wanted of ['é, …', '«fish»', 'The cod ©', 'with Ä']) expect(text).toContain(wanted);
    await opened.close();
  });

  it('what the embed avoids is counted, by every way of telling', async () => {
    const opened = await open('/landing.html');
    const message = await opened.page.evaluate(() => {
      const image = new Image();
      image.src = 'https://zelfcheck.invalid/dot.png';
      document.body.setAttribute('style', 'color: red');
      const made = document.createElement('i');
      try {
        made.innerHTML = '&amp;';
        return undefined;
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('TrustedHTML');
    const found = (await violationsOn(opened.page)).join('\n');
    for (const way of ['enforce', 'report: ', 'report'])
      for (const directive of ['img-src', 'style-src', 'require-trusted-types-for'])
        expect(found).toMatch(new RegExp(`^${way}.*${directive}`, 'm'));
    await opened.close(/Policy|TrustedHTML|Content Security Policy|outside the site/);
  });
});
