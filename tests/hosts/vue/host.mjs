import { buildWithVite, checkFramework } from '../frameworks.mjs';

/** Vue 3. */
export default {
  shown: ['vue', 'vite', 'vue-tsc'],
  packages: {
    '@vitejs/plugin-vue': '6.0.11',
    typescript: '5.9.3',
    vite: '7.3.8',
    vue: '3.5.45',
    'vue-tsc': '3.3.14',
  },
  build: (host) => buildWithVite(host, 'vue-tsc'),
  check: checkFramework,
};
