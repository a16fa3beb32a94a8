import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
};

/**
 * Serves pages and folders as a host does: packed by brotli, and each file kept by the browser.
 *
 * @param {Record<string, string>} pages Text by path.
 * @param {Record<string, string>} folders Folders on disk by the path they are served under, with a slash at the end.
 */
const serve = async (pages, folders) => {
  const packed = new Map();
  const textAt = (path) => {
    if (Object.hasOwn(pages, path)) return pages[path];
    const [at, folder] = Object.entries(folders).find(([at]) => path.startsWith(at)) ?? [];
    const file = at && normalize(join(folder, path.slice(at.length)));
    return file?.startsWith(folder) && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = textAt(path);
    if (text === undefined) return response.writeHead(404).end();
    if (!packed.has(path)) packed.set(path, brotliCompressSync(text));
    const type = types[path.split('.').pop()] ?? 'application/octet-stream';
    response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        ...(type !== 'text/html' && { 'cache-control': 'max-age=3600, immutable' }),
      })
      .end(packed.get(path));
  });
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
 * Serves pages and starts Chromium, as long as `measure` needs.
 *
 * @template T
 * @param {Record<string, string>} pages Text by path.
 * @param {readonly import('./sides.mjs').Side[]} sides Whose `dist` is served, each under its own path.
 * @param {(visit: <R>(path: string, look: (page: import('puppeteer-core').Page, go: () => Promise<unknown>) => Promise<R>) => Promise<R>) => Promise<T>} measure
 *   Is given what opens a page as a reader who was never there: `go` sends the browser to it.
 * @returns {Promise<T>}
 */
export const withSite = async (pages, sides, measure) => {
  const server = await serve(
    pages,
    Object.fromEntries(sides.map(({ at, folder }) => [`${at}dist/`, join(folder, 'dist/')])),
  );
  const { args, ...options } = await chromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    // A frame comes as soon as there is something to paint, so that nothing is rounded to the next sixtieth second.
    args: [...args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
    protocolTimeout: 180_000,
  });
  try {
    return await measure(async (path, look) => {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(120_000);
        await page.setViewport({ width: 412, height: 823 });
        return await look(page, () => page.goto(server.origin + path));
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
    await server.close();
  }
};
