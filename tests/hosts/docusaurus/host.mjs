import { join } from 'node:path';
import { article, checkSite, whole, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

/** Docusaurus 3: fenced blocks in MDX and in Markdown, and files that are worksheets. */
export default {
  shown: ['@docusaurus/core', '@mdx-js/mdx', 'react'],
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  build: async ({ folder, worksheets }) => {
    await writeFiles(folder, {
      'docs/fenced.mdx': article(worksheets, '---\nslug: /\n---', ' layout=steps'),
      'docs/plain.md': article(worksheets),
      'docs/quiz.md': whole(worksheets.quiz, 'quiz', 'hide_title: true\n'),
      'docs/checklist.md': whole(worksheets.checklist, 'checklist', 'hide_title: true\n'),
    });
    // It takes a package of the same version for the one that it has bundled before.
    await run('npx', ['--no-install', 'docusaurus', 'clear'], { cwd: folder });
    await run('npx', ['--no-install', 'docusaurus', 'build', '--no-minify'], { cwd: folder });
    return join(folder, 'build');
  },
  check: (given) =>
    checkSite(given, [
      {
        name: 'fenced blocks in MDX',
        path: '/',
        quiz: { change: { settings: { layout: 'steps' } } },
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      {
        name: 'fenced blocks in Markdown',
        path: '/plain',
        quiz: true,
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      { name: 'a whole file', path: '/quiz', quiz: true, text: words.quiz },
      { name: 'a whole file', path: '/checklist', checklist: true, text: words.checklist },
    ]),
};
