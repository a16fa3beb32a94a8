import type { en } from './en/messages.js';

export { en } from './en/messages.js';
export { nl } from './nl/messages.js';
export { overviews } from './overview.js';
export type { Overview } from './overview.js';

/** The name of everything that an author can be told. */
export type MessageRule = keyof typeof en;

/** What a message says, and what the author can do about it. `{name}` stands for a value of the message. */
export interface Sentence {
  text: string;
  suggestion?: string;
}

/** A sentence whose values are still to be filled in. */
export interface Template extends Sentence {
  /** The suggestion when the message lacks a value for the first one. */
  otherwise?: string;
}

/** The sentences of one language. */
export type Messages = Readonly<Record<MessageRule, Template>>;

/** What has to be known of a message to say it. */
export interface Explainable {
  rule: string;
  values?: Readonly<Record<string, string | number>>;
}

const fill = (
  template: string,
  values: Readonly<Record<string, string | number>>,
): string | undefined => {
  let whole = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name]);
    whole = false;
    return '';
  });
  return whole ? text : undefined;
};

/**
 * What a message says in the language of the dictionary. A suggestion that needs a value which the message does not
 * have gives way to another one. A rule that the dictionary does not know is said by its name.
 */
export const explainMessage = (message: Explainable, dictionary: Messages): Sentence => {
  const { rule, values = {} } = message;
  if (!Object.hasOwn(dictionary, rule)) return { text: rule };
  const sentence: Template = dictionary[rule as MessageRule];
  const suggestion =
    (sentence.suggestion && fill(sentence.suggestion, values)) ?? sentence.otherwise;
  return {
    text: fill(sentence.text, values) ?? sentence.text,
    ...(suggestion && { suggestion }),
  };
};
