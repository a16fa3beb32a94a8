import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installed, isInNpm } from './browsers/chromium.mjs';
import { engines, packages } from './browsers/engines.mjs';

/**
 * Runs everything: `npm test`. Arguments choose steps by their names (`npm test -- unit firefox`); `npm test -- quick` runs
 * in half a minute what a developer needs while working: the types, and most unit tests with fewer examples.
 *
 * `ZELFCHECK_BROWSERS=all` makes an engine that is not on the machine a failure; without it, it is skipped and named.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = `${root}.cache/counts.json`;
const minutes = 30;

const check = (name, command) => ({ name, command });
const vitest = (name, options = '') => ({
  name,
  command: `vitest run --config tests/vitest.config.ts --project ${name} ${options} --reporter=default --reporter=json --outputFile.json=${counts}`,
  count: ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
    passed: numPassedTests,
    // A file that could not be loaded has no tests that fail.
    failed:
      numFailedTests +
      testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0).length,
    skipped: numPendingTests,
  }),
});
const browser = (name) => ({
  name,
  command: 'wtr --config tests/web-test-runner.config.mjs',
  env: { ZELFCHECK_ENGINES: name, ZELFCHECK_COUNTS: counts },
  count: (numbers) => numbers,
  ...(name !== 'chromium' && !engines[name] && { missing: packages[name] }),
});

const steps = [
  check('types', 'tsc --noEmit -p tsconfig.json'),
  check('core-types', 'tsc -p src/tsconfig.core.json'),
  check('test-types', 'tsc -p tests/tsconfig.json'),
  check('eslint', 'eslint .'),
  check('prettier', 'prettier --check --log-level warn .'),
  check('build', 'rollup -c --silent'),
  check('site-build', 'eleventy --config=demo/eleventy.config.mjs --quiet'),
  vitest('unit'),
  browser('chromium'),
  {
    ...browser('chromium'),
    name: 'baseline',
    env: { ...browser('chromium').env, ZELFCHECK_BASELINE: '1' },
  },
  browser('firefox'),
  browser('webkit'),
  { ...vitest('site'), env: { ZELFCHECK_CHROMIUM: 'npm' } },
  // The newest Chromium and the one from npm differ in what they ask for, and when. The pages of the site themselves are
  // tried in one of them.
  ...(isInNpm
    ? [
        {
          ...vitest('site', "--exclude 'tests/site/demo-*'"),
          name: 'site-installed',
          ...(!installed() && { missing: packages.chromium }),
        },
      ]
    : []),
];

let running;

// What a step starts (drivers, browsers, a screen) is in its process group, and goes with it.
const end = () => {
  try {
    if (running) process.kill(-running.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
};
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    end();
    process.exit(128 + constants.signals[signal]);
  });

const execute = async ({ command, env }) => {
  const output = [];
  const child = spawn(command, {
    cwd: root,
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
  });
  running = child;
  const timer = setTimeout(() => {
    output.push(`Not done after ${minutes} minutes, and ended.\n`);
    end();
  }, minutes * 60_000);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  running = undefined;
  return { code, output: output.join('') };
};

const numbers = ({ count }, code) => {
  if (!count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  let result = { passed: 0, failed: 0, skipped: 0 };
  try {
    result = count(JSON.parse(readFileSync(counts, 'utf8')));
  } catch {
    // It ended before it could count.
  }
  // Whatever else went wrong is a failure as well, and so is a step that tested nothing.
  const unnamed = result.failed === 0 && (code !== 0 || result.passed === 0);
  return unnamed ? { ...result, failed: 1 } : result;
};

const quick = [steps[0], vitest('quick')];

const chosen = process.argv.slice(2);
const isQuick = chosen.length === 1 && chosen[0] === 'quick';
const unknown = chosen.filter((name) => !isQuick && !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = ['quick', ...steps.map((it) => it.name)];
  console.error(`No step ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exit(2);
}
const wanted =
  chosen.length === 0 ? steps : isQuick ? quick : steps.filter(({ name }) => chosen.includes(name));

mkdirSync(`${root}.cache`, { recursive: true });
const total = { passed: 0, failed: 0 };
const notes = [];
for (const step of wanted) {
  if (step.missing) {
    const install = `apt-get install ${step.missing.join(' ')}`;
    const required = process.env.ZELFCHECK_BROWSERS === 'all';
    notes.push(`${required ? 'Missing' : 'Skipped'}: ${step.name} is not installed (${install})`);
    if (required) total.failed += 1;
    continue;
  }
  rmSync(counts, { force: true });
  const start = performance.now();
  const { code, output } = await execute(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped } = numbers(step, code);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  if (skipped > 0) notes.push(`Skipped: ${skipped} tests of ${step.name}`);
  const state = failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${step.name.padEnd(12)} ${state.padEnd(6)} ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
for (const note of notes) console.log(note);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
