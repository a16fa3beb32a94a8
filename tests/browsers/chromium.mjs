import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { onPath } from './engines.mjs';

/**
 * The Chromium that `CHROME_PATH` names, or one that is installed; undefined where there is none. The headless shell comes
 * first: it takes half the time of a whole browser.
 */
export const installed = () => {
  try {
    return (
      process.env.CHROME_PATH || onPath('chromium-headless-shell') || Launcher.getInstallations()[0]
    );
  } catch {
    return undefined;
  }
};

/** Whether there is a Chromium from npm for this machine. */
export const isInNpm = process.platform === 'linux' && process.arch === 'x64';

/**
 * Tells Chromium where fonts are: those of its package, and those of the machine. The list that comes with the package
 * names folders of a cloud, and without any font a page has no lines, and most of what waits for it to be drawn never ends.
 */
const setFonts = (folder) => {
  const path = join(folder, 'fontconfig');
  mkdirSync(path, { recursive: true });
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    join(path, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${dirs.map((dir) => `  <dir>${dir}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_PATH = path;
};

const fromNpm = async () => {
  if (!isInNpm)
    throw new Error('No Chromium found: install Chrome, or name a Chromium in CHROME_PATH.');
  const require = createRequire(import.meta.url);
  const manifest = join(require.resolve('@sparticuz/chromium'), '../../../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const before = { TMPDIR: process.env.TMPDIR, VERCEL: process.env.VERCEL };
  // The package unpacks into the temporary folder and takes whatever stands there, so every version gets its own. It
  // brings the system libraries along only where it believes to run on a bare cloud machine.
  process.env.TMPDIR = join(tmpdir(), `zelfcheck-chromium-${version}`);
  process.env.VERCEL = '1';
  try {
    mkdirSync(process.env.TMPDIR, { recursive: true });
    setFonts(process.env.TMPDIR);
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
};

/**
 * How puppeteer starts Chromium: the one that `CHROME_PATH` names, an installed one, or the one that comes from npm, which
 * `ZELFCHECK_CHROMIUM=npm` chooses wherever there is one.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 */
export const chromiumOptions = async () => {
  const path = process.env.ZELFCHECK_CHROMIUM === 'npm' && isInNpm ? undefined : installed();
  return {
    executablePath: path ?? (await fromNpm()),
    // A headless shell, such as the one from npm, knows no other mode.
    headless: !path || path.includes('headless-shell') ? 'shell' : true,
    args: [
      // Chromium refuses to sandbox itself for root, which is who runs tests in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--no-zygote'] : []),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
  };
};
