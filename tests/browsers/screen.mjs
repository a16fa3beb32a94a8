import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a screen that nobody sees, for a browser that insists on one.
 *
 * @param {string} command Where Xvfb is.
 * @returns {Promise<{ display: string, close: () => Promise<void> }>}
 */
export const startScreen = async (command) => {
  // It picks a free number itself and writes it to the descriptor once it can be used.
  const xvfb = spawn(
    command,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const ended = once(xvfb, 'exit');
  const number = await Promise.race([
    once(xvfb.stdio[3], 'data').then(([data]) => String(data).trim()),
    ended.then(([code]) => Promise.reject(new Error(`Xvfb ended with ${code}.`))),
  ]);
  return {
    display: `:${number}`,
    close: async () => {
      xvfb.kill();
      await ended;
    },
  };
};
