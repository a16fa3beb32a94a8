import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { closeBrowser } from './browser.mjs';
import { end, installedVersion, need, pack, prepare, root, worksheets } from './tools.mjs';

/**
 * Builds a small site with every host and uses it in Chromium: `npm run test:hosts`. Arguments choose hosts by their names
 * (`npm run test:hosts -- hugo astro`). What it needs comes from npm, into `.cache/hosts/`, and from Debian.
 *
 * A host is a folder beside this file. Its `host.mjs` says what it needs (`packages` of npm, `debian` packages), how to
 * `build` it, which gives what `check` gets, and of which packages to show the versions.
 */

const names = readdirSync(join(root, 'tests', 'hosts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'worksheets')
  .map(({ name }) => name)
  .sort();

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No host ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    end();
    process.exit(128 + constants.signals[signal]);
  });

const versionsOf = async ({ shown = [], version }, folder) => {
  const found = await Promise.all(
    shown.map(async (name) => `${name} ${await installedVersion(folder, name)}`),
  );
  return [...found, ...(version ? [await version()] : [])].join(', ');
};

/** Builds a host and checks it; what goes wrong is a failure of the step in which it does. */
const tryHost = async (name) => {
  const row = { name, passed: 0, failed: 0, versions: '', problems: [] };
  const test = async (sentence, body) => {
    try {
      await body();
      row.passed += 1;
    } catch (error) {
      row.failed += 1;
      row.problems.push(`${name}: ${sentence}\n${error.message}`);
    }
  };
  const start = performance.now();
  await test('can be built and looked at', async () => {
    const { default: host } = await import(`./${name}/host.mjs`);
    for (const [wanted, debian] of Object.entries(host.debian ?? {})) await need(wanted, debian);
    const folder = await prepare(name, host.packages ?? {});
    row.versions = await versionsOf(host, folder);
    const given = { folder, worksheets: await worksheets() };
    const served = await host.build(given);
    await host.check({ ...given, served, test });
  });
  return { ...row, seconds: (performance.now() - start) / 1000 };
};

const rows = [];
try {
  await pack();
  for (const name of names) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const row = await tryHost(name);
    rows.push(row);
    for (const problem of row.problems) console.log(`\n${problem}\n`);
    console.log(`${row.failed > 0 ? 'FAILED' : 'ok    '} ${name} (${row.seconds.toFixed(0)} s)`);
  }
} finally {
  await closeBrowser();
}

const wide = Math.max(...rows.map(({ name }) => name.length), 4);
const line = (name, ...cells) => console.log([name.padEnd(wide), ...cells].join('  '));
console.log();
line('host', 'passed', 'failed', 'seconds', 'versions');
for (const { name, passed, failed, seconds, versions } of rows)
  line(
    name,
    String(passed).padStart(6),
    String(failed).padStart(6),
    seconds.toFixed(1).padStart(7),
    versions,
  );
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
