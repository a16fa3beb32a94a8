import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EmailRefusal } from '../locales/strings.js';
import type { Worksheet } from '../model/worksheet.js';
import { email } from '../outputs/email.js';
import { page } from '../outputs/page.js';
import { staticHtml } from '../outputs/static-form.js';

/** What the caller of `zelfcheck build` asked for, as far as it concerns what is made. */
export interface OutputOptions {
  /** The language of the interface; absent: that of the worksheet. */
  readonly lang?: string | undefined;
  /** The level of the title, where there is no page around it yet. */
  readonly headingLevel?: number | undefined;
  /** The address of the page that the worksheet stands on. */
  readonly url?: string | undefined;
}

/** One file of an output: what its name ends with, and what it holds. */
export interface Made {
  readonly ending: string;
  readonly text: string;
}

/** Why nothing could be made. */
export interface Refused {
  readonly refused: EmailRefusal;
}

/** What a worksheet can be made into. */
export interface Output {
  readonly make: (
    worksheet: Worksheet,
    options: OutputOptions,
  ) => readonly Made[] | Refused | Promise<readonly Made[]>;
  /**
   * What becomes of addresses that are relative to the Markdown: they are all kept, bitmaps are taken in and the others
   * kept, or there are none in what is made.
   */
  readonly addresses: 'kept' | 'bitmaps-inside' | 'none';
  /** Whether it is several files. */
  readonly isSeveral?: true;
  /** Whether it cannot be made without knowing where the worksheet will stand. */
  readonly needsUrl?: true;
}

// Compact: indented it is twice as long, and as sent with brotli still a tenth longer.
const json = (worksheet: Worksheet): string => `${JSON.stringify(worksheet)}\n`;

let bundle: Promise<string> | undefined;

/** The script of a one-file page, as it was built: from here and from `dist/cli/` it is in the same place. */
const pageScript = (): Promise<string> =>
  (bundle ??= readFile(new URL('../../dist/page.js', import.meta.url), 'utf8'));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Every output by the name that `--as` knows it by. Another one is a row here and a file in `outputs/`. */
export const outputs: Readonly<Record<string, Output>> = {
  json: { addresses: 'kept', make: (worksheet) => [{ ending: '.json', text: json(worksheet) }] },
  html: {
    addresses: 'kept',
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
    addresses: 'bitmaps-inside',
    make: async (worksheet, { lang }) => [
      {
        ending: '.page.html',
        text: page(worksheet, { script: await pageScript(), hash: sha256, ...(lang && { lang }) }),
      },
    ],
  },
  email: {
    addresses: 'none',
    isSeveral: true,
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
