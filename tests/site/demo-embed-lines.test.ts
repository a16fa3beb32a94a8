import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import type { Page } from 'puppeteer-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../build/project.js';
import { startDemo, type Embed } from './demo.js';
import { startSite, type Site, type SitePage } from './harness.js';
import { startServer } from './server.mjs';

const kinds = ['quiz', 'checklist'] as const;
type Kind = (typeof kinds)[number];

const markdown: Record<Kind, string> = {
  quiz: '## Who greets her?\n\n- [x] Whoever sees her first\n- [ ] Whoever is nearest to the till\n',
  checklist: '- [ ] Lights off\n- [ ] Door locked\n',
};

/** Some lines of the page "Embed it", and what it says of them. */
interface Lines {
  /** The platform or the form that they are for, and which of its lines they are. */
  readonly name: string;
  /** What they are written in. */
  readonly language: string;
  /** The kind of page that they may be put into, when it is one that a test can make. */
  readonly page: string | undefined;
  readonly text: string;
}

const languages = ['/demo/en/embed.html', '/demo/nl/op-je-site.html'];

/** Reads the lines as a visitor finds them once they have said what they want to embed. */
const linesOn = async (demo: Site, path: string, kind: Kind): Promise<readonly Lines[]> => {
  const { page, close } = await demo.open(`${path}#all`);
  await page.click(`[name=kind][value=${kind}]`);
  const lines = await page.$$eval('figure.code', (figures) =>
    figures.map((figure, index) => {
      const code = figure.querySelector('code')!;
      return {
        name: `${figure.closest('section')!.id} ${index}`,
        language: code.className.replace('language-', ''),
        page: figure.dataset['page'],
        text: code.textContent ?? '',
      };
    }),
  );
  await close();
  return lines;
};

const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-lines-'));

const filesIn = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Runs a command of the page, and says which files it leaves behind. */
const run = (command: string): string[] => {
  const [, name, ...args] = command.split(' ');
  expect(name).toBe('zelfcheck');
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  const before = filesIn();
  execFileSync(process.execPath, [join(root, 'dist/cli/bin.js'), ...args], { cwd: folder });
  return filesIn().filter((path) => !before.includes(path));
};

/** What has to be on a page beside lines of a kind. */
const auto = '<script type="module" src="/zelfcheck/auto.js"></script>';
const pageWith: Record<string, (text: string) => string> = {
  own: (text) => text,
  away: (text) => text,
  script: (text) => `${text}<pre><code class="language-quiz">${markdown.quiz}</code></pre>`,
  auto: (text) => auto + text,
  static: (text) => auto + text,
  fence: (text) => auto + marked.parse(text, { async: false }),
  frame: (text) => text,
  'frame-away': (text) => text,
  link: (text) => text,
};

const found = new Map<string, readonly Lines[]>();
const files: Record<string, string> = {};
const policies: Record<string, string> = {};
let site: Site;
let elsewhere: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  const demo = await startDemo();
  for (const path of languages)
    for (const kind of kinds) found.set(path + kind, await linesOn(demo, path, kind));
  await demo.close();
  for (const kind of kinds) {
    writeFileSync(join(folder, `${kind}.md`), (files[`/${kind}.md`] = markdown[kind]));
    const [made = ''] = run(`npx zelfcheck build ${kind}.md --as page`);
    files[`/${kind}.page.html`] = readFileSync(join(folder, made), 'utf8');
  }
  const folders = { '/zelfcheck/': 'dist/' };
  site = await startSite({
    pages: files,
    folders,
    headers: (path): Record<string, string> => {
      const policy = policies[path];
      return policy ? { 'content-security-policy': policy } : {};
    },
  });
  // As the page tells whoever looks after that server.
  const header = found.get(`${languages[0]}quiz`)!.find(({ language }) => language === 'apache')!;
  const [, name = '', value = ''] = /^Header set (\S+) "(.*)"$/.exec(header.text) ?? [];
  elsewhere = await startServer({ pages: files, folders, headers: () => ({ [name]: value }) });
}, 120_000);
afterAll(async () => {
  await site.close();
  await elsewhere.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page with something in it, on a site that has the files where the page "Embed it" wants them. */
const open = async (body: string, policy = ''): Promise<SitePage> => {
  const path = `/page-${Object.keys(files).length}.html`;
  files[path] =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>' +
    `<link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  policies[path] = policy;
  return site.open(path);
};

/** Waits until the worksheet on a page, or in the frame on it, is on screen. */
const waitUntilReady = async (page: Page, isFramed: boolean): Promise<void> => {
  const outer = await page.waitForSelector(isFramed ? 'iframe' : 'body');
  await outer!.evaluate((it) => it.scrollIntoView());
  // Until it has gone to its page, a frame is an empty one that may be put out.
  const inside = isFramed
    ? await page.waitForFrame((frame) => !!frame.parentFrame() && frame.url().startsWith('http'))
    : page.mainFrame();
  await inside.waitForFunction(() => {
    const embed = document.querySelector<Embed>('zelfcheck-quiz, zelfcheck-checklist');
    embed?.scrollIntoView();
    return embed?.status === 'ready';
  });
};

describe.each(languages.flatMap((path) => kinds.map((kind) => ({ path, kind }))))(
  'the lines on $path for a $kind',
  ({ path, kind }) => {
    const lines = (of: (lines: Lines) => boolean): readonly Lines[] =>
      found.get(path + kind)!.filter(of);

    it('say of every piece of HTML what page it may stand on', () => {
      const html = lines(({ language }) => language === 'html');
      expect(html.length).toBeGreaterThan(20);
      expect(html.filter(({ page }) => !pageWith[page!])).toEqual([]);
    });

    it('show the worksheet on such a page', { timeout: 240_000 }, async () => {
      const bodies = new Map<string, Lines>();
      for (const one of lines(({ page }) => page !== undefined)) {
        const body = pageWith[one.page!]!(one.text);
        bodies.set(body, one);
        // The engine of other sites.
        if (one.page === 'fence') bodies.set(auto + markdownIt().render(one.text), one);
        // What WordPress leaves of it where an author may write no such tags.
        if (one.page === 'static') bodies.set(body.replace(/<\/?zelfcheck-[^>]*>/g, ''), one);
      }
      for (const [body, { name, page: where, text }] of bodies) {
        const { page, close } = await open(
          body.replaceAll('https://files.example.org', elsewhere.origin),
        );
        if (where === 'link') expect(await page.$('a[href]'), name).not.toBeNull();
        else
          await waitUntilReady(page, where!.startsWith('frame')).catch((error: unknown) => {
            throw new Error(`${name}:\n${text}`, { cause: error });
          });
        await close(new RegExp(`^Request outside the site: ${elsewhere.origin}/`));
      }
    });

    it('work under the policy that is for administrators, without a breach of it', async () => {
      const [header] = lines(({ text }) => text.startsWith('Content-Security-Policy: default-src'));
      const policy = header!.text.replace(/^[^:]+: /, '');
      const those = lines(({ page, name }) => name.startsWith('form-') && page !== undefined);
      expect(those.length).toBeGreaterThan(4);
      for (const { page: where, text, name } of those) {
        const { page, close } = await open(pageWith[where!]!(text), policy);
        await waitUntilReady(page, where === 'frame').catch((error: unknown) => {
          throw new Error(`${name}:\n${text}`, { cause: error });
        });
        await close();
      }
    });

    it('make the files that they speak of', { timeout: 60_000 }, () => {
      const commands = lines(({ text }) => text.startsWith('npx '));
      expect(commands.length).toBeGreaterThan(3);
      for (const command of new Set(commands.map(({ text }) => text)))
        // A checklist has no first question to ask in an e-mail.
        if (kind === 'quiz' || !command.includes('--as email'))
          expect(run(command), command).not.toEqual([]);
    });

    it('show the static HTML that the command makes of the worksheet in the other lines', () => {
      if (kind === 'checklist') return;
      const [fence] = lines(({ page }) => page === 'fence');
      const lang = path.split('/')[2]!;
      const text = fence!.text.replace(/^```\w+\n|\n```$/g, '');
      writeFileSync(join(folder, 'same.md'), `---\nlang: ${lang}\n---\n\n${text}\n`);
      run('npx zelfcheck build same.md --as html --out public');
      const made = readFileSync(join(folder, 'public/same.html'), 'utf8').trim();
      const shown = lines(({ page }) => page === 'static').map((it) => it.text.trim());
      expect([...new Set(shown)]).toEqual([made]);
    });

    it('are JavaScript where they say so', () => {
      const scripts = lines(({ language }) => /^(js|jsx|ts)$/.test(language));
      expect(scripts.length).toBeGreaterThan(5);
      for (const { text, name } of scripts) {
        const { diagnostics } = ts.transpileModule(text, {
          reportDiagnostics: true,
          fileName: 'lines.tsx',
          compilerOptions: { jsx: ts.JsxEmit.Preserve, experimentalDecorators: true },
        });
        expect(
          diagnostics?.map(({ messageText }) => messageText),
          name,
        ).toEqual([]);
      }
    });
  },
);
