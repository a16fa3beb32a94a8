/** The rules that look a worksheet over for its author, and the view of what they say. */
export { rules } from '../../reader/rules/index.js';
export { messages as styles } from '../../styles/messages.js';
export { messagesView } from '../../views/messages.js';
