import { fnv1a } from '../model/hash.js';

const maxLength = 48;
const significantSign = /[^\p{L}\p{N}\p{M}\s.,:;?!'"()‘’“”…–—-]/u;

/**
 * The id that older versions made of a text, under which answers may still be saved: it ends in a hash of every character
 * where the text is long or has a sign in it.
 */
export const formerSlug = (text: string): string => {
  const words = text.normalize().replace(/_{3,}/g, ' ').trim();
  const all = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (all && all.length <= maxLength && !significantSign.test(words)) return all;
  const beginning =
    /^.{0,48}(?=-|$)/u.exec(all)?.[0] || [...all.slice(0, maxLength)].slice(0, -1).join('');
  return (beginning ? beginning + '-' : '') + fnv1a(words).toString(36);
};
