import { messages as english } from './en/messages.js';
import type { Sentence, Template } from './strings.js';

/** The name of everything that an author can be told. */
export type MessageRule = keyof typeof english;

/** The sentences of one language. */
export type Messages = Readonly<Record<MessageRule, Template>>;

/** What has to be known of a message to say it. */
export interface Explainable {
  rule: string;
  values?: Readonly<Record<string, string | number>>;
}

/** The sentences of a language, English in place of those that it lacks. */
export const completed = (messages: Partial<Messages> = {}): Messages => ({
  ...english,
  ...messages,
});

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
