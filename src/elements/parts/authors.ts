/** The rules that check a worksheet for its author, and the view of their messages. */
export { rules } from '../../reader/rules/index.js';
export { messages as styles } from '../../styles/messages.js';
export { oddAttributes } from '../odd-attributes.js';
export { messagesView } from '../../views/messages.js';
