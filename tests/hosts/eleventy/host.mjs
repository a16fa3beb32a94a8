import { join } from 'node:path';
import { article, checkSite, copyScripts, whole, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

/** Eleventy with unified as its Markdown: fenced blocks, and files that are worksheets. */
export default {
  shown: ['@11ty/eleventy', 'remark-rehype'],
  packages: {
    '@11ty/eleventy': '3.1.8',
    'rehype-stringify': '10.0.1',
    'remark-gfm': '4.0.1',
    'remark-parse': '11.0.0',
    'remark-rehype': '11.1.2',
    unified: '11.0.5',
    vfile: '6.0.3',
  },
  build: async (host) => {
    const { folder, worksheets } = host;
    await copyScripts(host, join(folder, 'zelfcheck'));
    await writeFiles(folder, {
      'pages/fenced.md': article(worksheets),
      'pages/quiz.md': whole(worksheets.quiz, 'quiz'),
      'pages/checklist.md': whole(worksheets.checklist, 'checklist'),
    });
    await run('npx', ['--no-install', 'eleventy', '--quiet'], { cwd: folder });
    return join(folder, '_site');
  },
  check: (given) =>
    checkSite(given, [
      {
        name: 'fenced blocks',
        path: '/fenced/',
        quiz: true,
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      { name: 'a whole file', path: '/quiz/', quiz: true, text: words.quiz },
      { name: 'a whole file', path: '/checklist/', checklist: true, text: words.checklist },
    ]),
};
