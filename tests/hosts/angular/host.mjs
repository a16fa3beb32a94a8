import { join } from 'node:path';
import { checkFramework, writeWorksheets } from '../frameworks.mjs';
import { run } from '../tools.mjs';

/** Angular, with its strict templates: the compiler checks and compiles, and a bundler makes the page. */
export default {
  shown: ['@angular/core', 'vite', 'typescript'],
  packages: {
    '@angular/common': '20.3.35',
    '@angular/compiler': '20.3.35',
    '@angular/compiler-cli': '20.3.35',
    '@angular/core': '20.3.35',
    '@angular/platform-browser': '20.3.35',
    rxjs: '7.8.2',
    tslib: '2.9.1',
    typescript: '5.9.3',
    vite: '7.3.8',
  },
  build: async ({ folder, worksheets }) => {
    await writeWorksheets(folder, worksheets);
    await run('npx', ['--no-install', 'ngc', '-p', 'tsconfig.json'], { cwd: folder });
    await run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { cwd: folder });
    return join(folder, 'dist');
  },
  check: checkFramework,
};
