import { resolve } from 'node:path';
import { root } from '../site/server.mjs';

/**
 * A checkout whose `dist` is measured.
 *
 * @typedef {object} Side
 * @property {string} name What its column is called.
 * @property {string} folder
 * @property {string} at The path that its pages and its `dist` are served under.
 */

/**
 * This checkout and, where one is named, the checkout that it is measured against.
 *
 * @param {string | undefined} against
 * @returns {readonly Side[]}
 */
export const sidesOf = (against) => [
  { name: 'zelfcheck', folder: root, at: '/this/' },
  ...(against === undefined
    ? []
    : [{ name: 'against', folder: resolve(against), at: '/against/' }]),
];
