import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleAll } from './demo.js';
import { startSite, type Site } from './harness.js';
import { strict } from './strict.js';

const markdown = `# Fish &amp; chips

## Which of the two is a &laquo;fish&raquo;?

- [x] The cod &copy;
- [ ] The chip
`;

const page = `<!doctype html>
<html lang="en">
  <title>A page under a strict policy</title>
  <link rel="icon" href="data:," />
  <script type="module" src="/dist/embed.js"></script>
  <zelfcheck-quiz><script type="text/markdown">${markdown}</script></zelfcheck-quiz>
</html>`;

describe('a page under a strict content security policy', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({
      headers: (path) => (path === '/strict.html' ? { 'content-security-policy': strict } : {}),
      pages: { '/strict.html': page },
    });
  });
  afterAll(() => site.close());

  it('shows a quiz from Markdown, named entities decoded, without a violation', async () => {
    const opened = await site.open('/strict.html');
    await settleAll(opened.page);
    const text = await opened.page.$eval('zelfcheck-quiz', (it) => it.shadowRoot?.textContent);
    expect(text).toContain('Fish & chips');
    expect(text).toContain('«fish»');
    expect(text).toContain('The cod ©');
    await opened.close();
  });

  it('is strict enough to stop what the embed avoids', async () => {
    const opened = await site.open('/strict.html');
    const message = await opened.page.evaluate(() => {
      try {
        document.createElement('i').innerHTML = '&amp;';
        return undefined;
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('TrustedHTML');
    await opened.close(/Policy: require-trusted-types-for|TrustedHTML/);
  });
});
