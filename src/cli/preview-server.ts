import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Language } from './messages.js';
import { fileIn, type SentFile } from './preview-files.js';
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

const sent = (type: string, text: string): SentFile => ({
  type: `${type}; charset=utf-8`,
  body: new TextEncoder().encode(text),
});

const answerTo = async (path: string, source: PreviewSource): Promise<SentFile | undefined> => {
  switch (path) {
    case '/':
      return sent('text/html', source.page());
    case '/preview.css':
      return sent('text/css', previewSheet);
    case '/preview.js':
      return sent('text/javascript', previewScript);
    case `/file/${encodeURIComponent(source.name)}`:
      return sent('text/markdown', source.text());
  }
  const [, where, rest = ''] = /^\/(file|zelfcheck)\/(.*)$/s.exec(path) ?? [];
  if (!where) return undefined;
  return fileIn(where === 'file' ? source.folder : scripts, rest);
};

/**
 * Serves a preview to this computer and to nobody else. A page elsewhere cannot read it either: a request that names
 * another host, as one does whose name was made to lead here, is refused.
 */
const listener = (source: PreviewSource, readers: Set<ServerResponse>) => {
  const { notFound, notHere } = textsFor(source.language).preview;
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
    const file = await answerTo(path, source);
    if (!file) return refuse(404, notFound);
    response.setHeader('content-security-policy', path === '/' ? policy : still);
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.body.length });
    response.end(request.method === 'HEAD' ? undefined : file.body);
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
