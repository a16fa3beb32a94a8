import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { answerQuiz, equal, serve, tickChecklist, withPage } from './browser.mjs';

/** Puts the built scripts of the package where a site serves them. */
export const copyScripts = async ({ worksheets }, folder) => {
  await mkdir(folder, { recursive: true });
  await cp(join(worksheets.folder, 'dist'), folder, { recursive: true });
};

/** Writes the files of a site that hold a worksheet, by their paths. */
export const writeFiles = async (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** A worksheet in a fenced block, as it stands in an article. */
export const fenced = (text, info) => `~~~${info}\n${text}~~~\n`;

/** An article with both worksheets in fenced blocks. */
export const article = ({ quiz, checklist }, frontMatter = '', info = '') =>
  [
    frontMatter,
    '# Before you open',
    'A quiz, and a list to tick.',
    fenced(quiz, `quiz${info}`),
    fenced(checklist, 'checklist'),
    'Well done.',
    '',
  ].join('\n\n');

/** A file that is a worksheet, with front matter that is there for the site besides. */
export const whole = (text, kind, forSite = '') =>
  text.replace(/^---\n/, `---\nkind: ${kind}\n${forSite}`);

/** A worksheet without its front matter, as Markdown engines get it. */
export const bare = (text) => text.replace(/^---\n[^]*?\n---\n/, '');

const expect = (actual, expected, { isWhole = true, change = {} }) => {
  if (isWhole) equal(actual, { ...expected, ...change }, 'The worksheet in the page');
};

/**
 * Answers and ticks in the pages of a site.
 *
 * @param {object} given
 * @param {readonly { name: string, path: string, quiz?: boolean | object, checklist?: boolean | object, text?: string }[]} pages
 *   What each page shows: `quiz` and `checklist` are true, or say what is different in the worksheet of this page
 *   (`change`), that not all of it is to be had (`isWhole: false`), and which `properties` the element has. `text` is to be
 *   read without script.
 */
export const checkSite = async ({ served, test, worksheets }, pages) => {
  const site = await serve(served);
  try {
    for (const { name, path, quiz, checklist, text } of pages) {
      const url = site.origin + path;
      if (quiz)
        await test(`answers a quiz: ${name}`, () =>
          withPage(url, async (page) => {
            const { worksheet } = await answerQuiz(page);
            expect(worksheet, worksheets.quizSheet, quiz);
            for (const [name, value] of Object.entries(quiz.properties ?? {}))
              equal(await page.$eval('zelfcheck-quiz', (it, key) => it[key], name), value, name);
            const told = await page.evaluate(() => globalThis.told.map(({ type }) => type));
            for (const type of ['zelfcheck-ready', 'zelfcheck-answer', 'zelfcheck-check'])
              equal(told.includes(type), true, type);
          }));
      if (checklist)
        await test(`ticks a checklist: ${name}`, () =>
          withPage(url, async (page) => {
            expect(await tickChecklist(page), worksheets.checklistSheet, checklist);
            const told = await page.evaluate(() => globalThis.told);
            equal(
              told.filter(({ type }) => type === 'zelfcheck-answer').map(({ detail }) => detail),
              [
                { item: 'till', done: true },
                { item: 'shop', done: true },
              ],
              'What the page was told',
            );
          }));
      if (text)
        await test(`is read without script: ${name}`, () =>
          withPage(
            url,
            async (page) => {
              const shown = await page.evaluate(() => document.body.innerText);
              for (const words of text)
                equal([words, shown.includes(words)], [words, true], 'Text');
            },
            { isScripted: false },
          ));
    }
  } finally {
    await site.close();
  }
};

/** What a reader without script reads of both worksheets. */
export const words = {
  quiz: ['Say hello to whoever comes in', 'What belongs in the window today?'],
  checklist: ['Count the till', 'in the window'],
};

/** The text of a file of a built site. */
export const built = (folder, path) => readFile(join(folder, path), 'utf8');
