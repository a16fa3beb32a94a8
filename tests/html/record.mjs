/**
 * Records what engines make of the worksheets of this repository: `node tests/html/record.mjs [ENGINE…]`. The engines that
 * are no packages of npm have to be installed; on Debian they are `hugo`, `jekyll`, and `wordpress` with `php-cli`. The
 * records are in `tests/html/engines/`, so that the tests need none of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosen, inEditor } from './chosen.mjs';
import { engines } from './engines.mjs';
import { pasted } from './wordpress.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The worksheets by name, as an engine gets them. Hosts take the front matter off. */
const texts = new Map();
const take = (name, path) =>
  texts.set(name, readFileSync(join(root, path), 'utf8').replace(/^---\n[^]*?\n---\n+/, ''));
for (const lang of ['en', 'nl'])
  for (const file of readdirSync(join(root, 'content', lang)))
    take(`${lang}-${file.slice(0, -3)}`, `content/${lang}/${file}`);
for (const name of chosen) take(name, `tests/fixtures/${name}.md`);

const run = (command, args, options = {}) => {
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  if (error || status) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
};

/** Builds a site of all worksheets, and gives what stands in the place of the content of each page. */
const site = async (files, build, pathOf) => {
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-site-'));
  const put = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const [path, text] of files) put(path, text);
    build(folder);
    return new Map(
      [...texts.keys()].map((name) => [name, readFileSync(join(folder, pathOf(name)), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What WordPress shows of posts that were saved. */
const shown = (saved) => {
  const input = JSON.stringify(Object.fromEntries(saved));
  return new Map(Object.entries(JSON.parse(run('php', [join(here, 'wordpress.php')], { input }))));
};

const recorders = {
  hugo: () =>
    site(
      [
        [
          'config.yaml',
          'baseURL: https://example.org/\ndisableKinds: [taxonomy, term, RSS, sitemap]\n',
        ],
        ['layouts/_default/single.html', '{{ .Content }}'],
        ...[...texts].map(([name, text]) => [
          `content/${name}.md`,
          `---\ntitle: ${name}\n---\n${text}`,
        ]),
      ],
      (folder) => run('hugo', ['--quiet'], { cwd: folder }),
      (name) => `public/${name}/index.html`,
    ),
  jekyll: () =>
    site(
      [
        ['_config.yml', 'title: Worksheets\n'],
        ...[...texts].map(([name, text]) => [`${name}.md`, `---\n---\n${text}`]),
      ],
      (folder) => run('jekyll', ['build', '--quiet'], { cwd: folder }),
      (name) => `_site/${name}.html`,
    ),
  // Pasted into the block editor, saved, and shown on a page.
  wordpress: async () =>
    shown(await pasted(new Map(inEditor.map((name) => [name, texts.get(name)])))),
  // Written in a Markdown block, which saves what its engine makes of it.
  'wordpress-markdown': () =>
    shown(
      [...texts].map(([name, text]) => [
        name,
        `<!-- wp:jetpack/markdown -->\n<div class="wp-block-jetpack-markdown">${engines['markdown-it-bare'](text)}</div>\n<!-- /wp:jetpack/markdown -->`,
      ]),
    ),
  ...Object.fromEntries(
    ['remark', 'markdown-it', 'marked'].map((name) => [
      name,
      () => new Map([...texts].map(([text, markdown]) => [text, engines[name](markdown)])),
    ]),
  ),
};

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(recorders)) {
  const folder = join(here, 'engines', name);
  const made = await recorders[name]();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [text, html] of made) writeFileSync(join(folder, `${text}.html`), html);
  console.log(`${name}: ${made.size}`);
}
process.exit();
