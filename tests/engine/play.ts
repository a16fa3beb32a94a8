import fc from 'fast-check';
import { startQuiz, transitionQuiz } from '../../src/engine/index.js';
import type { QuizEvent, QuizState } from '../../src/engine/index.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { questionsOf } from './make.js';

/** A walk through a quiz as numbers: which question, which event, which options. */
export type Walk = readonly (readonly [question: number, event: number, options: number])[];

/** Random walks; the numbers are fitted to the quiz that is played. */
export const anyEvents: fc.Arbitrary<Walk> = fc.array(fc.tuple(fc.nat(9), fc.nat(13), fc.nat(31)), {
  maxLength: 40,
});

const eventOf = (worksheet: Quiz, [at, kind, bits]: Walk[number]): QuizEvent => {
  const all = questionsOf(worksheet);
  const question = all[at % Math.max(1, all.length)]?.id ?? 'none';
  const options = all[at % Math.max(1, all.length)]?.answer.options ?? [];
  const ticked = options.filter((_, option) => bits & (1 << option)).map(({ id }) => id);
  const single = options.slice(bits % 5, (bits % 5) + 1).map(({ id }) => id);
  const events: QuizEvent[] = [
    { type: 'check', question },
    { type: 'check', question },
    { type: 'retry', question },
    { type: 'hint', question },
    { type: 'go', question },
    { type: 'next' },
    { type: 'back' },
    { type: 'finish' },
    { type: 'finish', anyway: true },
    { type: 'retry-wrong' },
    { type: 'reset', seed: bits },
  ];
  return events[kind] ?? { type: 'answer', question, answer: bits % 2 ? ticked : single };
};

/** The state at the end of a walk. */
export const play = (worksheet: Quiz, walk: Walk): QuizState =>
  walk.reduce(
    (state, move) => transitionQuiz(worksheet, state, eventOf(worksheet, move)).state,
    startQuiz(worksheet, 1),
  );
