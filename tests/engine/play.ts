import fc from 'fast-check';
import { startQuiz, transitionQuiz } from '../../src/engine.js';
import type { OpenQuiz, QuizEvent, QuizState } from '../../src/engine.js';
import { answerFor, changesOf } from './answers.js';
import { questionsOf } from './make.js';

/** A walk through a quiz as numbers: which question, which event, which answer. */
export type Walk = readonly (readonly [question: number, event: number, answer: number])[];

/** Random walks; the numbers are fitted to the quiz that is played. */
export const anyEvents: fc.Arbitrary<Walk> = fc.array(fc.tuple(fc.nat(9), fc.nat(15), fc.nat(31)), {
  maxLength: 40,
});

const eventOf = ({ worksheet: sheet }: OpenQuiz, [at, kind, bits]: Walk[number]): QuizEvent => {
  const all = questionsOf(sheet);
  const part = all[at % Math.max(1, all.length)];
  const question = part?.id ?? 'none';
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
  const changes = part ? changesOf(part.answer) : [];
  const change = kind > 13 ? changes[bits % changes.length] : undefined;
  if (change) return { ...change, question };
  const answer = part ? answerFor(part.answer, bits) : [];
  return events[kind] ?? { type: 'answer', question, answer };
};

/** The state at the end of a walk. */
export const play = (quiz: OpenQuiz, walk: Walk): QuizState =>
  walk.reduce(
    (state, move) => transitionQuiz(quiz, state, eventOf(quiz, move)).state,
    startQuiz(quiz, 1),
  );
