import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const letters = {
  en: {
    quiz: 'content/en/newsletter.md',
    site: 'https://shopbell.example/',
    landing: 'newsletter.html#quiz',
    out: 'letter',
  },
  nl: {
    quiz: 'content/nl/nieuwsbrief.md',
    site: 'https://winkelbel.example/',
    landing: 'nieuwsbrief.html#quiz',
    out: 'brief',
  },
};

/** Makes the question of a letter with the command that the page shows beside it. */
const make = ({ quiz, site, landing, out }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-letter-'));
  const args = ['build', quiz, '--as', 'email', '--url', site + landing];
  execFileSync(process.execPath, ['dist/cli/bin.js', ...args, '--out', folder]);
  const made = (type) =>
    readFileSync(join(folder, basename(quiz).replace(/md$/, `email.${type}`)), 'utf8');
  const letter = {
    // On the demo site the links lead to the page beside it.
    html: made('html').replaceAll(`"${site}`, '"'),
    text: made('txt'),
    command: `npx zelfcheck build ${quiz} --as email --url "${site}${landing}" --out ${out}`,
  };
  rmSync(folder, { recursive: true });
  return letter;
};

/** The first question of the newsletter's quiz as it stands in an e-mail, in every language. */
export default () =>
  Object.fromEntries(Object.entries(letters).map(([lang, letter]) => [lang, make(letter)]));
