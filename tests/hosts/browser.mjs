import { once } from 'node:events';
import { createServer } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';

let browser;

/** Ends the browser, if it runs. */
export const closeBrowser = async () => browser?.close();

/** Serves a folder as the static site that it is. */
export const serve = async (folder) => {
  const server = createServer(sirv(folder, { dev: true, extensions: ['html'] }));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

/**
 * Opens a page and does something with it. Throws as well when the page had an error, wrote one to the console or asked
 * another server for something.
 *
 * @param {string} url
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} use
 * @param {{ isScripted?: boolean }} [options] Without script nothing in the page runs; what a test asks of it does.
 */
export const withPage = async (url, use, { isScripted = true } = {}) => {
  browser ??= await puppeteer.launch(await chromiumOptions());
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(isScripted);
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width: 1280, height: 900 });
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    // The icon that browsers ask for by themselves is no part of a small site.
    if (message.type() === 'error' && !/favicon/.test(message.location().url ?? ''))
      problems.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    const { origin } = new URL(url);
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob|about):/.test(request.url()))
      problems.push(`Request outside the site: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    globalThis.told = [];
    for (const name of ['ready', 'answer', 'check', 'complete', 'reset', 'problem'])
      addEventListener(`zelfcheck-${name}`, ({ type, detail, target }) => {
        const { worksheet, ...rest } = detail ?? {};
        globalThis.told.push({
          type,
          on: target.id,
          detail: worksheet ? { ...rest, worksheet: worksheet.id } : rest,
        });
      });
  });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await use(page);
  } catch (error) {
    throw new Error([error.message, ...problems].join('\n'), { cause: error });
  } finally {
    await context.close();
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

/** The first place in which two values differ, with what stands there; undefined when they are the same. */
const difference = (one, other, path = '') => {
  if (isDeepStrictEqual(one, other)) return undefined;
  const [here, there] = [one, other].map(Object);
  const isPart = (it) => typeof it === 'object' && it !== null;
  if (isPart(one) && isPart(other))
    for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
      const found = difference(here[key], there[key], `${path}/${key}`);
      if (found) return found;
    }
  return `${path} ${JSON.stringify(one)}, expected ${JSON.stringify(other)}`;
};

/** Fails unless both are the same. */
export const equal = (actual, expected, what) => {
  const found = difference(actual, expected);
  if (found) throw new Error(`${what}: ${found}`);
};

/** Waits until something holds in the page, and says in words what did not come. */
export const until = async (page, what, predicate, ...values) => {
  try {
    await page.waitForFunction(predicate, {}, ...values);
  } catch {
    throw new Error(`Waited in vain until ${what}.`);
  }
};

/** Waits until all worksheets of the page are there: what is still to come would push away what is clicked. */
const settled = async (page, selector) => {
  await until(page, `there is ${selector}`, (it) => document.querySelector(it), selector);
  for (const element of await page.$$('zelfcheck-quiz, zelfcheck-checklist')) {
    const name = await element.evaluate(({ localName }) => localName);
    // A worksheet that is far away is not fetched.
    await element.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await until(
      page,
      `${name} is ready`,
      (it) => it.status === 'ready' && it.shadowRoot.querySelector('input'),
      element,
    );
  }
};

/** Clicks, as a mouse does, what stands in an element with this text. */
const click = async (page, selector, kind, text) => {
  const handle = await page.evaluateHandle(
    (selector, kind, text) =>
      [...document.querySelector(selector).shadowRoot.querySelectorAll(kind)].find(
        ({ textContent }) =>
          kind === 'button' ? textContent.trim() === text : textContent.includes(text),
      ),
    selector,
    kind,
    text,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is no ${kind} “${text}” in ${selector}.`);
  // What sticks to the top of a page must not take the click.
  await element.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await element.click();
};

/** Answers the first question of the quiz rightly, as a reader does, and sees what becomes of it. */
export const answerQuiz = async (page, { selector = 'zelfcheck-quiz', check = 'Check' } = {}) => {
  await settled(page, selector);
  await click(page, selector, 'label', 'Say hello to whoever comes in');
  await click(page, selector, 'button', check);
  await until(
    page,
    'the quiz says that the answer is right',
    (it) =>
      document
        .querySelector(it)
        .shadowRoot.querySelector('[part~="explanation"]')
        ?.textContent.includes('the list behind the counter'),
    selector,
  );
  const { state, worksheet } = await page.$eval(selector, ({ state, worksheet }) => ({
    state,
    worksheet,
  }));
  return { state, worksheet };
};

/** Ticks two items of the checklist, as a reader does, and sees that it counts them. */
export const tickChecklist = async (page, { selector = 'zelfcheck-checklist' } = {}) => {
  await settled(page, selector);
  for (const item of ['Count the till', 'in the shop']) await click(page, selector, 'label', item);
  await until(
    page,
    'the checklist counts two items',
    (it) => document.querySelector(it).result?.done === 2,
    selector,
  );
  return page.$eval(selector, ({ worksheet }) => worksheet);
};
