import { buildWithVite, checkFramework } from '../frameworks.mjs';

/** Svelte 5. */
export default {
  shown: ['svelte', 'vite', 'svelte-check'],
  packages: {
    '@sveltejs/vite-plugin-svelte': '6.2.4',
    svelte: '5.57.3',
    'svelte-check': '4.7.8',
    typescript: '5.9.3',
    vite: '7.3.8',
  },
  build: (host) => buildWithVite(host, 'svelte-check --fail-on-warnings'),
  check: checkFramework,
};
