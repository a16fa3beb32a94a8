import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { explainMessage } from '../locales/explain.js';
import { textsFor } from '../locales/texts.js';
import type { Message } from '../model/messages.js';

/** The virtual file (`VFile`) of the pipeline. */
export type File = Parameters<Transformer<Root>>[1];

/** The position of a text in its file, as numbers to add to the lines and the columns of its messages. */
export interface Offset {
  readonly line: number;
  readonly column: number;
}

/** Adds the messages about a worksheet to the messages of the file that holds it. */
export const addMessages = (
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
    const added = file.message(sentence, {
      place,
      ruleId: message.rule,
      source: 'zelfcheck',
    });
    // vfile takes a message without `fatal` for information instead of a warning.
    if (message.severity === 'info') added.fatal = undefined;
  }
};

/**
 * Whether a message is about front matter that is meant for the site rather than for the worksheet, so that the author
 * does not need it. A word that is close to one of the worksheet's own is probably a slip, so its message stays.
 */
export const concernsSite = ({ rule, values }: Message): boolean =>
  rule === 'front-matter-line' ||
  (/^(?:unknown-key|unknown-value|other-kind)$/.test(rule) && values?.nearest === undefined);
