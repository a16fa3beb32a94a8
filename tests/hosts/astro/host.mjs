import { join } from 'node:path';
import { article, checkSite, whole, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

const layout = 'layout: ../layouts/Page.astro\n';

/** Astro: fenced blocks in Markdown and in MDX, and files that are worksheets. */
export default {
  shown: ['astro', '@astrojs/mdx'],
  packages: { '@astrojs/mdx': '4.3.14', astro: '5.18.2' },
  build: async ({ folder, worksheets }) => {
    await writeFiles(folder, {
      'src/pages/fenced.md': article(worksheets, `---\n${layout}---`),
      'src/pages/mdx.mdx': article(worksheets, `---\n${layout}---`, ' layout=steps'),
      'src/pages/quiz.md': whole(worksheets.quiz, 'quiz', layout),
      'src/pages/checklist.md': whole(worksheets.checklist, 'checklist', layout),
    });
    await run('npx', ['--no-install', 'astro', 'build'], { cwd: folder });
    return join(folder, 'dist');
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
      {
        name: 'fenced blocks in MDX',
        path: '/mdx/',
        quiz: { change: { settings: { layout: 'steps' } } },
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      { name: 'a whole file', path: '/quiz/', quiz: true, text: words.quiz },
      { name: 'a whole file', path: '/checklist/', checklist: true, text: words.checklist },
    ]),
};
