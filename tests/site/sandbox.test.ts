import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embed } from './demo.js';
import { startSite, type Site, type SitePage } from './harness.js';

const inside = `<!doctype html>
<html lang="en">
  <title>What a sandbox holds</title>
  <script type="module" src="/dist/embed.js"></script>
  <zelfcheck-quiz remember><script type="text/markdown">
# Fish

## Which one is a fish?

- [x] The cod
  > It has gills.
- [ ] The chip
</script></zelfcheck-quiz>
  <zelfcheck-checklist><script type="text/markdown">
# Frying

- [ ] Heat the oil
- [ ] Dry the fish
</script></zelfcheck-checklist>
</html>`;

const around = `<!doctype html>
<html lang="en">
  <title>A page with a sandbox</title>
  <link rel="icon" href="data:," />
  <button type="button" onclick="this.textContent = 'Pressed'">Press</button>
  <iframe sandbox="allow-scripts" src="/inside.html" width="700" height="800"></iframe>
</html>`;

const notKept = 'Your browser does not keep this';

describe('a frame that may only run scripts', () => {
  let site: Site;
  let opened: SitePage;
  let frame: Frame;
  beforeAll(async () => {
    site = await startSite({
      // A sandbox is of no origin, and modules are only given to those who may have them.
      headers: (path): Record<string, string> =>
        path.startsWith('/dist/') ? { 'access-control-allow-origin': '*' } : {},
      pages: { '/around.html': around, '/inside.html': inside },
    });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    opened = await site.open('/around.html');
    const content = await (await opened.page.$('iframe'))?.contentFrame();
    if (!content) throw new Error('No frame');
    frame = content;
    await frame.waitForFunction(() =>
      [...document.querySelectorAll<Embed>('zelfcheck-quiz, zelfcheck-checklist')].every(
        (it) => it.status === 'ready',
      ),
    );
  });
  // Whatever throws in the frame or around it is thrown here.
  afterEach(() => opened.close());

  const textOf = (selector: string): Promise<string> =>
    frame.$eval(selector, (it) => it.shadowRoot?.textContent ?? '');

  const click = async (selector: string): Promise<void> => {
    const target = await frame.$(selector);
    if (!target) throw new Error(`No ${selector}`);
    await target.evaluate((it) => (it as HTMLElement).click());
  };

  it('has no storage, so that these tests mean something', async () => {
    const error = await frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (thrown) {
        return (thrown as Error).name;
      }
    });
    expect(error).toBe('SecurityError');
  });

  it('answers a quiz, and says that the answers are not kept', async () => {
    expect(await textOf('zelfcheck-quiz')).not.toContain(notKept);
    await click('zelfcheck-quiz >>> input');
    await click('zelfcheck-quiz >>> [part~="primary"]');
    await frame.waitForFunction(
      (text) => document.querySelector('zelfcheck-quiz')?.shadowRoot?.textContent?.includes(text),
      {},
      notKept,
    );
    expect(await textOf('zelfcheck-quiz')).toContain('It has gills.');
  });

  it('ticks a checklist, and says that the ticks are not kept', async () => {
    await click('zelfcheck-checklist >>> input');
    await frame.waitForFunction(
      (text) =>
        document.querySelector('zelfcheck-checklist')?.shadowRoot?.textContent?.includes(text),
      {},
      notKept,
    );
    expect(await textOf('zelfcheck-checklist')).toContain('1 of 2 done');
  });

  it('leaves the page around it alive', async () => {
    await click('zelfcheck-checklist >>> input');
    await opened.page.click('button');
    expect(await opened.page.$eval('button', (it) => it.textContent)).toBe('Pressed');
  });
});
