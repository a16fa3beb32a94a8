import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers/chromium.mjs';
import { withoutYoung } from './browsers/baseline.mjs';
import { commandsPlugin } from './browsers/commands-plugin.mjs';
import { engines } from './browsers/engines.mjs';
import { prebundle } from './browsers/prebundle.mjs';
import { webkitLauncher } from './browsers/webkit.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const launchers = {
  chromium: async () =>
    chromeLauncher({
      puppeteer,
      launchOptions: await chromiumOptions(),
      // Of several pages only the one in front is painted, and observers of what is near the screen wait for that.
      concurrency: 1,
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: engines.firefox },
      concurrency: 1,
    }),
  webkit: () => webkitLauncher(engines.webkit),
};

// `ZELFCHECK_ENGINES=firefox,webkit` chooses; without it, all that are on the machine.
const chosen =
  process.env.ZELFCHECK_ENGINES?.split(',') ??
  Object.keys(launchers).filter((name) => name === 'chromium' || engines[name]);

const testsIn = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsIn)];

/** Leaves the numbers of a run in a file for `run.mjs`. */
const countReporter = (file) => ({
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsIn(testResults ?? {}));
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const skipped = tests.filter((test) => test.skipped).length;
    // A file that could not be loaded has no tests that fail.
    const broken = sessions.filter(
      (session) => !session.passed && testsIn(session.testResults ?? {}).every((it) => it.passed),
    ).length;
    const failed = tests.length - passed - skipped + broken;
    writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  },
});

const counts = process.env.ZELFCHECK_COUNTS;

// With `ZELFCHECK_BASELINE` the tests run without all that is younger than the oldest browsers that are promised.
const isOld = process.env.ZELFCHECK_BASELINE !== undefined;

export default {
  rootDir,
  files: ['tests/{elements,styles,embedding}/**/*.test.ts'],
  browsers: await Promise.all(chosen.map((name) => launchers[name]())),
  concurrentBrowsers: 1,
  // WebKit's driver has one window; the other engines say for themselves how many pages they take.
  concurrency: 1,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [
    // A sandboxed frame has an origin of its own, and may only have our modules if we say so.
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
  ],
  plugins: [
    prebundle([
      ...Object.keys(dependencies).filter((name) => name !== 'lit' && !name.startsWith('@types/')),
      'axe-core',
      '@guidepup/virtual-screen-reader',
    ]),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
    commandsPlugin,
  ],
  ...(isOld && {
    testRunnerHtml: (framework) =>
      `<!doctype html><html><head>${withoutYoung}</head><body><script type="module" src="${framework}"></script></body></html>`,
  }),
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: counts === undefined }),
    ...(counts ? [countReporter(counts)] : []),
  ],
};
