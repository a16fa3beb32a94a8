import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { filesUnder, root } from '../build/project.js';
import { settleAll } from './demo.js';
import { startSite, type Site } from './harness.js';

/** The files of the embed that read Markdown, or look it over. */
const readers = filesUnder('dist').filter((path) =>
  /^dist\/embed-(?:markdown|reader|html|authors)-/.test(path),
);

const names = ['resistance-quiz', 'resistance-checklist'];

const element = (name: string, ending: string): string =>
  `<zelfcheck-${name.split('-')[1]} src="/${name}.${ending}"></zelfcheck-${name.split('-')[1]}>`;

const pageWith = (ending: string): string => `<!doctype html>
<html lang="en">
  <title>Worksheets from files</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  ${names.map((name) => element(name, ending)).join('\n')}
</html>`;

describe('an element with a worksheet that zelfcheck build made', () => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
    const sources = names.map((name) => join(root, 'content/en', `${name}.md`));
    const quiet = (): Promise<void> => Promise.resolve();
    const code = await run(['build', ...sources, '--out', folder], {
      ...{ out: quiet, err: quiet, env: {} },
      ...{ input: () => Promise.reject(new Error('Nobody asked')) },
      ...{ stopped: () => Promise.resolve(), open: () => Promise.resolve(false) },
    });
    expect(code).toBe(0);
    const read = (path: string): string => readFileSync(path, 'utf8');
    site = await startSite({
      pages: {
        '/json.html': pageWith('json'),
        '/md.html': pageWith('md'),
        ...Object.fromEntries(
          names.flatMap((name, index) => [
            [`/${name}.json`, read(join(folder, `${name}.json`))],
            [`/${name}.md`, read(sources[index]!)],
          ]),
        ),
      },
    });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; gives what its elements show, and which readers of Markdown they asked for. */
  const shown = async (path: string): Promise<{ texts: string[]; loaded: string[] }> => {
    const loaded: string[] = [];
    const opened = await site.open(path, {
      before: (page) => {
        page.on('request', (request) => loaded.push(new URL(request.url()).pathname.slice(1)));
      },
    });
    const embeds = await settleAll(opened.page);
    const texts = await Promise.all(
      embeds.map((it) => it.evaluate((embed) => embed.shadowRoot?.textContent ?? '')),
    );
    await opened.close();
    return { texts, loaded: loaded.filter((one) => readers.includes(one)) };
  };

  it('shows what it shows from Markdown, and loads nothing that reads Markdown', async () => {
    const prebuilt = await shown('/json.html');
    const read = await shown('/md.html');
    expect(read.loaded.length).toBeGreaterThan(0);
    expect(prebuilt.loaded).toEqual([]);
    // The options of the quiz come in an order of their own.
    const letters = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');
    expect(prebuilt.texts.map(letters)).toEqual(read.texts.map(letters));
  });

  it('asks for all that reads Markdown in one go where there is Markdown', async () => {
    const order: string[] = [];
    const opened = await site.open('/md.html', {
      before: async (page) => {
        page.on('request', (request) => order.push(`asks ${request.url()}`));
        page.on('requestfinished', (request) => order.push(`has ${request.url()}`));
        // Far enough from the server for one to be asked for before another is there.
        await page.emulateNetworkConditions({ download: 200_000, upload: 100_000, latency: 100 });
      },
    });
    await settleAll(opened.page);
    const at = (what: RegExp): number => order.findIndex((line) => what.test(line));
    expect(at(/^asks .*embed-reader-/)).toBeGreaterThan(-1);
    expect(at(/^has .*embed-markdown-/)).toBeGreaterThan(at(/^asks .*embed-reader-/));
    await opened.close();
  });
});
