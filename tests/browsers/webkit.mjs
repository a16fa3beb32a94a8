import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startScreen } from './screen.mjs';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const answers = async (port) => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** WebKitGTK's own little browser, with the driver and the screen that it needs; both end with it. */
class WebKitLauncher extends WebdriverLauncher {
  constructor(paths, port) {
    super({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        // The newer protocol is not spoken by this driver.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    });
    this.paths = paths;
    this.port = port;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.screen = await startScreen(this.paths.screen);
    this.process = spawn(this.paths.driver, [`--port=${this.port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: this.screen.display,
        GDK_BACKEND: 'x11',
        // What a container has no device for.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    this.ended = once(this.process, 'exit');
    while (!(await answers(this.port))) {
      if (this.process.exitCode !== null) throw new Error('WebKitWebDriver ended at once.');
      await setTimeout(50);
    }
  }

  async stop() {
    await super.stop();
    if (this.process?.exitCode === null) {
      this.process.kill();
      await this.ended;
    }
    await this.screen?.close();
  }
}

/**
 * @param {{ driver: string, browser: string, screen: string }} paths Where they are, see `engines.mjs`.
 * @returns {Promise<WebdriverLauncher>}
 */
export const webkitLauncher = async (paths) => new WebKitLauncher(paths, await freePort());
