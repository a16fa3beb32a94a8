import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import type { Language } from './messages.js';
import { previewScript, previewSheet } from './preview-page.js';
import { textsFor } from '../locales/texts.js';

/** What a preview shows. */
export interface PreviewSource {
  /** The folder of the file, whose images may be asked for. */
  readonly folder: string;
  /** The name of the file in it. */
  readonly name: string;
  readonly language: Language;
  /** The page as it is now. */
  readonly page: () => string;
  /** The Markdown as it is now. */
  readonly text: () => string;
}

/** A running server. */
export interface PreviewServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** Tells every open page that something happened. */
  readonly tell: (name: string, data: unknown) => void;
  readonly close: () => Promise<void>;
}

/** What the package holds for pages; from `src/cli/` and from `dist/cli/` it is in the same place. */
const scripts = fileURLToPath(new URL('../../dist', import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A worksheet may take its images from anywhere.
  "img-src 'self' data: https: http:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What is opened by itself may do nothing: an image can hold script. */
const still = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const isHidden = (name: string): boolean => name.startsWith('.');

/** Whether a page may ask for a file with this name: no browser runs any of these when it is opened by itself. */
const isServed = (name: string): boolean =>
  lookup(name)?.startsWith('image/') || /\.(?:csv|js|json|md|pdf|txt)$/i.test(name);

/**
 * The path of a file in a folder, by the path that was asked for. Undefined when there is none, and when it is none of
 * that folder's: hidden, above it, or elsewhere and only linked from it.
 *
 * @param path Without a slash in front, escaped as in a URL.
 */
const pathIn = async (folder: string, path: string): Promise<string | undefined> => {
  try {
    const names = decodeURIComponent(path).split('/');
    // A dot leads up or hides, and what is no part of a name on some system leads elsewhere there.
    if (names.some((name) => !name || isHidden(name) || /[\\:\0]/.test(name))) return undefined;
    if (!isServed(names.at(-1)!)) return undefined;
    const base = await realpath(folder);
    const real = await realpath(join(base, ...names));
    const inside = relative(base, real);
    if (isAbsolute(inside) || inside.split(sep).some(isHidden)) return undefined;
    await access(real, constants.R_OK);
    return names.join('/');
  } catch {
    return undefined;
  }
};

/** Says the encoding of text, and has Markdown shown where a browser would save it. */
const setType = (response: ServerResponse, path: string): void => {
  const type = lookup(path)?.replace('markdown', 'plain');
  if (type?.startsWith('text/')) response.setHeader('content-type', `${type}; charset=utf-8`);
};

/** Sends the files of a folder that a page may ask for; gives all else back. */
const folderServer = (folder: string) => {
  const send = sirv(folder, { dev: true, extensions: [], setHeaders: setType });
  return async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    lost: () => void,
  ): Promise<void> => {
    const pathname = await pathIn(folder, path);
    if (pathname === undefined) return lost();
    // Files are sent whole: of a part that ends before it begins nothing could be.
    delete request.headers.range;
    // From here sirv takes the path; out of the URL it would not take the number sign of a name.
    Object.assign(request, {
      _parsedUrl: { raw: request.url, pathname: pathname.replaceAll('%', '%25') },
    });
    response.setHeader('content-security-policy', still);
    send(request, response, lost);
  };
};

/**
 * Serves a preview to this computer and to nobody else. A page elsewhere cannot read it either: a request that names
 * another host, as one does whose name was made to lead here, is refused.
 */
const listener = (source: PreviewSource, readers: Set<ServerResponse>) => {
  const { notFound, notHere } = textsFor(source.language).preview;
  const folders = { file: folderServer(source.folder), zelfcheck: folderServer(scripts) };
  /** What is made here and stands in no file as it is, by its path. */
  const made: Readonly<Record<string, readonly [type: string, text: () => string]>> = {
    '/': ['text/html', source.page],
    '/preview.css': ['text/css', () => previewSheet],
    '/preview.js': ['text/javascript', () => previewScript],
    [`/file/${encodeURIComponent(source.name)}`]: ['text/markdown', source.text],
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (code: number, text: string): void => {
      response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    };
    response.setHeader('cache-control', 'no-store');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(request.headers.host ?? ''))
      return refuse(403, notHere);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return refuse(405, notFound);
    }
    const path = /^[^?#]*/.exec(request.url ?? '/')![0];
    if (path === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('\n');
      readers.add(response);
      response.on('close', () => readers.delete(response));
      return;
    }
    const lost = (): void => refuse(404, notFound);
    if (Object.hasOwn(made, path)) {
      const [type, text] = made[path]!;
      response.setHeader('content-security-policy', path === '/' ? policy : still);
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(text());
      return;
    }
    const [, folder, rest = ''] = /^\/(file|zelfcheck)\/(.*)$/s.exec(path) ?? [];
    if (!folder) return lost();
    await folders[folder as keyof typeof folders](rest, request, response, lost);
  };
};

/** The first port to try when nobody asked for one. */
const usual = 4400;

/**
 * Starts the server.
 *
 * @param port The port to take; without it the usual one, or the next that is free. 0 is any free one.
 * @returns The code of the error when the port cannot be had: `EADDRINUSE`, `EACCES`.
 */
export const servePreview = async (
  source: PreviewSource,
  port?: number,
): Promise<PreviewServer | { readonly failed: string }> => {
  const readers = new Set<ServerResponse>();
  const answer = listener(source, readers);
  const server = createServer((request, response) => void answer(request, response));
  const listen = async (wanted: number): Promise<string | undefined> => {
    try {
      server.listen(wanted, '127.0.0.1');
      await once(server, 'listening');
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code ?? 'unknown';
    }
  };
  let failed = await listen(port ?? usual);
  for (let next = usual + 1; failed && port === undefined && next < usual + 20; next++)
    failed = await listen(next);
  if (failed && port === undefined) failed = await listen(0);
  if (failed) return { failed };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell: (name, data) => {
      for (const reader of readers)
        reader.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      // A page that listens would keep the program going.
      server.closeAllConnections();
      await closed;
    },
  };
};
