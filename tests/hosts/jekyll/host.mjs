import { join } from 'node:path';
import { article, bare, checkSite, copyScripts, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

const page = (layout, text) => `---\nlayout: ${layout}\ntitle: Worksheet\n---\n\n${text}`;

/** Jekyll: fenced blocks, and HTML of kramdown inside the element by a layout. */
export default {
  debian: { jekyll: 'jekyll' },
  version: async () => (await run('jekyll', ['--version'])).trim(),
  build: async (host) => {
    const { folder, worksheets } = host;
    await copyScripts(host, join(folder, 'zelfcheck'));
    await writeFiles(folder, {
      'fenced.md': page('page', article(worksheets)),
      'quiz.md': page('quiz', bare(worksheets.quiz)),
      'checklist.md': page('checklist', bare(worksheets.checklist)),
    });
    await run('jekyll', ['build', '--quiet', '--disable-disk-cache'], { cwd: folder });
    return join(folder, '_site');
  },
  check: (given) =>
    checkSite(given, [
      {
        name: 'fenced blocks',
        path: '/fenced.html',
        quiz: true,
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      {
        name: 'HTML of kramdown inside the element',
        path: '/quiz.html',
        quiz: { isWhole: false },
        text: words.quiz,
      },
      {
        name: 'HTML of kramdown inside the element',
        path: '/checklist.html',
        checklist: { isWhole: false },
        text: words.checklist,
      },
    ]),
};
