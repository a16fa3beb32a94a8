import { join } from 'node:path';
import { article, checkSite, copyScripts, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

/** MDX by itself: fenced blocks, with a component of the site in place of every element that Markdown makes. */
export default {
  shown: ['@mdx-js/mdx', 'react'],
  packages: {
    '@mdx-js/mdx': '3.1.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
    'remark-gfm': '4.0.1',
  },
  build: async (host) => {
    const { folder, worksheets } = host;
    await copyScripts(host, join(folder, 'site', 'zelfcheck'));
    await writeFiles(folder, { 'page.mdx': article(worksheets) });
    await run(process.execPath, ['render.mjs'], { cwd: folder });
    return join(folder, 'site');
  },
  check: (given) =>
    checkSite(given, [
      {
        name: 'fenced blocks',
        path: '/',
        quiz: true,
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
    ]),
};
