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

/** The content of a preview. */
export interface PreviewSource {
  /** The folder of the file. The server serves its images and a few other types of files. */
  readonly folder: string;
  /** The name of the file in `folder`. */
  readonly name: string;
  readonly language: Language;
  /** Renders the page. */
  readonly page: () => string;
  /** The current Markdown text. */
  readonly text: () => string;
}

/** A running server. */
export interface PreviewServer {
  /** The URL of the page, with a slash at the end. */
  readonly url: string;
  /** Sends a server-sent event to every open page. */
  readonly tell: (name: string, data: unknown) => void;
  /** Ends all connections and the server. */
  readonly close: () => Promise<void>;
}

/** The folder of the built scripts. The relative path is the same from `src/cli/` and from `dist/cli/`. */
const scripts = fileURLToPath(new URL('../../dist', import.meta.url));

/** The content security policy of the page. */
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

/** The content security policy of a file opened by itself, which runs nothing: an SVG image can hold script. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const isHidden = (name: string): boolean => name.startsWith('.');

/** Whether a file with this name is served: only types that no browser runs when it opens them by themselves. */
const isServed = (name: string): boolean =>
  lookup(name)?.startsWith('image/') || /\.(?:csv|js|json|md|pdf|txt)$/i.test(name);

/**
 * Resolves a requested path to the path of a file in a folder. Undefined when there is no such file, when it is hidden,
 * and when it is outside the folder: above it, or behind a symbolic link.
 *
 * @param path The percent-encoded path of the URL, without a slash in front.
 */
const resolveInFolder = async (folder: string, path: string): Promise<string | undefined> => {
  try {
    const names = decodeURIComponent(path).split('/');
    // A leading dot means a parent folder or a hidden file; the other characters lead elsewhere on some systems.
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

/** Sets the encoding of text, and sends Markdown as plain text, since a browser would download it. */
const setType = (response: ServerResponse, path: string): void => {
  const type = lookup(path)?.replace('markdown', 'plain');
  if (type?.startsWith('text/')) response.setHeader('content-type', `${type}; charset=utf-8`);
};

/** Makes a handler that sends the served files of a folder, and calls `notFound` for all other paths. */
const folderServer = (folder: string) => {
  const send = sirv(folder, { dev: true, extensions: [], setHeaders: setType });
  return async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    notFound: () => void,
  ): Promise<void> => {
    const pathname = await resolveInFolder(folder, path);
    if (pathname === undefined) return notFound();
    // Files are sent whole, since a range that ends before it begins cannot be sent.
    delete request.headers.range;
    // sirv takes the path from this property; from the URL it would cut a name at its number sign.
    Object.assign(request, {
      _parsedUrl: { raw: request.url, pathname: pathname.replaceAll('%', '%25') },
    });
    response.setHeader('content-security-policy', filePolicy);
    send(request, response, notFound);
  };
};

/**
 * Makes the request handler, which serves a preview to this computer alone. A foreign page cannot read it either: a
 * request whose `Host` is another name is refused, which stops DNS rebinding.
 */
const requestHandler = (source: PreviewSource, listeners: Set<ServerResponse>) => {
  const { notFound, notHere } = textsFor(source.language).preview;
  const folders = { file: folderServer(source.folder), zelfcheck: folderServer(scripts) };
  /** The responses that are generated rather than read from a file, by path. */
  const generated: Readonly<Record<string, readonly [type: string, text: () => string]>> = {
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
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    const refuseMissing = (): void => refuse(404, notFound);
    if (Object.hasOwn(generated, path)) {
      const [type, text] = generated[path]!;
      response.setHeader('content-security-policy', path === '/' ? policy : filePolicy);
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(text());
      return;
    }
    const [, folder, rest = ''] = /^\/(file|zelfcheck)\/(.*)$/s.exec(path) ?? [];
    if (!folder) return refuseMissing();
    await folders[folder as keyof typeof folders](rest, request, response, refuseMissing);
  };
};

/** The first port to try when the call names none. */
const defaultPort = 4400;

/**
 * Starts the server of a preview on 127.0.0.1.
 *
 * @param port The port to listen on; 0 is any free one. Default 4400, else the next free port.
 * @returns The server; or `failed` with the code of the error when it cannot listen: `EADDRINUSE`, `EACCES`.
 */
export const servePreview = async (
  source: PreviewSource,
  port?: number,
): Promise<PreviewServer | { readonly failed: string }> => {
  const listeners = new Set<ServerResponse>();
  const handle = requestHandler(source, listeners);
  const server = createServer((request, response) => void handle(request, response));
  const listen = async (wanted: number): Promise<string | undefined> => {
    try {
      server.listen(wanted, '127.0.0.1');
      await once(server, 'listening');
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code ?? 'unknown';
    }
  };
  let failed = await listen(port ?? defaultPort);
  for (let next = defaultPort + 1; failed && port === undefined && next < defaultPort + 20; next++)
    failed = await listen(next);
  if (failed && port === undefined) failed = await listen(0);
  if (failed) return { failed };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell: (name, data) => {
      for (const listener of listeners)
        listener.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      // An open page holds a connection for events, which would keep the process running.
      server.closeAllConnections();
      await closed;
    },
  };
};
