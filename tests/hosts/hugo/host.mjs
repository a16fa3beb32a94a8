import { join } from 'node:path';
import { article, bare, checkSite, copyScripts, words, writeFiles } from '../sites.mjs';
import { run } from '../tools.mjs';

const shortcode = (name, text) => `{{< ${name} >}}\n${text}\n{{< /${name} >}}\n`;

const page = (title, text) => `---\ntitle: ${title}\n---\n\n${text}`;

/** Hugo: fenced blocks, with a render hook and without one; its own HTML inside the element; a file by a shortcode. */
export default {
  debian: { hugo: 'hugo' },
  version: async () => /v[\d.]+/.exec(await run('hugo', ['version']))[0].replace('v', 'hugo '),
  build: async (host) => {
    const { folder, worksheets } = host;
    const { quiz, checklist } = worksheets;
    await copyScripts(host, join(folder, 'static', 'zelfcheck'));
    await writeFiles(folder, {
      'static/quiz.md': quiz,
      'static/checklist.md': checklist,
      'content/fenced.md': page('Fenced', article(worksheets, '', ' {layout="steps"}')),
      'content/host.md': page(
        'Rendered by Hugo',
        `${shortcode('quiz', bare(quiz))}\n${shortcode('checklist', bare(checklist))}`,
      ),
      'content/file.md': page(
        'Files',
        '{{< zelfcheck quiz "/quiz.md" >}}\n\n{{< zelfcheck checklist "/checklist.md" >}}\n',
      ),
    });
    await run('hugo', ['--cleanDestinationDir', '--panicOnWarning'], { cwd: folder });
    return join(folder, 'public');
  },
  check: (given) =>
    checkSite(given, [
      {
        name: 'fenced blocks, with a render hook for quizzes and none for checklists',
        path: '/fenced/',
        quiz: { properties: { layout: 'steps' } },
        checklist: true,
        text: [...words.quiz, ...words.checklist],
      },
      {
        name: 'HTML of goldmark inside the element',
        path: '/host/',
        quiz: { isWhole: false },
        checklist: { isWhole: false },
        text: [...words.quiz, ...words.checklist],
      },
      { name: 'files by a shortcode', path: '/file/', quiz: true, checklist: true },
    ]),
};
