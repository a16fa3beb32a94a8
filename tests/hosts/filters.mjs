import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { equal } from './browser.mjs';
import { cache, root, run } from './tools.mjs';

/** Modules of the repository that nobody imports from outside, bundled for Node. */
const load = async (name, path) => {
  const outfile = join(cache, 'modules', `${name}.mjs`);
  await build({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return import(outfile);
};

/** The filters that the unit tests have in place of those of other programs. */
export const standIns = () => load('filters', 'tests/html/filters.ts');

/** The static form of all content, as the command line makes it, and the worksheets that it is made from. */
export const contentForms = async () => {
  const out = join(cache, 'content');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const forms = [];
  for (const lang of ['en', 'nl']) {
    const bin = join(root, 'dist', 'cli', 'bin.js');
    const words = ['build', join('content', lang), '--as', 'html,json', '--out', join(out, lang)];
    await run(process.execPath, [bin, ...words, '--quiet']);
    for (const name of (await readdir(join(out, lang))).sort()) {
      const path = join(out, lang, name);
      if (!name.endsWith('.html')) continue;
      forms.push({
        name: `${lang}/${name.replace('.html', '')}`,
        html: await readFile(path, 'utf8'),
        worksheet: JSON.parse(await readFile(path.replace(/\.html$/, '.json'), 'utf8')),
      });
    }
  }
  return forms;
};

/**
 * Reads back what a filter left of every form; `filter` gives it by the number of the form.
 */
export const checkForms = async ({ test, served: { forms, filter, what = 'what is left of' } }) => {
  const { readHtml } = await load('read-html', 'src/html/index.ts');
  const { shown } = await load('shown', 'tests/html/shown.ts');
  equal(forms.length >= 12, true, 'All content');
  for (const [index, { name, worksheet }] of forms.entries())
    await test(`reads back ${what} ${name}`, async () => {
      const html = filter(index);
      const { document } = parseHTML('<!doctype html><body><main></main></body>');
      const place = document.querySelector('main');
      place.innerHTML = html;
      const read = readHtml(place).worksheet;
      // HTML does not tell where the author ended a line.
      const [one, other] = [read, worksheet].map((it) => shown(JSON.parse(JSON.stringify(it))));
      equal(one, other, 'The worksheet');
    });
};
