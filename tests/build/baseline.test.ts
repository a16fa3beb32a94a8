import { readdirSync } from 'node:fs';
import type { Identifier } from '@mdn/browser-compat-data';
import browserslist from 'browserslist';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { compatData, isYoung } from '../browsers/baseline.mjs';
import { filesUnder, read, root } from './project.js';

/** The browsers that the package promises to work in, such as `chrome 109`. */
const browsers = browserslist(undefined, { path: root });

describe('the baseline', () => {
  it('is the one that the readme states', () => {
    expect([...browsers].sort()).toEqual([
      ...['chrome 109', 'edge 109', 'firefox 115', 'ios_saf 16.4', 'safari 16.4'],
    ]);
    expect(read('README.md')).toMatch(/Safari 16\.4.*Chrome and Edge 109.*Firefox 115/);
  });
});

describe('the scripts that pages load', () => {
  // The methods of iterators have the names of those of lists, and code does not tell which of them it calls. The tests of
  // the elements run without them.
  const sharedNames = [
    'every',
    'filter',
    'find',
    'flatmap',
    'foreach',
    'map',
    'reduce',
    'some',
    'take',
  ];

  it('hold no syntax and no interface that is younger', async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      ignore: false,
      allowInlineConfig: false,
      overrideConfig: {
        files: ['**/*.js'],
        languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
        plugins: { compat, 'es-x': es },
        settings: { 'es-x': { aggressive: true } },
        rules: {
          'compat/compat': 'error',
          ...es.configs['flat/restrict-to-es2022'].rules,
          ...Object.fromEntries(
            sharedNames.map((name) => [`es-x/no-iterator-prototype-${name}`, 'off']),
          ),
        },
      },
    });
    const scripts = filesUnder('dist').filter((path) => /^dist\/[^/]+\.js$/.test(path));
    const pages = scripts.filter((path) => /^dist\/(?:embed|auto|page|frame)/.test(path));
    expect(pages.length).toBeGreaterThan(10);
    const results = await eslint.lintFiles(pages);
    expect(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ message }) => `${filePath}: ${message}`),
      ),
    ).toEqual([]);
  }, 120_000);
});

describe('the styles of the elements', () => {
  /** The younger features in use, each with what there is without it. */
  const enhancements: Readonly<Record<string, string>> = {
    'property accent-color': 'ticks have the colour of the browser',
    'property contain-intrinsic-inline-size': 'matters only in a host that shrinks to fit',
    'property resize': 'no handle on a phone',
    'property text-wrap': 'lines of a heading differ in length',
    'value break-after: avoid': 'a heading may be alone at the end of a sheet of paper',
    'value resize: none': 'as above',
    'value text-wrap: balance': 'as above',
    'value cursor: pointer': 'a phone has no pointer',
    'function color-mix': 'greys, in the tokens',
    'function oklch': 'a button with an edge instead of a fill, in the base',
    'selector :dir': 'a shadow or round corners on the other side',
    'selector :has': 'the focus is shown at the control instead of around its option',
    'selector ::-moz-progress-bar': 'each engine has a name of its own for it',
    'selector ::-webkit-progress-bar': 'as above',
    'selector ::-webkit-progress-value': 'as above',
  };

  const {
    properties,
    selectors,
    types,
    'at-rules': atRules,
  } = compatData.css as unknown as Record<
    'properties' | 'selectors' | 'types' | 'at-rules',
    Record<string, Identifier & Record<string, Identifier>>
  >;

  it('are complete without what is younger', () => {
    const young = new Set<string>();
    const look = (name: string, found: Identifier | undefined): void => {
      if (found && isYoung(found)) young.add(name);
    };
    for (const name of readdirSync(`${root}src/styles`))
      for (const [, css = ''] of read(`src/styles/${name}`).matchAll(/css`([^`]*)`/g))
        postcss.parse(css.replace(/\$\{[^}]*\}/g, '')).walk((node) => {
          if (node.type === 'decl') {
            look(`property ${node.prop}`, properties[node.prop]);
            look(`value ${node.prop}: ${node.value}`, properties[node.prop]?.[node.value]);
            for (const [, called = ''] of node.value.matchAll(/([a-z-]+)\(/g))
              look(`function ${called}`, types['color']?.[called] ?? types[called]);
          } else if (node.type === 'rule') {
            for (const [whole, pseudo = ''] of node.selector.matchAll(/::?([a-z-]+)/g))
              look(`selector ${whole}`, selectors[pseudo]);
          } else if (node.type === 'atrule') look(`at-rule ${node.name}`, atRules[node.name]);
        });
    expect([...young].sort()).toEqual(Object.keys(enhancements).sort());
  });
});
