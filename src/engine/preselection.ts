import { safeUrl } from '../model/url.js';
import type { Question, Quiz } from '../model/worksheet.js';

/**
 * Answers in the address of a page: `?q1=b`, or `?q2=a,c` for several boxes. A question is named by its number in the file,
 * an option by its id or by its letter; numbers and letters follow the order of the file, even when it is shuffled. With
 * `zelfcheck=<id>` the answers are only for the quiz with that id.
 */

/** The ids of the preselected options, in the order of the file, by the id of the question. */
export type Preselection = ReadonlyMap<string, readonly string[]>;

const quizParameter = 'zelfcheck';

/** The letter of an option by its place, from 0: `a` to `z`, then `aa`, `ab` and so on. */
export const letterAt = (place: number): string =>
  (place < 26 ? '' : letterAt(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/** Encodes a text for an address; undefined for half a surrogate pair, which no address can hold. */
const encoded = (text: string): string | undefined => {
  try {
    return encodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

/**
 * Matches the signs that mail programs and content management systems leave at the end of an address. The lookbehind makes
 * the search begin once in a row of them.
 */
const strayEnd = /(?<![\s.,;:!?)>\]"'’”])[\s.,;:!?)>\]"'’”]+$/;

/**
 * The parameters of an address: all values by name, in lower case. A fragment may itself be a route with a query, and
 * programs escape what they write into a page twice.
 */
const valuesIn = (address: string): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>();
  for (const pair of address.replace(/&(?:amp|#38|#x26);/gi, '&').split(/[?#&]/)) {
    const [name = '', value = ''] = pair.split('=').map(decoded);
    const key = name.trim().toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
};

const questionsIn = ({ parts }: Quiz): Question[] =>
  parts.filter((part) => part.type === 'question');

/**
 * Reads the options that a query or a fragment preselects in a quiz. Ignores an unknown question or option, a question that is
 * no choice, and several options where only one may be ticked.
 */
export const readPreselection = (quiz: Quiz, address: string): Preselection => {
  const values = valuesIn(address);
  const picked = new Map<string, readonly string[]>();
  const named = values.get(quizParameter) ?? [quiz.id];
  if (!named.some((name) => [name, name.replace(strayEnd, '')].includes(quiz.id))) return picked;
  let number = 0;
  for (const { id, answer } of questionsIn(quiz)) {
    const names = values.get(`q${++number}`)?.flatMap((value) => value.split(','));
    if (!names || answer.type !== 'choice') continue;
    const optionIds = answer.options.map((option) => option.id);
    const letters = optionIds.map((_, place) => letterAt(place));
    // A letter takes precedence over an id; an option whose id is the letter of another is named by its own letter.
    const namedIds = names.flatMap((name) => {
      const clean = name.trim().replace(strayEnd, '');
      return optionIds[letters.indexOf(clean.toLowerCase())] ?? [name, clean];
    });
    const ids = optionIds.filter((each) => namedIds.includes(each));
    if (answer.several ? ids.length : ids.length === 1) picked.set(id, ids);
  }
  return picked;
};

/** Whether a URL works as a link from anywhere: an absolute http or https URL. */
export const isLanding = (url: string): boolean =>
  /^https?:\/\/[^\s/?#\\]/i.test(url) && safeUrl(url, 'link') === url && !/[\s<>"]/.test(url);

/**
 * The address that preselects options in a quiz. They are put into the query, since services that count clicks may drop the
 * fragment; all other parameters and the fragment of the page are kept.
 *
 * @param quiz Only a quiz with this id is meant, unless `isNamed` is false.
 * @param page The address of the page, for which `isLanding` holds.
 * @param picked Options by the id of the question; unknown questions and options are left out.
 */
export const preselectionUrl = (
  quiz: Quiz,
  page: string,
  picked: Preselection,
  isNamed = true,
): string => {
  const ownPairs = new Map<string, string>();
  let number = 0;
  for (const { id, answer } of questionsIn(quiz)) {
    number++;
    const ids = picked.get(id) ?? [];
    if (answer.type !== 'choice') continue;
    const letters = answer.options.flatMap((option, place) =>
      ids.includes(option.id) ? [letterAt(place)] : [],
    );
    if (letters.length) ownPairs.set(`q${number}`, letters.join(','));
  }
  const name = isNamed ? encoded(quiz.id) : undefined;
  if (name !== undefined) ownPairs.set(quizParameter, name);
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(page)!;
  const others = query
    .split('&')
    .filter((pair) => pair && !ownPairs.has(decoded(pair.split('=')[0] ?? '')));
  const pairs = [...others, ...[...ownPairs].map((pair) => pair.join('='))];
  return `${path}?${pairs.join('&')}${fragment}`;
};
