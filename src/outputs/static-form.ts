import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { writers } from '../blocks/static.js';
import { staticTranslate } from '../locales/texts.js';
import type { Worksheet } from '../model/worksheet.js';
import { about } from '../static/about.js';
import { writeChecklist } from '../static/write-checklist.js';
import { stack } from '../static/nodes.js';
import { notes } from '../static/notes.js';
import { writeQuiz } from '../static/write-quiz.js';
import { makeWriter } from '../static/writer.js';

/** How the static form is written. */
export interface StaticOptions {
  /** The level of the title, or of what is under it where there is none. Default 2. */
  headingLevel?: number;
  /** The language of what is said around the worksheet. Default the worksheet's, else English. */
  lang?: string;
}

/**
 * The static form of a worksheet: HTML that is read and used without script, and that an element reads back to the same
 * worksheet, also after a filter took away what it does not know. All that is told stands in the text, in the structure
 * and in addresses of links; attributes and classes only make it nicer.
 */
export const staticForm = (worksheet: Worksheet, options: StaticOptions = {}): Element => {
  const { headingLevel = 2 } = options;
  const formal = worksheet.settings.address === 'formal';
  const say = staticTranslate([options.lang, worksheet.lang], formal);
  const writer = makeWriter(worksheet, say, writers);
  const level = worksheet.title === undefined ? headingLevel - 1 : headingLevel;
  const outer = options.lang ?? worksheet.lang;
  const inner = worksheet.lang === outer ? undefined : worksheet.lang;
  const parts =
    worksheet.kind === 'quiz'
      ? writeQuiz(worksheet, writer, level)
      : writeChecklist(worksheet, writer, level);
  return stack(`zelfcheck-${worksheet.kind}`, outer === undefined ? {} : { lang: outer }, [
    // Where the tag above is not allowed, a script finds this one.
    stack('div', { dataZelfcheck: worksheet.kind, ...(inner !== undefined && { lang: inner }) }, [
      ...about(worksheet, writer, headingLevel),
      ...parts,
      ...notes(worksheet, writer, level),
    ]),
  ]);
};

/** The static form of a worksheet as HTML. */
export const staticHtml = (worksheet: Worksheet, options: StaticOptions = {}): string =>
  toHtml(staticForm(worksheet, options), { characterReferences: { useNamedReferences: true } }) +
  '\n';
