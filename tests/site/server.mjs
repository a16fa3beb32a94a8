import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** The repository, whose `content/`, `dist/` and `README.md` the pages of the site refer to by relative addresses. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that `npm run build:site` builds the site into: its `demo/` stands beside those. */
export const builtSite = `${root}.cache/site/`;

const types = { js: 'text/javascript', json: 'application/json', md: 'text/markdown' };

/**
 * Serves the repository as the static files that it is, with the built site as its `demo/`.
 *
 * @param {object} [options]
 * @param {number} [options.port] The first port to try; a taken one is passed over. 0 (default) takes any free one.
 * @param {(path: string) => Record<string, string>} [options.headers] Headers to send with a path, such as a policy.
 * @param {Record<string, string>} [options.pages] Text to serve by path besides what is on disk: HTML, or what the end of the
 *   path says.
 * @param {Record<string, string>} [options.folders] Folders of the repository to serve under another path as well, both
 *   with a slash at the end: `{ '/zelfcheck/': 'dist/' }`.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export const startServer = async ({
  port = 0,
  headers = () => ({}),
  pages = {},
  folders = {},
} = {}) => {
  const files = sirv(root, { dev: true, dotfiles: false });
  const site = sirv(builtSite, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
    if (Object.hasOwn(pages, path))
      response
        .setHeader('content-type', `${types[path.split('.').pop()] ?? 'text/html'}; charset=utf-8`)
        .end(pages[path]);
    else {
      const [at, folder] = Object.entries(folders).find(([at]) => path.startsWith(at)) ?? [];
      if (at) request.url = `/${folder}${request.url.slice(at.length)}`;
      (request.url.startsWith('/demo/') ? site : files)(request, response);
    }
  });
  const listen = async (wanted) => {
    server.listen(wanted, 'localhost');
    try {
      await once(server, 'listening');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted === 65535) throw error;
      await listen(wanted + 1);
    }
  };
  await listen(port);
  return {
    origin: `http://localhost:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
