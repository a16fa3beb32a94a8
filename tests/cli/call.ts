import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** How a call of the command line ended, and all that it wrote. */
export interface Called {
  code: number;
  out: string;
  err: string;
}

/** Calls the command line with these arguments. */
export const call = async (
  argv: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Io['env'] } = {},
): Promise<Called> => {
  const called: Called = { code: 0, out: '', err: '' };
  called.code = await run(argv, {
    out: (text) => Promise.resolve(void (called.out += text)),
    err: (text) => Promise.resolve(void (called.err += text)),
    input: () => Promise.resolve(new TextEncoder().encode(input)),
    // Nothing that goes on is called this way.
    stopped: () => Promise.resolve(),
    open: () => Promise.resolve(false),
    env,
  });
  return called;
};

/** An empty folder that is gone when the test is over. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
