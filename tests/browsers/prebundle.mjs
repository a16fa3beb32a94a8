import { build } from 'esbuild';

const prefix = '/__prebundled__/';

/**
 * Serves each of these packages as one module: some are CommonJS, which no browser reads, and the others are dozens of
 * files that every test page would load one by one.
 *
 * @param {readonly string[]} names
 */
export const prebundle = (names) => {
  const bundles = new Map();
  const bundle = async (name) => {
    const { outputFiles } = await build({
      entryPoints: [name],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return outputFiles[0].text;
  };
  return {
    name: 'prebundle',
    resolveImport({ source }) {
      return names.includes(source) ? `${prefix}${source}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!names.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
};
