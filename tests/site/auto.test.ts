import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { idle, startSite, type Site, type SitePage } from './harness.js';
import { strict } from './strict.js';

const article = `<h1>Fish</h1>
<pre tabindex="0"><code class="language-quiz" data-lang="quiz"># Fish &amp;amp; chips

## Which one is a fish?

- [x] The cod &amp;copy;
- [ ] The chip
</code></pre>
<div class="language-checklist highlighter-rouge"><div class="highlight"><pre class="highlight"><code>- [ ] Dry the fish
- [ ] Heat the oil
</code></pre></div></div>
<p data-zelfcheck="/content/en/resistance-checklist.md"><a href="/content/en/resistance-checklist.md">The list</a></p>
<pre><code class="language-js">cook();</code></pre>`;

const pageWith = (head: string, foot: string, body = article): string => `<!doctype html>
<html lang="en">
  <head>
    <title>A page that one script looks after</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>${body}${foot}</body>
</html>`;

const ways: Readonly<Record<string, readonly [head: string, foot: string]>> = {
  'in the head': ['<script src="/dist/auto.js"></script>', ''],
  'as a module': ['<script type="module" src="/dist/auto.js"></script>', ''],
  'deferred, with a version': ['<script defer src="/dist/auto.js?ver=1"></script>', ''],
  'whenever it comes': ['<script async src="/dist/auto.js"></script>', ''],
  'at the end': ['', '<script src="/dist/auto.js"></script>'],
  'twice, and once more from another folder': [
    '<script src="/dist/auto.js"></script><script src="/dist/auto.js"></script>',
    '<script src="/%64ist/auto.js"></script>',
  ],
  'beside the script of the elements': [
    '<script type="module" src="/dist/embed.js"></script>',
    '<script src="/dist/auto.js"></script>',
  ],
};

const pages = {
  '/plain.html': pageWith(
    '<script src="/dist/auto.js"></script>',
    '',
    '<pre><code class="language-js">cook();</code></pre><div data-zelfcheck="off"><pre><code class="language-quiz">- [x] a</code></pre></div>',
  ),
  '/tags.html': pageWith(
    '<script src="/dist/auto.js"></script>',
    '',
    '<zelfcheck-checklist src="/content/en/resistance-checklist.md"></zelfcheck-checklist>',
  ),
  ...Object.fromEntries(
    Object.values(ways).map((way, index) => [`/way/${index}.html`, pageWith(...way)]),
  ),
};

let site: Site;
beforeAll(async () => {
  site = await startSite({ pages, headers: () => ({ 'content-security-policy': strict }) });
});
afterAll(() => site.close());

const openAndListen = async (
  path: string,
): Promise<{ opened: SitePage; scripts: readonly string[] }> => {
  const scripts: string[] = [];
  const opened = await site.open(path, {
    before: (page) => {
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('.js')) scripts.push(pathname);
      });
    },
  });
  return { opened, scripts };
};

describe('one script for a whole site', () => {
  it.each(Object.keys(ways).map((name, index) => [name, index] as const))(
    'upgrades a page with the script %s',
    async (_, index) => {
      const { opened, scripts } = await openAndListen(`/way/${index}.html`);
      await opened.page.waitForSelector('zelfcheck-quiz');
      const [quiz, ...checklists] = await settleAll(opened.page);
      expect(checklists).toHaveLength(2);
      expect(await quiz?.evaluate((it) => it.shadowRoot?.textContent)).toContain('The cod ©');
      await (await quiz?.$('>>> input'))?.click();
      await (await quiz?.$('>>> [part~="primary"]'))?.click();
      const verdict = await quiz?.$('>>> [part="verdict"]');
      expect(await verdict?.evaluate((it) => it.textContent)).toContain('Right');
      for (const checklist of checklists) await (await checklist.$('>>> input'))?.click();
      expect(await opened.page.$eval('body > pre', (it) => it.textContent)).toBe('cook();');
      expect(scripts.filter((it) => it.includes('embed-core'))).toHaveLength(1);
      await opened.close();
    },
  );

  it('is all that a page with nothing to upgrade loads, until something comes', async () => {
    const { opened, scripts } = await openAndListen('/plain.html');
    await idle(opened.page);
    expect(scripts).toEqual(['/dist/auto.js']);
    await opened.page.evaluate(() => {
      const code = document.createElement('code');
      code.className = 'language-quiz';
      code.textContent = '- [x] The cod\n- [ ] The chip';
      const block = document.createElement('pre');
      block.append(code);
      document.body.prepend(block);
    });
    await opened.page.waitForSelector('zelfcheck-quiz');
    const [quiz] = await settleAll(opened.page);
    expect(await quiz?.evaluate((it) => it.shadowRoot?.textContent)).toContain('The cod');
    expect(await opened.page.$$('zelfcheck-quiz')).toHaveLength(1);
    await opened.close();
  });

  it('serves elements that a page writes as tags', async () => {
    const { opened } = await openAndListen('/tags.html');
    expect(await settleAll(opened.page)).toHaveLength(1);
    await opened.close();
  });

  it('leaves the Markdown to be read where its other files cannot be had', async () => {
    let failed: Promise<unknown> | undefined;
    const opened = await site.open('/way/0.html', {
      before: async (page) => {
        await page.setRequestInterception(true);
        failed = new Promise((resolve) => page.once('requestfailed', resolve));
        page.on('request', (request) => {
          void (request.url().includes('/embed-') ? request.abort() : request.continue());
        });
      },
    });
    await failed;
    await idle(opened.page);
    expect(await opened.page.$('zelfcheck-quiz')).toBeNull();
    expect(await opened.page.$eval('pre', (it) => it.getBoundingClientRect().height)).not.toBe(0);
    await opened.close(/Failed to load resource/);
  });
});
