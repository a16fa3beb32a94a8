import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import alias from '@rollup/plugin-alias';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import license from 'rollup-plugin-license';
import { leaveOut, ownCopies, partOf } from './.build/parts.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies);

const fail = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** Empties `dist` first, so that nothing of an earlier build is published. */
const clean = {
  name: 'clean',
  buildStart: () => rmSync('dist', { recursive: true, force: true }),
};

/** Describes the elements for editors and catalogues: what a page may use, under the paths that are published. */
const manifest = {
  name: 'manifest',
  generateBundle() {
    const sources = readdirSync('src/elements', { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
      .map((path) =>
        ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
      );
    const found = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
    const modules = found.modules.filter(({ declarations }) =>
      declarations.some(({ customElement }) => customElement),
    );
    const isPublic = ({ privacy = 'public' }) => privacy === 'public';
    for (const declaration of modules.flatMap((module) => module.declarations)) {
      const hidden = (declaration.members ?? []).filter((member) => !isPublic(member));
      const names = new Set(hidden.map(({ name }) => name));
      declaration.members = declaration.members?.filter(isPublic);
      // The analyzer takes a property that is only state for an attribute, and the variable in `dispatchEvent` for a name.
      declaration.attributes = declaration.attributes?.filter((it) => !names.has(it.fieldName));
      declaration.events = declaration.events?.filter(({ name }) => name.startsWith('zelfcheck-'));
      for (const attribute of declaration.attributes ?? []) {
        const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        const member = declaration.members?.find(({ name }) => name === field);
        if (!member) continue;
        attribute.fieldName = field;
        member.attribute = attribute.name;
      }
    }
    const source = JSON.stringify(
      { ...found, modules },
      (key, value) =>
        (key === 'path' || key === 'module') && typeof value === 'string'
          ? value.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js')
          : value,
      2,
    );
    this.emitFile({ type: 'asset', fileName: 'custom-elements.json', source });
  },
};

/**
 * Of `unified` the page only parses, with one plug-in and what that asks for. It gets this in its place: nobody should load
 * what never runs.
 */
const onlyParses = `
export const unified = () => {
  const given = {};
  const processor = {
    use: (plugin) => (plugin.call(processor), processor),
    data: (key) => (typeof key === 'string' ? given[key] : (Object.assign(given, key), processor)),
    parse: (text) => processor.parser(text),
  };
  return processor;
};`;

const slimUnified = {
  name: 'slim-unified',
  resolveId: (id) => (id === 'unified' ? '\0unified' : null),
  load: (id) => (id === '\0unified' ? onlyParses : null),
};

const squeeze = {
  css: (text) =>
    text.replace(
      /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|;\s*(\})\s*|\s*([{};,])\s*|(:)\s+|\s+/g,
      (match, string, last, mark, colon) =>
        string ?? last ?? mark ?? colon ?? (match.startsWith('/*') ? '' : ' '),
    ),
  // One space stays where a line was broken: between inline elements it is a space on screen.
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
};
squeeze.svg = squeeze.html;

/**
 * Takes the indentation out of Lit's templates. The packages that do so either parse CSS as it was years ago, or need a
 * newer Node.
 */
const squeezeTemplates = {
  name: 'squeeze-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg)\s*`/.test(code)) return null;
    const result = new MagicString(code);
    const walk = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(squeeze, node.tag.name ?? ''))
        for (const { start, end, value } of node.quasi.quasis)
          if (start < end) result.update(start, end, squeeze[node.tag.name](value.raw));
      for (const child of Object.values(node)) walk(child);
    };
    walk(this.parse(code));
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
};

/** The modules that a project with a bundler of its own imports, and the command line. */
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
    sourcemap: true,
  },
  plugins: [clean, typescript({ noEmitOnError: true, inlineSources: true }), manifest],
  // The declarations for frameworks are types alone; the empty module lets every bundler import them.
  onwarn: (warning) => {
    if (warning.code !== 'EMPTY_BUNDLE') fail(warning);
  },
};

/** What every script for pages goes through. */
const forPages = (licences, minify) => [
  nodeResolve({ browser: true }),
  typescript({ declaration: false, sourceMap: false }),
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
        'decode-named-character-reference': fileURLToPath(
          new URL('src/elements/decode-entity.ts', import.meta.url),
        ),
      },
    }),
    slimUnified,
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
    typescript({ declaration: false, sourceMap: false }),
    terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
  ],
  onwarn: fail,
};

export default [modules, embed, page, frame];
