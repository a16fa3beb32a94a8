import type { Question } from '../model/worksheet.js';
import { arrange, draw } from './order.js';
import { gradingOf, isAnswered, isComplete, type OpenQuiz } from './open-quiz.js';
import { canRetry, openQuestions, quizResult, resultOf, stateOf } from './result.js';
import type {
  AnswerChange,
  QuestionState,
  QuizEffect,
  QuizEvent,
  QuizState,
  Step,
} from './types.js';

type QuizStep = Step<QuizState, QuizEffect>;

/**
 * Starts an attempt: a state without answers.
 *
 * @param seed Decides which questions are drawn and how everything is shuffled; only its lower 32 bits count. The same seed
 * gives the same attempt.
 * @param held The ids of questions that are asked in any case; the others are drawn.
 *
 * @example
 * const state = startQuiz(openQuiz(worksheet), Math.random() * 2 ** 32);
 */
export const startQuiz = (quiz: OpenQuiz, seed: number, held?: Iterable<string>): QuizState => {
  const order = arrange(quiz, seed >>> 0, draw(quiz, seed >>> 0, held));
  return {
    kind: 'quiz',
    seed: seed >>> 0,
    order,
    round: order,
    position: 0,
    questions: {},
    asked: false,
    finished: false,
  };
};

const stepTo = (state: QuizState, ...effects: QuizEffect[]): QuizStep => ({ state, effects });

const withQuestions = (
  state: QuizState,
  ids: readonly string[],
  change: (entry: QuestionState) => QuestionState,
): QuizState => {
  // Built from entries: an id may be `__proto__`, and an assignment would set the prototype.
  const changed = Object.fromEntries(ids.map((id) => [id, change(stateOf(state, id))]));
  return { ...state, questions: { ...state.questions, ...changed } };
};

const asChecked = (entry: QuestionState): QuestionState => ({
  ...entry,
  checked: true,
  tries: entry.tries + 1,
  missing: false,
});

const asTried = ({ tried = [], ...entry }: QuestionState): QuestionState => {
  const isNew = !tried.some((each) => JSON.stringify(each) === JSON.stringify(entry.answer));
  return {
    ...entry,
    checked: false,
    tried: isNew && entry.answer !== undefined ? [...tried, entry.answer] : tried,
  };
};

const giveAnswer = (
  quiz: OpenQuiz,
  state: QuizState,
  question: Question,
  value: unknown,
  asWritten?: true,
): QuizStep => {
  const { id, answer: block } = question;
  const { answer: before, ...entry } = stateOf(state, id);
  const given = gradingOf(quiz, block).accepts(block, value);
  if (given === undefined || entry.checked || state.finished) return stepTo(state);
  const now = isAnswered(quiz, question, given) ? given : undefined;
  if (JSON.stringify(now) === JSON.stringify(before)) return stepTo(state);
  const next = withQuestions(state, [id], () => ({
    ...entry,
    missing: false,
    ...(now && { answer: now }),
    ...(asWritten && { asWritten }),
  }));
  return stepTo({ ...next, asked: false }, { type: 'answered', question: id, answer: given });
};

/** Applies a change to the answer in `state`, which already holds all earlier changes, also those of the same task. */
const changeAnswer = (
  quiz: OpenQuiz,
  state: QuizState,
  question: Question,
  requested: AnswerChange,
): QuizStep => {
  const { id, answer: block } = question;
  const start = { seed: state.seed, question: id };
  const given = gradingOf(quiz, block).change(block, stateOf(state, id).answer, requested, start);
  const next = giveAnswer(quiz, state, question, given);
  return requested.type === 'place' && next.state !== state
    ? stepTo(next.state, ...next.effects, {
        type: 'placed',
        question: id,
        option: requested.option,
        at: requested.at,
      })
    : next;
};

const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
  entries.map(({ id }) => id);

/** Checks every answer of the round that is not checked yet, and shows the result. */
const finishRound = (quiz: OpenQuiz, state: QuizState): QuizStep => {
  const entries = state.round.map((id) => ({ id, ...stateOf(state, id) }));
  const unchecked = entries.filter(({ answer, checked }) => answer && !checked);
  // Nobody can follow the request to answer a question once the quiz is over.
  const reminded = entries.filter(({ missing }) => missing);
  const settled = withQuestions(state, idsOf(reminded), (entry) => ({ ...entry, missing: false }));
  const finished = {
    ...withQuestions(settled, idsOf(unchecked), asChecked),
    asked: false,
    finished: true,
  };
  return stepTo(finished, { type: 'completed', result: quizResult(quiz, finished) });
};

const checkAnswer = (quiz: OpenQuiz, state: QuizState, question: Question): QuizStep => {
  const { id } = question;
  const { feedback, layout } = quiz.settings;
  const entry = stateOf(state, id);
  if (feedback !== 'immediate' || entry.checked || state.finished) return stepTo(state);
  if (!isComplete(quiz, question, entry.answer)) {
    const missing: QuizEffect = { type: 'missing', questions: [id] };
    return stepTo(
      entry.missing ? state : withQuestions(state, [id], (blank) => ({ ...blank, missing: true })),
      missing,
    );
  }
  const next = withQuestions(state, [id], asChecked);
  const { verdict } = resultOf(quiz, next, id);
  const effect: QuizEffect = { type: 'checked', question: id, verdict };
  const isOver =
    layout === 'all' &&
    next.round.every((each) => stateOf(next, each).checked && !canRetry(quiz, next, each));
  if (!isOver) return stepTo(next, effect);
  const last = finishRound(quiz, next);
  return stepTo(last.state, effect, ...last.effects);
};

const finish = (quiz: OpenQuiz, state: QuizState, anyway: boolean): QuizStep => {
  if (state.finished) return stepTo(state);
  const open = openQuestions(quiz, state);
  if (open.length === 0 || anyway) return finishRound(quiz, state);
  return stepTo(state.asked ? state : { ...state, asked: true }, {
    type: 'missing',
    questions: open,
  });
};

const move = (quiz: OpenQuiz, state: QuizState, position: number): QuizStep => {
  const question = state.round[position];
  return quiz.settings.layout === 'steps' && question !== undefined && position !== state.position
    ? stepTo({ ...state, position }, { type: 'moved', question })
    : stepTo(state);
};

const retryWrong = (quiz: OpenQuiz, state: QuizState): QuizStep => {
  const round = state.finished ? quizResult(quiz, state).again : [];
  const [first] = round;
  if (first === undefined) return stepTo(state);
  // Open hints and tries are kept, since it is the same attempt.
  const next = withQuestions(state, round, ({ answer: _, ...entry }) => ({
    ...entry,
    checked: false,
  }));
  return stepTo(
    { ...next, round, position: 0, finished: false },
    { type: 'moved', question: first },
  );
};

/**
 * The state after an event, and the effects that a page reports to the outside. For an event that does not apply, such as one
 * about a question that is not asked in this round, `state` is the same object.
 *
 * @example
 * const { state: next, effects } = transitionQuiz(quiz, state, { type: 'check', question: 'capital' });
 */
export const transitionQuiz = (quiz: OpenQuiz, state: QuizState, event: QuizEvent): QuizStep => {
  if ('question' in event) {
    const question = quiz.questions.get(event.question);
    if (!question || !state.round.includes(question.id)) return stepTo(state);
    const { id } = question;
    const entry = stateOf(state, id);
    switch (event.type) {
      case 'answer':
        return giveAnswer(quiz, state, question, event.answer, event.asWritten);
      case 'tick':
      case 'place':
      case 'keep':
      case 'fill':
        return changeAnswer(quiz, state, question, event);
      case 'check':
        return checkAnswer(quiz, state, question);
      case 'retry':
        return canRetry(quiz, state, id)
          ? stepTo(withQuestions(state, [id], asTried), { type: 'retried', question: id })
          : stepTo(state);
      case 'hint': {
        const hint = entry.hints + 1;
        return hint > question.hints.length || entry.checked || state.finished
          ? stepTo(state)
          : stepTo(
              withQuestions(state, [id], (each) => ({ ...each, hints: hint })),
              { type: 'hinted', question: id, hint },
            );
      }
      case 'go':
        return move(quiz, state, state.round.indexOf(id));
      default:
        return stepTo(state);
    }
  }
  switch (event.type) {
    case 'next':
      return quiz.settings.layout === 'steps' && state.position >= state.round.length - 1
        ? finish(quiz, state, false)
        : move(quiz, state, state.position + 1);
    case 'back':
      return move(quiz, state, state.position - 1);
    case 'finish':
      return finish(quiz, state, event.anyway === true);
    case 'reset':
      return stepTo(startQuiz(quiz, event.seed), { type: 'reset' });
    case 'retry-wrong':
      return retryWrong(quiz, state);
    default:
      return stepTo(state);
  }
};
