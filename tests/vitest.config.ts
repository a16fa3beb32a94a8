import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = [
  ...[
    'model',
    'blocks',
    'reader',
    'markdown',
    'html',
    'static',
    'engine',
    'locales',
    'storage',
    'outputs',
    'cli',
  ],
  ...['frameworks', 'remark', 'build', 'content', 'views'],
];

/** The rooms that need neither the command line nor what was built, and of them what takes long. */
const quick = ['model', 'blocks', 'reader', 'markdown', 'engine', 'locales', 'storage', 'views'];
const slow = [
  'engine/{quiz,rare}-events',
  'engine/{checklist,quiz}-edits',
  'markdown/{bounds,hostile,wild}',
  'reader/rules/{bands,examples,outcomes}',
];

/** Ends what hangs. It is no measure of speed: a machine that is busy takes many times as long. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: rooms.map((room) => `tests/${room}/**/*.test.ts`),
          setupFiles: ['tests/property.ts'],
          ...patience,
        },
      },
      {
        root,
        test: {
          name: 'quick',
          include: quick.map((room) => `tests/${room}/**/*.test.ts`),
          exclude: slow.map((path) => `tests/${path}.test.ts`),
          setupFiles: ['tests/property.ts'],
          env: { ZELFCHECK_QUICK: 'true' },
          // Loading the sources anew for every file takes longer than the tests.
          isolate: false,
          pool: 'threads',
          ...patience,
        },
      },
      {
        root,
        // A real browser over `dist/` and `demo/`: it takes its time, and one at a time is enough for a small machine.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
});
