import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

/**
 * Prints, as JSON, of which folders each script for pages of the checkout in the working directory is made. A compressed
 * script cannot be taken apart: its bytes are dealt out by the length of what each module brings into it, minified alone.
 */

const folder = process.cwd();
const require = createRequire(`${folder}/package.json`);
const { rollup } = await import(pathToFileURL(require.resolve('rollup')).href);
const { minify } = await import(pathToFileURL(require.resolve('terser')).href);
const { default: configurations } = await import(pathToFileURL(`${folder}/rollup.config.mjs`).href);
const { plugins, ...embed } = configurations.find(({ input }) => Object.hasOwn(input, 'embed'));

// Nothing is written, licences included.
const wanted = plugins.filter(({ name }) => name !== 'rollup-plugin-license');
const bundle = await rollup({ ...embed, plugins: wanted });
const { output } = await bundle.generate(embed.output);
await bundle.close();

const originOf = (id) => {
  const path = relative(folder, id.replace(/^\0/, '')).replaceAll('\\', '/');
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path) ?? [];
  if (name) return /^(?:lit|@lit)/.test(name) ? 'lit' : 'packages of the parser';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? 'entries and the build';
};

const parts = await Promise.all(
  output
    .filter(({ type }) => type === 'chunk')
    .map(async ({ fileName, code, modules }) => {
      const lengths = new Map();
      let total = 0;
      for (const [id, { code: text }] of Object.entries(modules)) {
        if (!text) continue;
        const length = (await minify(text, { module: true, ecma: 2022 })).code?.length ?? 0;
        const origin = originOf(id);
        lengths.set(origin, (lengths.get(origin) ?? 0) + length);
        total += length;
      }
      const bytes = brotliCompressSync(code).length;
      const from = [...lengths]
        .sort(([, one], [, other]) => other - one)
        .map(([origin, length]) => [origin, (bytes * length) / total]);
      return { part: fileName, bytes, from };
    }),
);
console.log(JSON.stringify(parts.sort((one, other) => other.bytes - one.bytes)));
