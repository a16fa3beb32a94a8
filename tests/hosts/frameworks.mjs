import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerQuiz, equal, serve, tickChecklist, until, withPage } from './browser.mjs';
import { run } from './tools.mjs';

/** What the pages of all frameworks are made with: the quiz to get, and the checklist to import. */
export const writeWorksheets = async (folder, { quiz, checklistSheet }) => {
  await mkdir(join(folder, 'public'), { recursive: true });
  await writeFile(join(folder, 'public', 'quiz.md'), quiz);
  await writeFile(join(folder, 'src', 'checklist.json'), JSON.stringify(checklistSheet));
};

/**
 * Checks the types of a page with the framework's own checker, and bundles it.
 *
 * @param {string} checker The command, with its words behind it.
 */
export const buildWithVite = async ({ folder, worksheets }, checker) => {
  await writeWorksheets(folder, worksheets);
  const [command, ...words] = checker.split(' ');
  await run('npx', ['--no-install', command, ...words], { cwd: folder });
  await run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { cwd: folder });
  return join(folder, 'dist');
};

/** What has to happen in the page of every framework. */
export const checkFramework = async ({ served, test }) => {
  const site = await serve(served);
  const told = (page, text) =>
    until(
      page,
      `the framework was told “${text}”`,
      (it) => document.getElementById('told').textContent === it,
      text,
    );
  try {
    await test('answers a quiz', () =>
      withPage(`${site.origin}/`, async (page) => {
        // The button is called so by an object that the framework set as a property.
        await answerQuiz(page, { check: 'Well?' });
        await told(page, 'first right');
        equal(await page.$eval('#quiz', (it) => it.headingLevel), 3, 'The level of the heading');
        await page.click('#again');
        await told(page, 'reset quiz');
      }));
    await test('ticks a checklist', () =>
      withPage(`${site.origin}/`, async (page) => {
        const sheet = await tickChecklist(page);
        equal(sheet.title, 'Closing up', 'The worksheet of the property');
        await told(page, 'shop true');
        equal(await page.$eval('#checklist', (it) => it.notApplicable), true, 'Not applicable');
      }));
  } finally {
    await site.close();
  }
};
