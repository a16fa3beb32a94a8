import { buildWithVite, checkFramework } from '../frameworks.mjs';

/** Solid. */
export default {
  shown: ['solid-js', 'vite', 'typescript'],
  packages: {
    'solid-js': '1.9.19',
    typescript: '5.9.3',
    vite: '7.3.8',
    'vite-plugin-solid': '2.11.14',
  },
  build: (host) => buildWithVite(host, 'tsc'),
  check: checkFramework,
};
