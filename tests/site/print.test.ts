import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { startSite, type Site, type SitePage } from './harness.js';

const page = `<!doctype html>
<html lang="en">
  <title>A page to print</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  <zelfcheck-quiz><script type="text/markdown">
# Fish

## Which one is a fish?

> [!TIP]
> It swims.

- [x] The cod
  > It has gills.
- [ ] The chip

A chip grows in the ground.
</script></zelfcheck-quiz>
  <zelfcheck-checklist><script type="text/markdown">
# Frying

- [ ] Heat the oil

  To 180 degrees.
- [ ] Dry the fish

  With a cloth.
</script></zelfcheck-checklist>
</html>`;

describe('a page on paper', () => {
  let site: Site;
  let opened: SitePage;
  beforeAll(async () => {
    site = await startSite({ pages: { '/print.html': page } });
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    opened = await site.open('/print.html');
    await settleAll(opened.page);
  });
  afterEach(() => opened.close());

  const click = async (selector: string): Promise<void> => {
    const target = await opened.page.$(selector);
    if (!target) throw new Error(`No ${selector}`);
    await target.click();
  };

  /** What of these is to be seen: whether each has a box. */
  const visible = (selector: string): Promise<boolean[]> =>
    opened.page.$$eval(selector, (all) => all.map((it) => it.checkVisibility()));

  it('shows the result and the feedback, and nothing to press', async () => {
    await click('zelfcheck-quiz >>> input');
    await click('zelfcheck-quiz >>> [part~="primary"]');
    await click('zelfcheck-checklist >>> input');
    // On screen there is something to press in both.
    expect(await visible('zelfcheck-quiz >>> button')).toContain(true);
    expect(await visible('zelfcheck-checklist >>> button')).toContain(true);
    await opened.page.emulateMediaType('print');
    expect(await visible('zelfcheck-quiz >>> button')).not.toContain(true);
    expect(await visible('zelfcheck-checklist >>> button')).not.toContain(true);
    for (const part of ['result', 'score', 'feedback', 'verdict', 'explanation'])
      expect(await visible(`zelfcheck-quiz >>> [part="${part}"]`), part).toContain(true);
  });

  it('unfolds the details while it is printed, and leaves them as the reader had them', async () => {
    await click('zelfcheck-checklist >>> summary');
    const folds = (): Promise<boolean[]> =>
      opened.page.$$eval('zelfcheck-checklist >>> details', (all) => all.map((it) => it.open));
    const before = await folds();
    expect(before).toEqual([true, false]);
    await opened.page.evaluate(() => {
      const details = document
        .querySelector('zelfcheck-checklist')
        ?.shadowRoot?.querySelectorAll('details');
      addEventListener('beforeprint', () => {
        document.body.dataset.printed = JSON.stringify([...(details ?? [])].map((it) => it.open));
      });
    });
    await opened.page.pdf();
    expect(await opened.page.$eval('body', (it) => it.dataset.printed)).toBe('[true,true]');
    expect(await folds()).toEqual(before);
  });
});
