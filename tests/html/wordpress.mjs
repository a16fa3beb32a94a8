import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';

const includes = '/usr/share/wordpress/wp-includes/';

/** The scripts of WordPress that another needs, itself the last. */
const scripts = (wanted) => {
  const { stdout } = spawnSync(
    'php',
    ['-r', `echo json_encode(require '${includes}assets/script-loader-packages.php');`],
    { encoding: 'utf8' },
  );
  const packages = JSON.parse(stdout);
  const found = new Set();
  const take = (name) => {
    const own = /^wp-(.*)$/.exec(name)?.[1];
    const needs = packages[`${own}.js`]?.dependencies;
    if (!needs) {
      if (name === 'wp-polyfill') found.add('vendor/regenerator-runtime').add('vendor/wp-polyfill');
      else {
        if (name === 'react-dom') take('react');
        found.add(`vendor/${name}`);
      }
      return;
    }
    if (found.has(own)) return;
    for (const need of needs) take(need);
    found.add(own);
  };
  take(wanted);
  return [...found].map(
    (path) =>
      readFileSync(`${includes}js/dist/${path}.js`, 'utf8') +
      (path === 'vendor/lodash' ? '\nwindow.lodash = _.noConflict();' : ''),
  );
};

/**
 * What the block editor saves of Markdown that is pasted into it.
 *
 * @param {ReadonlyMap<string, string>} texts
 * @returns {Promise<Map<string, string>>}
 */
export const pasted = async (texts) => {
  const browser = await puppeteer.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.setContent('<!doctype html><title>Editor</title>');
    for (const content of scripts('wp-block-library')) await page.addScriptTag({ content });
    const saved = await page.evaluate(
      (all) => {
        const { blockLibrary, blocks } = globalThis.wp;
        blockLibrary.registerCoreBlocks();
        return all.map(([name, plainText]) => [
          name,
          blocks.serialize(blocks.pasteHandler({ plainText, HTML: '', mode: 'BLOCKS' })),
        ]);
      },
      [...texts],
    );
    return new Map(saved);
  } finally {
    await browser.close();
  }
};
