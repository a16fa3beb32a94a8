import { buildWithVite, checkFramework } from '../frameworks.mjs';

/** React 19, which sets properties and adds listeners to custom elements. */
export default {
  shown: ['react', 'vite', 'typescript'],
  packages: {
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
    react: '19.3.1',
    'react-dom': '19.3.1',
    typescript: '5.9.3',
    vite: '7.3.8',
  },
  build: (host) => buildWithVite(host, 'tsc'),
  check: checkFramework,
};
