import { buildWithVite, checkFramework } from '../frameworks.mjs';

/** Preact. */
export default {
  shown: ['preact', 'vite', 'typescript'],
  packages: {
    preact: '10.29.8',
    typescript: '5.9.3',
    vite: '7.3.8',
  },
  build: (host) => buildWithVite(host, 'tsc'),
  check: checkFramework,
};
