import type { Kind } from '../../../src/model/worksheet.js';
import { read } from '../../build/project.js';

/** What the page of messages says of one rule. */
export interface Section {
  rule: string;
  /** The word for how much it matters. */
  severity: string;
  examples: Example[];
}

/** An example on the page, as its reader sees it. */
export interface Example {
  which: string;
  /** What it is read as; another language for what is no worksheet. */
  kind: Kind | 'sh';
  text: string;
  /** Whether the page says that there will be nothing to show. */
  fails: boolean;
}

/** The pages of messages, by language. */
export const pages = {
  en: read('demo/en/messages.html'),
  nl: read('demo/nl/berichten.html'),
} as const;

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

const examplesIn = (html: string): Example[] =>
  [
    ...html.matchAll(
      /data-example="(\w+)"([^>]*)>[^]*?<code\s+class="language-(quiz|checklist|sh)"\s*>([^]*?)<\/code/g,
    ),
  ].map(([, which = '', flags = '', kind, code = '']) => ({
    which,
    kind: kind as Example['kind'],
    text: code.replace(/&(lt|gt|amp);/g, (_, name: string) => signs[name] ?? ''),
    fails: flags.includes('data-expect="failed"'),
  }));

/** The sections about rules on a page, in its order. */
export const sectionsOf = (page: string): Section[] =>
  [...page.matchAll(/<section id="([a-z-]+)" data-rule="([a-z-]+)">([^]*?)<\/section>/g)].map(
    ([, id = '', rule = '', html = '']) => ({
      rule: id === rule ? rule : `${id} is not ${rule}`,
      severity: /<code>[a-z-]+<\/code> · ([^<]+)</.exec(html)?.[1]?.trim() ?? '',
      examples: examplesIn(html),
    }),
  );
