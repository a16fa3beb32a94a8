import type { Choice, Option, OptionBase, Order } from '../model/blocks/index.js';
import { fnv1a } from '../model/hash.js';
import type { OpenQuiz } from './open-quiz.js';
import { stateOf } from './result.js';
import type { QuizState } from './types.js';

/**
 * A hash: a whole number of 32 bits that depends on every bit of the seed and the text. FNV-1a, followed by the finaliser of
 * MurmurHash3 (Austin Appleby, public domain), without which ids that differ in one letter rank alike.
 */
export const hash = (seed: number, text: string): number => {
  let bits = fnv1a(text, seed);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/**
 * Shuffles entries by sorting them by a hash of the seed and their id. Unlike a random generator, this keeps the order of the
 * others when the author adds or removes an entry.
 */
export const shuffled = <Entry extends { id: string }>(
  seed: number,
  entries: readonly Entry[],
): Entry[] => [...entries].sort((one, other) => hash(seed, one.id) - hash(seed, other.id));

/**
 * The ids of the chosen questions in the order in which they are asked: the order of the file, or, when questions are
 * shuffled, with the questions of each topic in a new order on the places of that topic.
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
  const notDealt = shuffled(seed, inFile);
  return inFile.map((place) => {
    const next = notDealt.findIndex((question) => question.topic === place.topic);
    return (notDealt.splice(next, 1)[0] ?? place).id;
  });
};

/**
 * Draws the questions of an attempt: the ids of all questions, or as many as the author wants drawn. The questions in `held`
 * are always among them.
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

/**
 * The options of a choice in the order in which this attempt shows them.
 *
 * @param id The id of the question.
 *
 * @example
 * if (answer.type === 'choice') optionsInOrder(quiz, state, id, answer);
 */
export const optionsInOrder = (
  { settings: { shuffle } }: OpenQuiz,
  state: Pick<QuizState, 'seed' | 'questions'>,
  id: string,
  { options }: Choice,
): readonly Option[] => {
  if (shuffle === 'none' || shuffle === 'questions' || stateOf(state, id).asWritten) return options;
  const shuffledOptions = shuffled(hash(state.seed, id), options);
  return [
    ...shuffledOptions.filter((option) => !option.last),
    // Those that stay last keep the author's order among themselves.
    ...options.filter((option) => option.last),
  ];
};

/**
 * The order in which the options of an `order` block are laid out before the reader moved any: any order but the right one,
 * each as likely as the others.
 *
 * @param id The id of the question.
 *
 * @example
 * if (answer.type === 'order') startingOrder(state, id, answer);
 */
export const startingOrder = (
  { seed }: Pick<QuizState, 'seed'>,
  id: string,
  { options }: Order,
): readonly OptionBase[] => {
  const contents = new Map(options.map((option) => [option, JSON.stringify(option.content)]));
  // Options with the same content are interchangeable; where all are the same there is no other order.
  if (new Set(contents.values()).size < 2) return options;
  const isRight = (order: readonly OptionBase[]): boolean =>
    order.every((option, place) => contents.get(option) === contents.get(options[place]!));
  // Draws again instead of moving one option, which would make the order that comes of it twice as likely. Every draw has at
  // least an even chance.
  for (let draw = hash(seed, id); ; draw++) {
    const order = shuffled(draw, options);
    if (!isRight(order)) return order;
  }
};
