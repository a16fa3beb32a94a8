import { gradingOf, isAnswered, questionOf, topicsAround, type OpenQuiz } from './open-quiz.js';
import type { QuestionResult, QuestionState, QuizResult, QuizState, Score } from './types.js';

const blank: QuestionState = Object.freeze({
  checked: false,
  tries: 0,
  hints: 0,
  missing: false,
});

/** The state of a question; a shared blank one where nothing happened yet. */
export const stateOf = (state: QuizState, id: string): QuestionState =>
  // An id is the author's word and may be the name of something that every object inherits.
  (Object.hasOwn(state.questions, id) && state.questions[id]) || blank;

/**
 * How the answer that stands now would be graded, checked or not. Without an answer a graded question is wrong.
 * An unknown id throws: only ids of the quiz are asked for.
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
  // Multiplied first: 57 of 100 is then 57 and not 56.99999999999999. An open question may bring less than any answer.
  const percentage = of > least ? ((points - least) * 100) / (of - least) : 0;
  return { points, least, of, percentage: Math.min(100, Math.max(0, percentage)) };
};

/** How the whole attempt stands, also while only a part of it is done again. */
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
    // Shares such as a third do not add up exactly; nobody fails by the last bit.
    ...(settings.pass && total.of > total.least
      ? { passed: total.percentage + 1e-9 >= settings.pass }
      : {}),
  };
  return { ...result, ...gradings.results?.sections(quiz.sheet, result) };
};

/** Whether the reader may see how a question went. A finished quiz also says so of the questions that were left open. */
export const showsVerdict = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  const { feedback } = quiz.settings;
  return (
    feedback !== 'none' &&
    (state.finished || (feedback === 'immediate' && stateOf(state, id).checked))
  );
};

/** Whether the reader may see the right answer: it was given, or the author's `reveal` allows it after so many tries. */
export const showsAnswer = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  if (!showsVerdict(quiz, state, id)) return false;
  const { reveal } = quiz.settings;
  return (
    reveal === 'always' ||
    (reveal !== 'never' && stateOf(state, id).tries >= reveal.after) ||
    resultOf(quiz, state, id).verdict === 'right'
  );
};

/** Whether the reader may have another go at a question: it did not go right and its answer is not given away. */
export const canRetry = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  if (state.finished || !stateOf(state, id).checked || showsAnswer(quiz, state, id)) return false;
  const { verdict } = resultOf(quiz, state, id);
  return verdict === 'wrong' || verdict === 'partly';
};
