export { remarkZelfcheck } from './remark/index.js';
export type { RemarkZelfcheckOptions } from './remark/index.js';
