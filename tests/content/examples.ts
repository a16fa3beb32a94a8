import { readMarkdown } from '../../src/markdown/index.js';
import type { ReadResult } from '../../src/reader/types.js';
import { rules } from '../../src/reader/rules/index.js';

/** An example on a page of the demo, as its reader sees it and as it is read. */
export interface Example extends ReadResult {
  id: string;
  kind: string;
  showsMessages: boolean;
  markdown: string;
  /** The worksheet as text, to look for nodes in. */
  json: string;
}

const figure =
  /<figure\s+class="example"\s+id="([^"]+)"([^>]*)>[^]*?<code\s+class="language-(\w+)"[^>]*>([^]*?)<\/code/g;

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The examples on a page, in its order. */
export const examplesOf = (page: string): Example[] =>
  [...page.matchAll(figure)].map(([, id = '', flags = '', kind = '', code = '']) => {
    const markdown = code.replace(/&(lt|gt|amp);/g, (_, name: string) => signs[name] ?? '');
    const result = readMarkdown(markdown, { rules });
    const showsMessages = flags.includes('data-messages');
    return { ...result, id, kind, showsMessages, markdown, json: JSON.stringify(result.worksheet) };
  });

