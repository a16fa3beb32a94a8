import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import alias from '@rollup/plugin-alias';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { manifest } from './.build/manifest.mjs';
import { leaveOut, messages, ownCopies, partOf } from './.build/parts.mjs';
import { publicTypes } from './.build/public-types.mjs';
import { squeezeTemplates } from './.build/squeeze-templates.mjs';

const { dependencies, exports: entries } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
const packages = Object.keys(dependencies);

const fail = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

const source = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Empties `dist` first, so that nothing of an earlier build is published. */
const clean = {
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
};

/**
 * The modules that a project with a bundler of its own imports, and the command line: the sources without their types,
 * comments and all, so that whoever steps into them needs no source maps.
 */
const modules = {
  input: [
    ...['index', 'markdown', 'engine', 'define/index', 'define/quiz', 'define/checklist'],
    'cli/bin',
    'remark',
    ...['react', 'preact', 'solid', 'svelte', 'vue'].map((name) => `frameworks/${name}`),
    // What the page of `zelfcheck preview` runs.
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
  // The declarations for frameworks are types alone; the empty module lets every bundler import them.
  onwarn: (warning) => {
    if (warning.code !== 'EMPTY_BUNDLE') fail(warning);
  },
};

/** What every script for pages goes through. */
const forPages = (licences, minify) => [
  nodeResolve({ browser: true }),
  typescript({ declaration: false }),
  squeezeTemplates,
  terser({ ecma: 2022, compress: { passes: 1, inline: 1 }, ...minify }),
  // The licences of what is bundled ask that their text goes along.
  license({ thirdParty: { output: licences } }),
];

/** The one script that a page loads, with the parser in a chunk of its own beside it. */
const embed = {
  input: { embed: 'src/embed.ts', auto: 'src/auto.ts' },
  output: {
    dir: 'dist',
    // It may stand in a page as a plain script as well, where what is outside a block would be everybody's.
    banner: ({ name }) => (name === 'auto' ? '{' : ''),
    footer: ({ name }) => (name === 'auto' ? '}' : ''),
    // The page knows the name of the first file; the others are found by it, in whatever folder they stand.
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
    ownCopies('elements/ask.ts'),
    ...forPages('dist/embed-licenses.txt', { module: true, format: { comments: false } }),
  ],
  onwarn: fail,
};

/** The same as one plain script, for a page that has to be one file: it stands in the page and imports nothing. */
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
      ...messages,
    ),
    ...forPages('dist/page-licenses.txt', {
      toplevel: true,
      format: {
        comments: false,
        // A page goes out by itself, without the file of licences beside it.
        preamble: '/* zelfcheck: MIT. With Lit, (c) Google LLC: BSD-3-Clause, https://lit.dev. */',
      },
    }),
  ],
  onwarn: fail,
};

/** The script of a page around frames: one plain script, without imports. */
const frame = {
  input: 'src/frame.ts',
  output: { file: 'dist/frame.js', format: 'iife', strict: false },
  plugins: [
    typescript({ declaration: false }),
    terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
  ],
  onwarn: fail,
};

export default [modules, embed, page, frame];
