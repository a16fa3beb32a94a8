import type { Question } from '../model/worksheet.js';
import { hash } from './order.js';
import { gradingOf, type OpenQuiz } from './open-quiz.js';
import { stateOf } from './result.js';
import type { QuizSnapshot, QuizState } from './types.js';

/** The answer key of a question as a hash: it differs when the right answer changed, and does not give that answer away. */
export const keyOf = (quiz: OpenQuiz, { answer }: Question): number =>
  hash(0, gradingOf(quiz, answer).key(answer));

/**
 * A snapshot of a state as JSON, to be stored and restored later, also after the author edited the quiz.
 *
 * @example
 * localStorage.setItem('capitals', JSON.stringify(saveQuiz(quiz, state)));
 */
export const saveQuiz = (quiz: OpenQuiz, state: QuizState): QuizSnapshot => {
  // An object without a prototype, since an id may be `__proto__`.
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
