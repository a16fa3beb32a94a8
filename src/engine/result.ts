import {
  gradingOf,
  isAnswered,
  isComplete,
  questionOf,
  topicsAround,
  type OpenQuiz,
} from './open-quiz.js';
import { wholePercentage } from './percentage.js';
import type { QuestionResult, QuestionState, QuizResult, QuizState, Score } from './types.js';

const untouched: QuestionState = Object.freeze({
  checked: false,
  tries: 0,
  hints: 0,
  missing: false,
});

/**
 * The state of a question; a shared, frozen object for a question without an entry, also for an unknown id.
 *
 * @example
 * const { answer, checked, tries } = stateOf(state, 'capital');
 */
export const stateOf = (state: Pick<QuizState, 'questions'>, id: string): QuestionState =>
  // Reads own properties only: the author chooses ids, and one may be the name of an inherited property.
  (Object.hasOwn(state.questions, id) && state.questions[id]) || untouched;

/**
 * Grades the current answer to a question, whether it was checked or not. A graded question without an answer is wrong. Throws
 * for an id that is not in the quiz.
 *
 * @example
 * const { verdict, credit } = resultOf(quiz, state, 'capital');
 */
export const resultOf = (quiz: OpenQuiz, state: QuizState, id: string): QuestionResult => {
  const question = questionOf(quiz, id);
  if (!question) throw new Error(`No question "${id}"`);
  const block = question.answer;
  const grading = gradingOf(quiz, block);
  const isGraded = grading.isGraded(block);
  const { answer } = stateOf(state, id);
  const given = isAnswered(quiz, question, answer) ? answer : undefined;
  return {
    question: id,
    least: 0,
    most: +isGraded,
    ...(given === undefined
      ? { verdict: isGraded ? 'wrong' : 'neutral', credit: 0 }
      : { answer: given, ...grading.grade(block, given, quiz.settings.credit) }),
    ...quiz.gradings.results?.worth(block, given),
  };
};

const score = (results: readonly QuestionResult[]): Score => {
  let points = 0;
  let least = 0;
  let of = 0;
  for (const result of results) {
    points += result.credit;
    least += result.least;
    of += result.most;
  }
  // Multiplies first, so that 57 of 100 is 57 and not 56.99999999999999. The sum may be below `least`, since an open question
  // can bring less than any answer to it.
  const percentage = of > least ? ((points - least) * 100) / (of - least) : 0;
  return { points, least, of, percentage: Math.min(100, Math.max(0, percentage)) };
};

/**
 * The result of the whole attempt so far, also while only some questions are done again.
 *
 * @example
 * const { points, of, percentage } = quizResult(quiz, state);
 */
export const quizResult = (quiz: OpenQuiz, state: QuizState): QuizResult => {
  const { settings, questions, topics, gradings } = quiz;
  const results = state.order.map((id) => resultOf(quiz, state, id));
  const total = score(results);
  const result: QuizResult = {
    ...total,
    questions: results,
    topics: [...topics.keys()]
      .map((topic) => ({
        topic,
        ...score(
          results.filter((each) =>
            topicsAround(topics, questions.get(each.question)).includes(topic),
          ),
        ),
      }))
      .filter((part) => part.of > part.least),
    again: results
      .filter(({ answer, verdict }) => !answer || verdict === 'wrong' || verdict === 'partly')
      .map((each) => each.question),
    ...(settings.pass && total.of > total.least
      ? { passed: wholePercentage(total) >= settings.pass }
      : {}),
  };
  return { ...result, ...gradings.results?.sections(quiz.worksheet, result) };
};

/**
 * The ids of the questions of this round that are open: neither checked nor answered in full.
 *
 * @example
 * const answered = state.round.length - openQuestions(quiz, state).length;
 */
export const openQuestions = (quiz: OpenQuiz, state: QuizState): string[] =>
  state.round.filter((id) => {
    const question = questionOf(quiz, id);
    const { answer, checked } = stateOf(state, id);
    return !checked && !(question && isComplete(quiz, question, answer));
  });

/**
 * Whether the reader may see the verdict on a question. A finished quiz also shows it for questions that were left open.
 *
 * @example
 * if (showsVerdict(quiz, state, id)) console.log(resultOf(quiz, state, id).verdict);
 */
export const showsVerdict = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  const { feedback } = quiz.settings;
  return (
    feedback !== 'none' &&
    (state.finished || (feedback === 'immediate' && stateOf(state, id).checked))
  );
};

/**
 * Whether the reader may see the right answer and the explanation: the reader gave it, no answer is right, or the setting
 * `reveal` allows it after this number of tries.
 *
 * @example
 * if (showsAnswer(quiz, state, id)) showExplanation(id);
 */
export const showsAnswer = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  if (!showsVerdict(quiz, state, id)) return false;
  const { reveal } = quiz.settings;
  return (
    reveal === 'always' ||
    (reveal !== 'never' && stateOf(state, id).tries >= reveal.after) ||
    /^(?:right|neutral)$/.test(resultOf(quiz, state, id).verdict)
  );
};

/**
 * Whether the reader may try a checked question again: it is not right, and its answer has not been shown.
 *
 * @example
 * if (canRetry(quiz, state, id)) ({ state } = transitionQuiz(quiz, state, { type: 'retry', question: id }));
 */
export const canRetry = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  if (state.finished || !stateOf(state, id).checked || showsAnswer(quiz, state, id)) return false;
  const { verdict } = resultOf(quiz, state, id);
  return verdict === 'wrong' || verdict === 'partly';
};
