import { completed, type Messages } from './explain.js';
import { loadMessages as load, messagesFor } from './spoken.js';
import { messages as dutch } from './nl/messages.js';

/** What authors are told, in Dutch. */
export const dutchMessages: Messages = completed(dutch);

/**
 * Gets what authors are told in the language of a tag; in English where it lacks something, and where there is none.
 *
 * @example
 * const german = await loadMessages('de-AT');
 * for (const message of messages) console.log(explainMessage(message, german).text);
 */
export const loadMessages = async (tag: string): Promise<Messages> => {
  await load(tag);
  return completed(messagesFor(tag)?.messages);
};
