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
    'engine',
    'locales',
    'storage',
    'outputs',
    'cli',
  ],
  ...['frameworks', 'remark', 'build', 'content'],
];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: rooms.map((room) => `tests/${room}/**/*.test.ts`),
          // Some compile the sources, which takes its time on a machine that is busy.
          testTimeout: 30_000,
        },
      },
      {
        root,
        // A real browser over `dist/` and `demo/`: it takes its time, and one at a time is enough for a small machine.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
