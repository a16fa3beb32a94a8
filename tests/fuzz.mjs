import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tries the property tests with new seeds: `npm run fuzz`, or `npm run fuzz -- 2h markdown reader` for longer and for the
 * files with these words in their paths. It ends with the round that is running when the time is up, and tells the seed
 * and the counterexample of each find. A find is mended with its counterexample as a fixed example beside the property.
 */

const usage = 'npm run fuzz -- [90s | 10m | 2h] [words in the paths of test files]';
const units = { s: 1_000, m: 60_000, h: 3_600_000 };

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, '.cache', 'fuzz.json');

const words = process.argv.slice(2);
const duration = /^(\d+)([smh])$/.exec(words[0] ?? '');
if (duration) words.shift();
const [, amount, unit] = duration ?? ['', '3', 'm'];

const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .map((path) => join('tests', path))
  .filter((path) => /\bfc\s*\.\s*assert\(/.test(readFileSync(join(root, path), 'utf8')));
if (files.length === 0) {
  console.error(`No property tests there. ${usage}`);
  process.exit(2);
}

const round = async (seed) => {
  rmSync(report, { force: true });
  const output = [];
  const child = spawn(
    join(root, 'node_modules', '.bin', 'vitest'),
    [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit'],
      ...['--testTimeout', '600000', '--reporter', 'json', '--outputFile.json', report, ...files],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ZELFCHECK_FUZZ: String(seed) },
    },
  );
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  const [code] = await once(child, 'close');
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap(({ name, status, message, assertionResults }) => {
      const path = name.slice(root.length);
      const failed = assertionResults.filter((it) => it.status === 'failed');
      return failed.length === 0 && status === 'failed'
        ? [{ path, name: 'cannot be run', message }]
        : failed.map((it) => ({ path, name: it.fullName, message: it.failureMessages.join('\n') }));
    });
  } catch {
    return [{ path: 'vitest', name: `ended with ${code}`, message: output.join('') }];
  }
};

/** A failure without the stack of calls, which is long and the same for each of them. */
const told = (message) => message.replace(/\n +at .*/g, '').trim();

mkdirSync(join(root, '.cache'), { recursive: true });
const end = performance.now() + Number(amount) * units[unit];
let rounds = 0;
let finds = 0;
do {
  const seed = randomInt(2 ** 31);
  const found = await round(seed);
  rounds += 1;
  finds += found.length;
  for (const { path, name, message } of found)
    console.log(`\nFIND in ${path}\n${name}\n${told(message)}`);
  console.log(`Round ${rounds}, seed ${seed}: ${found.length} finds in ${files.length} files`);
} while (performance.now() < end);
console.log(`${finds} finds in ${rounds} rounds`);
process.exitCode = finds > 0 ? 1 : 0;
