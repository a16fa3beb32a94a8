/* global window -- of the measured page */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { pagesOf } from './loading.mjs';
import { withSite } from './site.mjs';
import { everyAnswer, everyBlock, plainQuiz } from './worksheets.mjs';

const kB = (bytes) => (bytes / 1000).toFixed(1);

const packed = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;

/** How many bytes of script pages ask for, as they are sent: brotli at its best. */
export const bytes = async ({ sides }) => {
  const { pages, paths } = pagesOf(sides, {
    'plain-quiz': plainQuiz(10),
    'every-answer': everyAnswer,
    'every-block': everyBlock,
  });
  return withSite(pages, sides, async (visit) => {
    const scripts = (path, isWanted) =>
      visit(path, async (page, go) => {
        const found = new Set();
        let isShown = false;
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (pathname.includes('/dist/') && isWanted(isShown)) found.add(pathname);
        });
        await go();
        await page.evaluate(() => window.painted);
        isShown = true;
        await page.waitForNetworkIdle({ idleTime: 500 });
        return found;
      });
    const rows = [];
    for (const side of sides) {
      const size = (names, without = new Set()) => {
        let total = 0;
        for (const name of names)
          if (!without.has(name))
            total += packed(readFileSync(join(side.folder, name.slice(side.at.length))));
        return total;
      };
      const asked = (name, form, isWanted) => scripts(paths[name][side.name][form], isWanted);
      const always = () => true;
      const plain = await asked('plain-quiz', 'JSON', always);
      const first = await asked('plain-quiz', 'JSON', (isShown) => !isShown);
      const answers = await asked('every-answer', 'JSON', always);
      const every = await asked('every-block', 'JSON', always);
      const read = await asked('plain-quiz', 'Markdown', always);
      const readEvery = await asked('every-block', 'Markdown', always);
      const html = await asked('plain-quiz', 'static form', always);
      const row = (what, files, size, goal = '') =>
        rows.push({ what: `${what}, ${side.name}`, files, 'kB, brotli': kB(size), goal });
      row('before the first question of a prebuilt quiz', first.size, size(first), '≤ 24');
      row('a prebuilt quiz with every answer block', answers.size, size(answers), '≤ 36');
      row('the same with a list in a result', every.size, size(every));
      row('Markdown adds to a plain quiz', read.size - plain.size, size(read, plain), '≤ 32');
      row(
        'Markdown adds to every block',
        readEvery.size - every.size,
        size(readEvery, every),
        '≤ 32',
      );
      row('the static form adds to a plain quiz', html.size - plain.size, size(html, plain));
    }
    return rows;
  });
};

/** Where the bytes of the scripts for pages are, by the folder in `src/` or the package that they come from. */
export const origins = ({ sides }) =>
  sides.flatMap((side) => {
    const parts = JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(new URL('origins.mjs', import.meta.url))], {
        cwd: side.folder,
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );
    return parts.flatMap(({ part, bytes, from }) => [
      { part: `${part}, ${side.name}`, from: 'all', 'kB, brotli': kB(bytes) },
      ...from.map(([folder, size]) => ({ part: '', from: folder, 'kB, brotli': kB(size) })),
    ]);
  });
