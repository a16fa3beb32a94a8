import type { Choice, Option, OptionBase, Order } from '../model/blocks/index.js';
import { fnv1a } from '../model/hash.js';
import type { OpenQuiz } from './open-quiz.js';
import type { QuizState } from './types.js';

/**
 * A whole number of 32 bits that depends on every bit of the seed and the text: FNV-1a, closed with
 * the finaliser of MurmurHash3 (Austin Appleby, public domain), without which ids that differ in one letter rank alike.
 */
export const hash = (seed: number, text: string): number => {
  let bits = fnv1a(text, seed);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/**
 * Shuffled by giving each its own lot from the seed and its id. Unlike a generator that is drawn from in turn, this
 * leaves the others as they stood when the author adds or removes one.
 */
export const shuffled = <Entry extends { id: string }>(
  seed: number,
  entries: readonly Entry[],
): Entry[] => [...entries].sort((one, other) => hash(seed, one.id) - hash(seed, other.id));

/**
 * The ids of the chosen questions in the order in which they are asked: that of the file, or, when questions are
 * shuffled, with the questions of each topic dealt anew over the places of that topic.
 */
export const arrange = (
  { settings, questions }: OpenQuiz,
  seed: number,
  chosen: ReadonlySet<string>,
): string[] => {
  const inFile = [...questions.values()].filter((question) => chosen.has(question.id));
  if (settings.shuffle === 'none' || settings.shuffle === 'options') {
    return inFile.map((question) => question.id);
  }
  const pile = shuffled(seed, inFile);
  return inFile.map((place) => {
    const next = pile.findIndex((question) => question.topic === place.topic);
    return (pile.splice(next, 1)[0] ?? place).id;
  });
};

/**
 * The ids that an attempt asks, `held` among them: all questions, or as many as the author wants drawn. Without `held` it
 * is a fresh draw.
 */
export const draw = (
  { settings, questions }: OpenQuiz,
  seed: number,
  held: Iterable<string> = [],
): Set<string> => {
  const chosen = new Set(held);
  for (const { id } of shuffled(seed, [...questions.values()])) {
    if (settings.pick && chosen.size >= settings.pick) break;
    chosen.add(id);
  }
  return chosen;
};

/** The options of a choice in the order in which this attempt shows them. */
export const optionsInOrder = (
  { settings: { shuffle } }: OpenQuiz,
  { seed }: Pick<QuizState, 'seed'>,
  id: string,
  { options }: Choice,
): readonly Option[] => {
  if (shuffle === 'none' || shuffle === 'questions') return options;
  const all = shuffled(hash(seed, id), options);
  return [
    ...all.filter((option) => !option.last),
    // Those that stay last keep the author's order among themselves.
    ...options.filter((option) => option.last),
  ];
};

/** How the options to put in order are laid out before the reader moved any: never in the right order. */
export const startingOrder = (
  { seed }: Pick<QuizState, 'seed'>,
  id: string,
  { options }: Order,
): readonly OptionBase[] => {
  const laid = shuffled(hash(seed, id), options);
  const said = (order: readonly OptionBase[]): string =>
    JSON.stringify(order.map(({ content }) => content));
  return said(laid) === said(options) ? [...laid.slice(1), ...laid.slice(0, 1)] : laid;
};
