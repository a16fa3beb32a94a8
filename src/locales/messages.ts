import { completed, type Messages } from './explain.js';
import { loadMessages as load, messagesFor } from './spoken.js';
import { messages as dutch } from './nl/messages.js';

/**
 * The messages for authors in Dutch.
 *
 * @example
 * explainMessage(message, dutchMessages).text
 */
export const dutchMessages: Messages = completed(dutch);

/**
 * Loads the messages for authors in the language of a tag, with English for those that it lacks and for unknown languages.
 * Never rejects: when the language cannot be loaded, the messages are in English.
 *
 * @param tag A BCP 47 tag, such as `de-AT`.
 *
 * @example
 * const german = await loadMessages('de-AT');
 * for (const message of messages) console.log(explainMessage(message, german).text);
 */
export const loadMessages = async (tag: string): Promise<Messages> => {
  await load(tag);
  return completed(messagesFor(tag)?.messages);
};
