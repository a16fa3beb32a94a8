import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startSite, type Site } from './harness.js';
import { builtSite, root } from './server.mjs';

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the demo says of itself: it needs no more than its own files, and nothing inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The pages of the demo, by their paths on the site. */
export const demoPages: readonly string[] = readdirSync(`${builtSite}demo`, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/demo/${path}`)
  .sort();

/** Whether something is served at a path. */
export const isServed = (path: string): boolean =>
  existsSync((path.startsWith('/demo/') ? builtSite : root) + path.slice(1));

/** Whether a page shows a letter: the styles of an e-mail stand in its tags, and it has no quiz. */
export const isLetter = (path: string): boolean => /\/e-?mail\.html$/.test(path);

/** Serves the demo under its policy. */
export const startDemo = (): Promise<Site> =>
  startSite({
    headers: (path): Record<string, string> =>
      path.startsWith('/demo/')
        ? {
            'content-security-policy': isLetter(path)
              ? policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
              : policy,
          }
        : {},
  });

/** What the tests ask of an embed. */
export type Embed = HTMLElement & { readonly status: string };

/** The embeds of a page, those in other shadow roots too. */
export const embedsOf = (page: Page): Promise<ElementHandle<Embed>[]> =>
  page.$$('pierce/:is(zelfcheck-quiz, zelfcheck-checklist)');

/** The names that a page gives to its own elements. Those inside an embed are the library's. */
export const idsOf = (page: Page): Promise<string[]> =>
  page.$$eval('[id]', (all) =>
    all.filter((it) => !it.closest('zelfcheck-quiz, zelfcheck-checklist')).map(({ id }) => id),
  );

/** Scrolls to an embed, and waits until it is what the page says it will be: ready, or what `data-expect` names. */
export const settle = async (page: Page, embed: ElementHandle<Embed>): Promise<void> => {
  // What comes in above may push it away again before it was near the screen, so it is brought back until it is there.
  await page.waitForFunction(
    (it) => {
      const isThere = it.status === (it.dataset.expect ?? 'ready');
      if (!isThere) it.scrollIntoView();
      return isThere;
    },
    { polling: 100 },
    embed,
  );
};

/** Opens a page's embeds one after the other. */
export const settleAll = async (page: Page): Promise<ElementHandle<Embed>[]> => {
  const embeds = await embedsOf(page);
  for (const embed of embeds) await settle(page, embed);
  return embeds;
};

/** What axe objects to on a page as it is: the rule, and where it is broken. */
export const violationsOn = async (page: Page): Promise<unknown[][]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    // Preloading would put copies of style sheets into the page, which its policy does not allow.
    window.axe.run(document, { resultTypes: ['violations'], preload: false }),
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)]);
};
