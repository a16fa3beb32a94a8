import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EmailRefusal } from '../locales/author-strings.js';
import type { Worksheet } from '../model/worksheet.js';
import { email } from '../outputs/email.js';
import { page } from '../outputs/page.js';
import { staticHtml } from '../outputs/static-form.js';

/** The options of `zelfcheck build` that change the content of an output. */
export interface OutputOptions {
  /** The language of the interface. Default: that of the worksheet. */
  readonly lang?: string | undefined;
  /** The heading level of the title, for outputs that are no whole page. Default 2. */
  readonly headingLevel?: number | undefined;
  /** The absolute URL of the page that shows the worksheet. */
  readonly url?: string | undefined;
}

/** One file of an output: the end of its name, and its content. */
export interface Made {
  readonly ending: string;
  readonly text: string;
}

/** The reason why an output could not be made. */
export interface Refused {
  readonly refused: EmailRefusal;
}

/** A format that a worksheet can be written in. */
export interface Output {
  /** Matches every file of this output, of any version, and no file that a person made: by it ours are told from theirs. */
  readonly mark: RegExp;
  readonly make: (
    worksheet: Worksheet,
    options: OutputOptions,
  ) => readonly Made[] | Refused | Promise<readonly Made[]>;
  /**
   * The treatment of URLs that are relative to the Markdown file: all are kept, bitmaps are inlined and the others kept,
   * or the output holds none.
   */
  readonly addresses: 'kept' | 'bitmaps-inside' | 'none';
  /** Whether the output is several files. */
  readonly isSeveral?: true;
  /** Whether the output has sentences of ours, in the language of the worksheet. */
  readonly hasSentences?: true;
  /** Whether the output needs `url`. */
  readonly needsUrl?: true;
}

// JSON without indentation: with it the text is twice as long, and with brotli still a tenth longer.
const json = (worksheet: Worksheet): string => `${JSON.stringify(worksheet)}\n`;

let bundle: Promise<string> | undefined;

/** The built script of a one-file page. The relative path is the same from `src/cli/` and from `dist/cli/`. */
const pageScript = (): Promise<string> =>
  (bundle ??= readFile(new URL('../../dist/page.js', import.meta.url), 'utf8'));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** All outputs by their names for `--as`. A new output is a row here and a file in `outputs/`. */
export const outputs: Readonly<Record<string, Output>> = {
  json: {
    mark: /^\{"zelfcheck":/,
    addresses: 'kept',
    make: (worksheet) => [{ ending: '.json', text: json(worksheet) }],
  },
  html: {
    // A page that somebody made may hold a static form, but does not begin with it.
    mark: /^<zelfcheck-(?:quiz|checklist)[ >][^]{0,2000}?<div [^>]{0,2000}data-zelfcheck="/,
    addresses: 'kept',
    hasSentences: true,
    make: (worksheet, { lang, headingLevel }) => [
      {
        ending: '.html',
        text: staticHtml(worksheet, {
          ...(lang && { lang }),
          ...(headingLevel && { headingLevel }),
        }),
      },
    ],
  },
  page: {
    mark: /^<!doctype html>[^]{0,2000}?<meta name="generator" content="zelfcheck">/,
    addresses: 'bitmaps-inside',
    hasSentences: true,
    make: async (worksheet, { lang }) => [
      {
        ending: '.page.html',
        text: page(worksheet, { script: await pageScript(), hash: sha256, ...(lang && { lang }) }),
      },
    ],
  },
  email: {
    mark: /[?&](?:amp;)?zelfcheck=/,
    addresses: 'none',
    isSeveral: true,
    hasSentences: true,
    needsUrl: true,
    make: (worksheet, { lang, headingLevel, url = '' }) => {
      const made = email(worksheet, {
        landing: url,
        ...(lang && { lang }),
        ...(headingLevel && { headingLevel }),
      });
      if ('refused' in made) return made;
      return [
        { ending: '.email.html', text: made.html },
        { ending: '.email.txt', text: made.text },
      ];
    },
  },
};
