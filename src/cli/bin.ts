#!/usr/bin/env node
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { run } from './run.js';

const writer = (stream: NodeJS.WriteStream) => async (text: string) => {
  if (!stream.write(text)) await once(stream, 'drain');
};

// Whoever reads the output may have seen enough: `zelfcheck inspect … | head`.
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
  env: process.env,
});
