import { safeUrl } from '../model/url.js';
import type { Question, Quiz } from '../model/worksheet.js';

/**
 * Answers in the address of a page: `?q1=b`, or `?q2=a,c` for several boxes. A question is called by its number in the
 * file, an option by its letter in the order of the file, whatever is shuffled, or by its id. Beside `zelfcheck=<id>` only
 * the quiz with that id is meant.
 */

/** The ids of the picked options, in the order of the file, by the id of the question. */
export type Preselection = ReadonlyMap<string, readonly string[]>;

const scope = 'zelfcheck';

/** What an option is called by its place, from 0: `a` to `z`, then `aa`, `ab` and so on. */
export const letterAt = (place: number): string =>
  (place < 26 ? '' : letterAt(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/** Undefined for half a surrogate pair, which no address can hold. */
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

/** The values by name. A fragment may itself be a route with a query. */
const valuesIn = (address: string): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, string[]>();
  for (const pair of address.split(/[?#&]/)) {
    const [name = '', value = ''] = pair.split('=').map(decoded);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
};

const questionsIn = ({ parts }: Quiz): Question[] =>
  parts.filter((part) => part.type === 'question');

/**
 * What a query or a fragment picks in a quiz. A question or an option that is not there, a second option where one may
 * be chosen, and a question without options are passed over.
 */
export const readPreselection = (quiz: Quiz, address: string): Preselection => {
  const values = valuesIn(address);
  const picked = new Map<string, readonly string[]>();
  if (!(values.get(scope) ?? [quiz.id]).includes(quiz.id)) return picked;
  let number = 0;
  for (const { id, answer } of questionsIn(quiz)) {
    const names = values.get(`q${++number}`)?.flatMap((value) => value.split(','));
    if (!names || answer.type !== 'choice') continue;
    const known = answer.options.map((option) => option.id);
    const letters = known.map((_, place) => letterAt(place));
    // An option that is called like the letter of another is reached by its own letter.
    const meant = names.map((name) => known[letters.indexOf(name.toLowerCase())] ?? name);
    const ids = known.filter((each) => meant.includes(each));
    if (answer.several ? ids.length : ids.length === 1) picked.set(id, ids);
  }
  return picked;
};

/** Whether a link can lead there from anywhere: an absolute http or https URL. */
export const isLanding = (url: string): boolean =>
  /^https?:\/\/[^\s/?#\\]/i.test(url) && safeUrl(url, 'link') === url && !/[\s<>"]/.test(url);

/**
 * The address that picks options in a quiz. They go into the query, since what counts clicks on its way may lose the
 * fragment; what else the query and the fragment of the page say stays.
 *
 * @param quiz Only a quiz with this id is meant, unless `isNamed` is false.
 * @param page The address of the page, for which `isLanding` holds.
 * @param picked By the id of the question; what the quiz does not have is left out.
 */
export const preselectionUrl = (
  quiz: Quiz,
  page: string,
  picked: Preselection,
  isNamed = true,
): string => {
  const own = new Map<string, string>();
  let number = 0;
  for (const { id, answer } of questionsIn(quiz)) {
    number++;
    const ids = picked.get(id) ?? [];
    if (answer.type !== 'choice') continue;
    const letters = answer.options.flatMap((option, place) =>
      ids.includes(option.id) ? [letterAt(place)] : [],
    );
    if (letters.length) own.set(`q${number}`, letters.join(','));
  }
  const name = isNamed ? encoded(quiz.id) : undefined;
  if (name !== undefined) own.set(scope, name);
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[^]*)?$/.exec(page)!;
  const others = query
    .split('&')
    .filter((pair) => pair && !own.has(decoded(pair.split('=')[0] ?? '')));
  const pairs = [...others, ...[...own].map((pair) => pair.join('='))];
  return `${path}?${pairs.join('&')}${fragment}`;
};
