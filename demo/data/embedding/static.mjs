import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Makes static HTML of the worksheet in the other lines, with the command that the page names. */
const make = (lang) => {
  const words = parse(readFileSync(new URL(`${lang}.yaml`, import.meta.url), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'zelfcheck-lines-'));
  const file = join(folder, 'quiz.md');
  writeFileSync(file, `---\nlang: ${lang}\n---\n\n${words.worksheet.quiz}\n`);
  const args = ['build', file, '--as', 'html', '--out', folder];
  execFileSync(process.execPath, ['dist/cli/bin.js', ...args]);
  const html = readFileSync(join(folder, 'quiz.html'), 'utf8');
  rmSync(folder, { recursive: true });
  return html;
};

/** The lines that show static HTML, in every language. */
export default () => ({ en: make('en'), nl: make('nl') });
