import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { startSite, type Site } from './harness.js';
import { strict } from './strict.js';

const worksheet = {
  zelfcheck: 1,
  kind: 'checklist',
  id: 'frying',
  settings: {},
  introduction: [],
  parts: [
    {
      type: 'items',
      ordered: false,
      items: [
        {
          type: 'item',
          id: 'oil',
          label: [{ type: 'text', value: 'Heat the oil' }],
          detail: [],
          parts: [],
        },
      ],
    },
  ],
};

const embeds = `<zelfcheck-quiz><script type="text/markdown">
# Fish &amp; chips

## Which one is a fish?

- [x] The cod
- [ ] The chip
</script></zelfcheck-quiz>
<zelfcheck-checklist><script type="text/markdown">
- [ ] Dry the fish
</script></zelfcheck-checklist>
<zelfcheck-checklist><script type="application/json">${JSON.stringify(worksheet)}</script></zelfcheck-checklist>`;

// The address with an escaped letter is another one to the browser and the same file to the server, as is a copy of the
// folder. The one with a version is what content management systems make of every script.
const ways = {
  'the same script twice': ['/dist/embed.js', '/dist/embed.js'],
  'copies in two folders': ['/dist/embed.js', '/%64ist/embed.js'],
  'one script with a version in its address': ['/dist/embed.js?ver=1'],
  'copies with and without a version': ['/dist/embed.js?ver=1', '/dist/embed.js'],
};

const pageWith = (scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
  <title>A page with copies of the script</title>
  <link rel="icon" href="data:," />
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
  ${embeds}
</html>`;

const pages = Object.fromEntries(
  Object.values(ways).flatMap((scripts, index) =>
    ['open', 'strict'].map((policy) => [`/${policy}/${index}.html`, pageWith(scripts)]),
  ),
);

let site: Site;
beforeAll(async () => {
  site = await startSite({
    headers: (path): Record<string, string> =>
      path.startsWith('/strict/') ? { 'content-security-policy': strict } : {},
    pages,
  });
});
afterAll(() => site.close());

describe.each(['open', 'strict'])('a page under an %s policy', (policy) => {
  it.each(Object.keys(ways).map((name, index) => [name, index] as const))(
    'works with %s',
    async (_, index) => {
      const opened = await site.open(`/${policy}/${index}.html`);
      const [quiz, ...checklists] = await settleAll(opened.page);
      await (await quiz?.$('>>> input'))?.click();
      await (await quiz?.$('>>> [part~="primary"]'))?.click();
      expect(
        await (await quiz?.$('>>> [part="verdict"]'))?.evaluate((it) => it.textContent),
      ).toContain('Right');
      expect(checklists).toHaveLength(2);
      for (const checklist of checklists) {
        await (await checklist.$('>>> input'))?.click();
        expect(await checklist.evaluate((it) => it.shadowRoot?.textContent)).toContain('All done.');
      }
      await opened.close();
    },
  );
});

describe('one script with a version in its address', () => {
  it('is not loaded a second time by the parts that it loads', async () => {
    const loaded: string[] = [];
    const opened = await site.open('/open/2.html', {
      before: (page) => {
        page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      },
    });
    await settleAll(opened.page);
    expect(loaded.filter((path) => path === '/dist/embed.js')).toHaveLength(1);
    await opened.close();
  });
});
