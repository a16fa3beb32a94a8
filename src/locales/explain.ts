import { messages as english } from './en/messages.js';
import type { Sentence, Template } from './author-strings.js';

/** The rule of a message for authors. */
export type MessageRule = keyof typeof english;

/** The sentences of all messages in one language, by rule. */
export type Messages = Readonly<Record<MessageRule, Template>>;

/** The part of a message that `explainMessage` needs. */
export interface Explainable {
  rule: string;
  values?: Readonly<Record<string, string | number>>;
}

/** The sentences of a language, with English for those that it lacks. */
export const completed = (messages: Partial<Messages> = {}): Messages => ({
  ...english,
  ...messages,
});

const fill = (
  template: string,
  values: Readonly<Record<string, string | number>>,
): string | undefined => {
  let isComplete = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (Object.hasOwn(values, name)) return String(values[name]);
    isComplete = false;
    return '';
  });
  return isComplete ? text : undefined;
};

/**
 * Puts a message into words. A suggestion with a value that the message lacks is replaced by the alternative one, if any;
 * for a rule that the dictionary lacks the text is the name of the rule.
 *
 * @param message A message of `readMarkdown`.
 * @param dictionary The sentences of a language: `englishMessages`, or those of `loadMessages`.
 *
 * @example
 * const { messages } = readMarkdown(markdown, { kind: 'quiz', rules });
 * for (const message of messages) {
 *   const { text, suggestion = '' } = explainMessage(message, englishMessages);
 *   console.log(`${message.line}:${message.column} ${text} ${suggestion}`);
 * }
 */
export const explainMessage = (message: Explainable, dictionary: Messages): Sentence => {
  const { rule, values = {} } = message;
  if (!Object.hasOwn(dictionary, rule)) return { text: rule };
  const sentence: Template = dictionary[rule as MessageRule];
  const suggestion =
    (sentence.suggestion && fill(sentence.suggestion, values)) ??
    (sentence.otherwise && fill(sentence.otherwise, values));
  return {
    text: fill(sentence.text, values) ?? sentence.text,
    ...(suggestion && { suggestion }),
  };
};

/** A message in words. */
interface Said {
  readonly severity: string;
  readonly rule: string;
  readonly text: string;
}

/**
 * Groups messages that say the same of several places, in the order of the first of each. The suggestion is not compared: the
 * line to write instead differs from place to place.
 *
 * @example
 * for (const [first, ...others] of groupSaid(said)) console.log(first.text, others.length);
 */
export const groupSaid = <One extends Said>(said: Iterable<One>): [One, ...One[]][] => {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of said) {
    const key = JSON.stringify([one.severity, one.rule, one.text]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};
