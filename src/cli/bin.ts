#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { run } from './run.js';

/** Writes to a stream, and waits while its buffer is full. */
const writer = (stream: NodeJS.WriteStream) => async (text: string) => {
  if (!stream.write(text)) await once(stream, 'drain');
};

/** The command that opens a URL in the browser, by platform. */
const openCommand = (url: string): readonly [string, ...string[]] => {
  switch (process.platform) {
    case 'darwin':
      return ['open', url];
    case 'win32':
      // `start` takes its first quoted argument as the title of a window.
      return ['cmd', '/c', 'start', '""', url];
    default:
      return ['xdg-open', url];
  }
};

const open = async (url: string): Promise<boolean> => {
  const [command, ...argv] = openCommand(url);
  const child = spawn(command, argv, { stdio: 'ignore', detached: true });
  // The browser outlives this program.
  child.unref();
  try {
    await once(child, 'spawn');
    child.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
};

/** Resolves on Ctrl+C, and on the signals that a terminal or a service sends when it closes. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });

// The reader of a pipe may close it early: `zelfcheck inspect … | head`.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: writer(process.stdout),
  err: writer(process.stderr),
  input: () => buffer(process.stdin),
  stopped,
  open,
  env: process.env,
});
