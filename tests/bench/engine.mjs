import {
  openQuiz,
  startChecklist,
  startQuiz,
  transitionChecklist,
  transitionQuiz,
} from 'zelfcheck/engine';
import { times } from './measure.mjs';

const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index));

const quizOf = (count) => ({
  zelfcheck: 1,
  kind: 'quiz',
  id: 'long',
  settings: {},
  introduction: [],
  parts: numbered(count, (index) => ({
    type: 'question',
    id: `question-${index}`,
    prompt: [],
    body: [],
    hints: [],
    explanation: [],
    answer: {
      type: 'choice',
      several: false,
      graded: true,
      options: ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        content: [],
        right: id === 'b',
        feedback: [],
      })),
    },
  })),
});

const checklistOf = (count) => ({
  zelfcheck: 1,
  kind: 'checklist',
  id: 'long',
  settings: {},
  parts: [
    {
      type: 'items',
      ordered: false,
      items: numbered(count, (index) => ({
        type: 'item',
        id: `item-${index}`,
        label: [],
        detail: [],
        parts: [],
      })),
    },
  ],
});

const steps = 1000;

/** Answers and checks question after question, 1,000 steps in all, and starts again where the quiz ends. */
const answering = (count) => {
  const quiz = openQuiz(quizOf(count));
  const blank = startQuiz(quiz, 1);
  return () => {
    let state = blank;
    for (let step = 0; step < steps; step += 2) {
      const question = `question-${(step / 2) % count}`;
      if (question === 'question-0') state = blank;
      state = transitionQuiz(quiz, state, { type: 'answer', question, answer: ['b'] }).state;
      state = transitionQuiz(quiz, state, { type: 'check', question }).state;
    }
    return state;
  };
};

const ticking = (count) => {
  const checklist = checklistOf(count);
  const blank = startChecklist(checklist);
  return () => {
    let state = blank;
    for (let step = 0; step < steps; step += 1) {
      const item = `item-${(step * 7) % count}`;
      // Every second time round takes the tick away, so that no step changes nothing.
      const done = Math.floor(step / count) % 2 === 0;
      state = transitionChecklist(checklist, state, { type: 'tick', item, done }).state;
    }
    return state;
  };
};

const compare = (what, short, long) => {
  const ms = times({ short, long }, 2);
  return {
    what,
    'short (µs)': ((ms.short / steps) * 1000).toFixed(2),
    'long (µs)': ((ms.long / steps) * 1000).toFixed(2),
    ratio: (ms.long / ms.short).toFixed(2),
  };
};

/** What one event costs, and whether that depends on the length of the worksheet. */
export const engine = () => [
  compare('step in a quiz of 10 and of 1,000 questions', answering(10), answering(1000)),
  compare('tick in a checklist of 10 and of 10,000 items', ticking(10), ticking(10_000)),
];
