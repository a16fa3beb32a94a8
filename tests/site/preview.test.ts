import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { root } from '../build/project.js';
import { settleAll } from './demo.js';
import { startSite, type Site, type SitePage } from './harness.js';

const quiz = readFileSync(join(root, 'content/en/resistance-quiz.md'), 'utf8');

describe('the page of zelfcheck preview', () => {
  let site: Site;
  let folder: string;
  let path: string;
  let stop: () => void;
  let ended: Promise<unknown>;
  let opened: SitePage;

  /** Starts a preview, and gives its address. */
  const start = (): Promise<string> =>
    new Promise((resolve) => {
      const out = (text: string): Promise<void> => {
        const found = /http:\S+/.exec(text);
        if (found) resolve(found[0]);
        return Promise.resolve();
      };
      const stopped = new Promise<void>((settle) => (stop = settle));
      ended = run(['preview', path, '--port', '0'], {
        ...{ out, err: out },
        ...{ stopped: () => stopped, open: () => Promise.resolve(false) },
        ...{ input: () => Promise.reject(new Error('Nobody asked')), env: {} },
      });
    });

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
    path = join(folder, 'quiz.md');
    writeFileSync(path, quiz);
    opened = await site.open(await start());
    await settleAll(opened.page);
    await says('Changes with every save.');
  });
  // Whatever breaks the policy of the page, or asks others for something, is thrown here.
  afterEach(async () => {
    try {
      await opened.close();
    } finally {
      stop();
      await ended;
      rmSync(folder, { recursive: true });
    }
  });

  const says = (text: string): Promise<unknown> =>
    opened.page.waitForFunction(
      (words) => document.querySelector('#state')?.textContent === words,
      {},
      text,
    );

  const shown = (text: string): Promise<unknown> =>
    opened.page.waitForFunction(
      (words) =>
        document
          .querySelector('zelfcheck-quiz, zelfcheck-checklist')
          ?.shadowRoot?.textContent?.includes(words),
      {},
      text,
    );

  it('shows the worksheet, answers included', async () => {
    await shown('A customer says no. Now what?');
    const input = await opened.page.$('zelfcheck-quiz >>> input');
    await input?.click();
    await (await opened.page.$('zelfcheck-quiz >>> [part~="primary"]'))?.click();
    await opened.page.waitForSelector('zelfcheck-quiz >>> [part="verdict"]');
    await opened.screenshot('preview');
  });

  it('changes with a save, where the reader was, and says what could be better', async () => {
    const { page } = opened;
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    const lowest = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let least = scrollY;
          addEventListener('scroll', () => (least = Math.min(least, scrollY)));
          new MutationObserver(() => {
            if (document.querySelector('#state')?.textContent?.startsWith('Saved'))
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(least)));
          }).observe(document.querySelector('#state')!, { childList: true });
        }),
    );
    writeFileSync(path, quiz.replace('A customer says no. Now what?', 'Changed just now'));
    await shown('Changed just now');
    expect(await lowest).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.$$eval('zelfcheck-quiz', (all) => all.length)).toBe(1);
  });

  it('becomes a checklist when the file does', async () => {
    writeFileSync(path, '# Closing\n\n- [ ] Lights off\n- [ ] Door shut\n');
    await shown('Lights off');
    expect(await opened.page.$('zelfcheck-checklist')).not.toBeNull();
    expect(await opened.page.$('zelfcheck-quiz')).toBeNull();
  });

  it('says that a file with nothing in it has nothing, with the message for its author', async () => {
    writeFileSync(path, '');
    await shown('There is nothing to tick in this file.');
  });

  it('says when the preview was stopped', async () => {
    stop();
    await says('The preview was stopped.');
    // The browser tries to come back, in vain.
    await opened.close(/net::ERR/);
    opened = await site.open('/demo/en/thanks.html');
  });
});
