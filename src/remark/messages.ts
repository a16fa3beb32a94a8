import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { explainMessage } from '../locales/explain.js';
import { textsFor } from '../locales/texts.js';
import type { Message } from '../model/messages.js';

/** What the pipeline works on. */
export type File = Parameters<Transformer<Root>>[1];

/** By how much a text begins later than the file that it stands in. */
export interface Offset {
  readonly line: number;
  readonly column: number;
}

/** Tells the author of a file what is to be known of a worksheet in it. */
export const tellAuthor = (
  messages: readonly Message[],
  file: File,
  lang: string | undefined,
  offset: Offset,
): void => {
  const { messages: dictionary } = textsFor(lang);
  for (const message of messages) {
    const { text, suggestion } = explainMessage(message, dictionary);
    const sentence = suggestion === undefined ? text : `${text} ${suggestion}`;
    const place = { line: message.line + offset.line, column: message.column + offset.column };
    const told = file.message(sentence, {
      place,
      ruleId: message.rule,
      source: 'zelfcheck',
    });
    // What could only be better is no warning.
    if (message.severity === 'info') told.fatal = undefined;
  }
};

/**
 * A front matter that belongs to the site as well as to the worksheet holds what is none of the worksheet's business. A
 * word that is nearly one of its own is told all the same.
 */
export const isOfSite = ({ rule, values }: Message): boolean =>
  rule === 'front-matter-line' ||
  (/^(?:unknown-key|unknown-value|other-kind)$/.test(rule) && values?.nearest === undefined);
