import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import alias from '@rollup/plugin-alias';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { manifest } from './.build/manifest.mjs';
import { leaveOut, messageModules, ownCopies, partOf } from './.build/parts.mjs';
import { publicTypes } from './.build/public-types.mjs';
import { squeezeTemplates } from './.build/squeeze-templates.mjs';

const { dependencies, exports: entries } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const packages = Object.keys(dependencies);

/** Ends the build at a warning. */
const failOnWarning = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

const source = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Empties `dist` before the build, so that no file of an earlier build is published. */
const clean = {
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
};

/**
 * The modules for projects that use a bundler, and the command line: the sources without their types. The comments stay,
 * so that debugging needs no source maps.
 */
const modules = {
  input: [
    ...['index', 'markdown', 'engine', 'define/index', 'define/quiz', 'define/checklist'],
    'cli/bin',
    'remark',
    ...['react', 'preact', 'solid', 'svelte', 'vue'].map((name) => `frameworks/${name}`),
    // The script of the page of `zelfcheck preview`.
    'embedding/preview-client',
  ].map((name) => `src/${name}.ts`),
  external: (id) =>
    id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
  plugins: [clean, typescript({ noEmitOnError: true }), publicTypes(entries), manifest],
  // The entries for frameworks hold only types; their empty modules let every bundler import them.
  onwarn: (warning) => {
    if (warning.code !== 'EMPTY_BUNDLE') failOnWarning(warning);
  },
};

/** The plug-ins for all scripts that pages load. */
const pagePlugins = (licences, minify) => [
  nodeResolve({ browser: true }),
  typescript({ declaration: false }),
  squeezeTemplates,
  terser({ ecma: 2022, compress: { passes: 3, inline: 1, keep_fargs: false }, ...minify }),
  // The licences of the bundled packages require that their text is published as well.
  license({ thirdParty: { output: licences } }),
];

/** The scripts `embed.js` and `auto.js`, with the parts that they load in chunks beside them. */
const embed = {
  input: { embed: 'src/embed.ts', auto: 'src/auto.ts' },
  output: {
    dir: 'dist',
    // A page may load `auto.js` as a classic script, where declarations outside a block would be global.
    banner: ({ name }) => (name === 'auto' ? '{' : ''),
    footer: ({ name }) => (name === 'auto' ? '}' : ''),
    // Pages refer to the entries by name; the chunks are imported by relative URLs, so the folder can be anywhere.
    entryFileNames: '[name].js',
    chunkFileNames: 'embed-[name]-[hash].js',
    manualChunks: partOf,
  },
  plugins: [
    alias({
      entries: {
        'decode-named-character-reference': source('src/elements/decode-entity.ts'),
        unified: source('src/markdown/unified.ts'),
      },
    }),
    ownCopies(
      [
        'elements/ask.ts',
        'embedding/missing.ts',
        'model/ids.ts',
        'model/number.ts',
        'model/spelling.ts',
      ],
      ['storage/identity.ts', 'blocks/blank/read.ts', 'reader/rules/duplicates.ts'],
    ),
    ...pagePlugins('dist/embed-licenses.txt', { module: true, format: { comments: false } }),
  ],
  onwarn: failOnWarning,
};

/** The elements as one classic script without imports, which a one-file page holds inline. */
const page = {
  input: { page: 'src/page.ts' },
  output: {
    dir: 'dist',
    format: 'iife',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
  },
  plugins: [
    leaveOut(
      'markdown/index.ts',
      'reader/index.ts',
      'elements/content/from-html.ts',
      'elements/parts/authors.ts',
      ...messageModules,
    ),
    ...pagePlugins('dist/page-licenses.txt', {
      toplevel: true,
      format: {
        comments: false,
        // A one-file page is published without the file of licences beside it.
        preamble: '/* zelfcheck: MIT. With Lit, (c) Google LLC: BSD-3-Clause, https://lit.dev. */',
      },
    }),
  ],
  onwarn: failOnWarning,
};

/** The script for the parent page of frames: one classic script without imports. */
const frame = {
  input: 'src/frame.ts',
  output: { file: 'dist/frame.js', format: 'iife', strict: false },
  plugins: [
    typescript({ declaration: false }),
    terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
  ],
  onwarn: failOnWarning,
};

export default [modules, embed, page, frame];
