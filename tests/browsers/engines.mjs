import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first program of these names on the PATH; undefined where there is none. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

const miniBrowser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
].find((file) => existsSync(file));

const webkit = { driver: onPath('WebKitWebDriver'), browser: miniBrowser, screen: onPath('Xvfb') };

/**
 * Where the other engines are on this machine; undefined for one that is not. A Chromium is always there, see
 * `chromium.mjs`.
 */
export const engines = {
  firefox: process.env.FIREFOX_PATH || onPath('firefox-esr', 'firefox'),
  webkit: Object.values(webkit).every(Boolean) ? webkit : undefined,
};

/** The Debian packages that bring an engine. */
export const packages = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
