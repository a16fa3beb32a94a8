import type { Question } from '../model/worksheet.js';
import { hash } from './order.js';
import { gradingOf, type OpenQuiz } from './open-quiz.js';
import { stateOf } from './result.js';
import type { QuizSnapshot, QuizState } from './types.js';

/** Changes when what is right changes; a hash, so that nothing that is stored gives the answer away. */
export const keyOf = (quiz: OpenQuiz, { answer }: Question): number =>
  hash(0, gradingOf(quiz, answer).key(answer));

/** A state as JSON, to be kept and restored later, also after the author edited the quiz. */
export const saveQuiz = (quiz: OpenQuiz, state: QuizState): QuizSnapshot => {
  // Without a prototype, since an id may be `__proto__`.
  const questions = Object.create(null) as Record<string, QuizSnapshot['questions'][string]>;
  for (const id of state.order) {
    const question = quiz.questions.get(id);
    if (question && Object.hasOwn(state.questions, id)) {
      questions[id] = {
        ...stateOf(state, id),
        key: keyOf(quiz, question),
        type: question.answer.type,
      };
    }
  }
  return { zelfcheck: 1, ...state, questions };
};
