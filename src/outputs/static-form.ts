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

/** The options of `staticForm` and `staticHtml`. */
export interface StaticOptions {
  /** The heading level of the title, or of the topmost headings where there is no title. Default 2. */
  headingLevel?: number;
  /** The language of the sentences around the worksheet. Default the worksheet's, else English. */
  lang?: string;
}

/**
 * Renders the static form of a worksheet: HTML that works without script, and that an element reads back to the same
 * worksheet, even after a sanitiser removed tags and attributes that it does not allow. All data is in the text, in the
 * structure and in the URLs of links; attributes and classes only improve the looks.
 */
export const staticForm = (worksheet: Worksheet, options: StaticOptions = {}): Element => {
  const { headingLevel = 2 } = options;
  const formal = worksheet.settings.address === 'formal';
  const say = staticTranslate([options.lang, worksheet.lang], formal);
  const writer = makeWriter(worksheet, say, writers);
  const level = worksheet.title === undefined ? headingLevel - 1 : headingLevel;
  const outerLang = options.lang ?? worksheet.lang;
  const innerLang = worksheet.lang === outerLang ? undefined : worksheet.lang;
  const parts =
    worksheet.kind === 'quiz'
      ? writeQuiz(worksheet, writer, level)
      : writeChecklist(worksheet, writer, level);
  return stack(`zelfcheck-${worksheet.kind}`, outerLang === undefined ? {} : { lang: outerLang }, [
    // A script finds this element where the host removes the custom element around it.
    stack(
      'div',
      { dataZelfcheck: worksheet.kind, ...(innerLang !== undefined && { lang: innerLang }) },
      [...about(worksheet, writer, headingLevel), ...parts, ...notes(worksheet, writer, level)],
    ),
  ]);
};

/** Renders the static form of a worksheet as HTML text. */
export const staticHtml = (worksheet: Worksheet, options: StaticOptions = {}): string =>
  toHtml(staticForm(worksheet, options), { characterReferences: { useNamedReferences: true } }) +
  '\n';
