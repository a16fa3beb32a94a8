/** What shows an author what could be better. A page for readers never loads it. */
export { messages as messageStyles } from '../styles/messages.js';
export { messagesView } from '../views/messages.js';
