import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Viewport } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { root, startServer } from './server.mjs';

/** What a site test drives. */
export interface Site {
  /** The address of the served repository, without a slash at the end. */
  readonly origin: string;
  /** Opens a page of the site, or one at an address of its own, and waits for its `load`; see `SitePage`. */
  readonly open: (path: string, options?: OpenOptions) => Promise<SitePage>;
  /** Ends the browser and the server. */
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface OpenOptions {
  /** Default 1280 by 900. */
  readonly viewport?: Viewport;
  /** Called before the page loads, to block scripts, emulate a device or listen. */
  readonly before?: (page: Page) => Promise<void> | void;
}

/** An opened page and what went wrong on it. */
export interface SitePage {
  readonly page: Page;
  /** Uncaught errors, console errors, breaches of a policy, and requests outside the site, as they come. */
  readonly problems: readonly string[];
  /** Leaves a picture in `.cache/screenshots/`, for people to look at. */
  readonly screenshot: (name: string) => Promise<void>;
  /** Closes the page, and throws when there were problems that the test did not take out by `expected`. */
  readonly close: (expected?: RegExp) => Promise<void>;
}

/** Waits until a page was drawn and has nothing left to do. */
export const idle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  });

const pictures = join(root, '.cache', 'screenshots');

/** What the page cannot tell the console: a policy that stops something says so in an event. */
const tellOfPolicies = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
};

const openPage = async (
  browser: Browser,
  url: string,
  { viewport = { width: 1280, height: 900 }, before }: OpenOptions = {},
): Promise<SitePage> => {
  // A page from disk has no site but itself.
  const home = url.startsWith('file:') ? url : `${new URL(url).origin}/`;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport(viewport);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(home) && !/^(data|blob|about):/.test(asked))
      problems.push(`Request outside the site: ${asked}`);
  });
  await page.evaluateOnNewDocument(tellOfPolicies);
  await before?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    problems,
    screenshot: async (name) => {
      await mkdir(pictures, { recursive: true });
      await page.screenshot({
        path: join(pictures, `${name}.png`),
        fullPage: true,
      });
    },
    close: async (expected) => {
      await context.close();
      const surprises = problems.filter((problem) => !expected?.test(problem));
      if (surprises.length > 0) throw new Error(`${url}:\n${surprises.join('\n')}`);
    },
  };
};

/**
 * Serves the repository and starts Chromium.
 *
 * @param options.headers Headers to send with a path, such as a policy.
 * @param options.pages Text to serve by path besides what is on disk: HTML, or what the end of the path says.
 * @param options.folders Folders of the repository to serve under another path as well.
 */
export const startSite = async (
  options: {
    headers?: (path: string) => Record<string, string>;
    pages?: Record<string, string>;
    folders?: Record<string, string>;
  } = {},
): Promise<Site> => {
  const server = await startServer(options);
  const browser = await puppeteer.launch(await chromiumOptions());
  return {
    origin: server.origin,
    open: (path, open) => openPage(browser, new URL(path, server.origin).href, open),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
