import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything goes that is installed and built here. */
export const cache = join(root, '.cache', 'hosts');

const minutes = 10;

let running;

/** Ends what is running, with all that it started. */
export const end = () => {
  try {
    if (running) process.kill(-running.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
};

/**
 * Runs a command to its end and gives what it said; throws with it when it failed.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options]
 * @returns {Promise<string>}
 */
export const run = async (command, words, { cwd = root, env = {}, input } = {}) => {
  const child = spawn(command, words, {
    cwd,
    detached: true,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // Nothing asks, nothing is counted elsewhere, and nobody looks for a newer version of itself.
    env: {
      ...process.env,
      CI: 'true',
      NO_COLOR: '1',
      NO_UPDATE_NOTIFIER: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_DISABLE_TELEMETRY: '1',
      NG_CLI_ANALYTICS: 'false',
      ...env,
    },
  });
  running = child;
  const said = { out: [], all: [] };
  child.stdout.on('data', (data) => said.out.push(data) && said.all.push(data));
  child.stderr.on('data', (data) => said.all.push(data));
  if (input !== undefined) child.stdin.end(input);
  const timer = setTimeout(end, minutes * 60_000);
  try {
    const [code] = await once(child, 'close');
    if (code !== 0)
      throw new Error(
        `${[command, ...words].join(' ')} ended with ${code ?? 'a signal'}:\n${Buffer.concat(said.all).toString().slice(-4000)}`,
      );
  } finally {
    clearTimeout(timer);
    running = undefined;
  }
  return Buffer.concat(said.out).toString();
};

const isOnPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const isThere = (file) => {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
};

let updated;

/**
 * Installs a Debian package when what it brings is missing: a command, or a file by its whole path. Throws with the line
 * to type where that is for the user to do.
 */
export const need = async (wanted, debian) => {
  if (wanted.startsWith('/') ? isThere(wanted) : isOnPath(wanted)) return;
  const line = `apt-get install --no-install-recommends ${debian}`;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    throw new Error(`${wanted} is not installed: ${line}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  updated ??= run('apt-get', ['update', '-qq'], { env });
  await updated;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], { env });
};

let packed;

/**
 * Packs the package as it would be published, once.
 *
 * @returns {Promise<{ archive: string, folder: string }>} the archive, and a folder with what is in it
 */
export const pack = () =>
  (packed ??= (async () => {
    await mkdir(cache, { recursive: true });
    const said = await run('npm', ['pack', '--json', '--pack-destination', cache]);
    const [{ filename }] = JSON.parse(said.slice(said.search(/^\[/m)));
    const path = join(cache, filename);
    const mark = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    // npm takes an archive of the same name for the one that it has.
    const archive = join(cache, `zelfcheck-${mark.slice(0, 12)}.tgz`);
    await rename(path, archive);
    for (const name of await readdir(cache))
      if (/^zelfcheck-.*\.tgz$/.test(name) && join(cache, name) !== archive)
        await rm(join(cache, name));
    const folder = join(cache, 'package');
    await rm(folder, { recursive: true, force: true });
    await run('tar', ['-xzf', archive, '-C', cache]);
    return { archive, folder };
  })());

/**
 * Makes the folder of a host: what stands in the repository beside its `host.mjs`, and the packages that it asks for. What
 * was installed by an earlier run stays.
 *
 * @param {string} name
 * @param {Record<string, string>} packages By name, with their exact versions.
 */
export const prepare = async (name, packages) => {
  const folder = join(cache, name);
  const { archive } = await pack();
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'tests', 'hosts', name), folder, { recursive: true });
  if (Object.keys(packages).length === 0) return folder;
  const manifest = {
    private: true,
    dependencies: { ...packages, zelfcheck: `file:${archive}` },
  };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'],
    {
      cwd: folder,
    },
  );
  return folder;
};

/** The version of a package that stands in the folder of a host. */
export const installedVersion = async (folder, name) =>
  JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The worksheets that every host shows: the Markdown, and the worksheet that is made from it. */
export const worksheets = async () => {
  const { folder } = await pack();
  const read = (name) => readFile(join(root, 'tests', 'hosts', 'worksheets', `${name}.md`), 'utf8');
  const quiz = await read('quiz');
  const checklist = await read('checklist');
  // From the repository, where the packages are that it imports; the archive is what the hosts install.
  const { readMarkdown } = await import(join(root, 'dist', 'markdown.js'));
  return {
    folder,
    quiz,
    checklist,
    quizSheet: readMarkdown(quiz, { kind: 'quiz' }).worksheet,
    checklistSheet: readMarkdown(checklist, { kind: 'checklist' }).worksheet,
  };
};
