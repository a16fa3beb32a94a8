import type { Question } from '../model/worksheet.js';
import { arrange, draw } from './order.js';
import { gradingOf, isAnswered, isComplete, questionOf, type OpenQuiz } from './open-quiz.js';
import { canRetry, quizResult, resultOf, stateOf } from './result.js';
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
 * A fresh attempt.
 *
 * @param seed Decides what is drawn and shuffled; only its lower 32 bits count.
 * @param held The ids of questions that are asked whatever is drawn.
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

const step = (state: QuizState, ...effects: QuizEffect[]): QuizStep => ({ state, effects });

const withQuestions = (
  state: QuizState,
  ids: readonly string[],
  change: (entry: QuestionState) => QuestionState,
): QuizState => {
  // Not assigned one by one: an id may be `__proto__`, and an assignment would follow it.
  const changed = Object.fromEntries(ids.map((id) => [id, change(stateOf(state, id))]));
  return { ...state, questions: { ...state.questions, ...changed } };
};

const checked = (entry: QuestionState): QuestionState => ({
  ...entry,
  checked: true,
  tries: entry.tries + 1,
  missing: false,
});

const answer = (quiz: OpenQuiz, state: QuizState, question: Question, value: unknown): QuizStep => {
  const { id, answer: block } = question;
  const { answer: before, ...entry } = stateOf(state, id);
  const given = gradingOf(quiz, block).accepts(block, value);
  if (given === undefined || entry.checked || state.finished) return step(state);
  const now = isAnswered(quiz, question, given) ? given : undefined;
  if (JSON.stringify(now) === JSON.stringify(before)) return step(state);
  const next = withQuestions(state, [id], () => ({
    ...entry,
    missing: false,
    ...(now && { answer: now }),
  }));
  return step({ ...next, asked: false }, { type: 'answered', question: id, answer: given });
};

/** Changes an answer by what the reader did to it. What was done before it in the same breath is in the state by now. */
const change = (
  quiz: OpenQuiz,
  state: QuizState,
  question: Question,
  asked: AnswerChange,
): QuizStep => {
  const { id, answer: block } = question;
  const start = { seed: state.seed, question: id };
  const given = gradingOf(quiz, block).change(block, stateOf(state, id).answer, asked, start);
  const next = answer(quiz, state, question, given);
  return asked.type === 'place' && next.state !== state
    ? step(next.state, ...next.effects, {
        type: 'placed',
        question: id,
        option: asked.option,
        at: asked.at,
      })
    : next;
};

/** Checks every answer of the round that is not checked yet and shows the result. */
const complete = (quiz: OpenQuiz, state: QuizState): QuizStep => {
  const rest = state.round.filter((id) => {
    const entry = stateOf(state, id);
    return entry.answer && !entry.checked;
  });
  const finished = { ...withQuestions(state, rest, checked), asked: false, finished: true };
  return step(finished, { type: 'completed', result: quizResult(quiz, finished) });
};

const isDone = (quiz: OpenQuiz, state: QuizState, id: string): boolean => {
  const question = questionOf(quiz, id);
  return question !== undefined && isComplete(quiz, question, stateOf(state, id).answer);
};

const check = (quiz: OpenQuiz, state: QuizState, id: string): QuizStep => {
  const { feedback, layout } = quiz.settings;
  const entry = stateOf(state, id);
  if (feedback !== 'immediate' || entry.checked || state.finished) return step(state);
  if (!isDone(quiz, state, id)) {
    const missing: QuizEffect = { type: 'missing', questions: [id] };
    return step(
      entry.missing ? state : withQuestions(state, [id], (blank) => ({ ...blank, missing: true })),
      missing,
    );
  }
  const next = withQuestions(state, [id], checked);
  const { verdict } = resultOf(quiz, next, id);
  const effect: QuizEffect = { type: 'checked', question: id, verdict };
  const isOver =
    layout === 'all' &&
    next.round.every((each) => stateOf(next, each).checked && !canRetry(quiz, next, each));
  if (!isOver) return step(next, effect);
  const last = complete(quiz, next);
  return step(last.state, effect, ...last.effects);
};

const finish = (quiz: OpenQuiz, state: QuizState, anyway: boolean): QuizStep => {
  if (state.finished) return step(state);
  const { feedback } = quiz.settings;
  const open = state.round.filter((id) => {
    const entry = stateOf(state, id);
    return feedback === 'immediate' ? !entry.checked : !isDone(quiz, state, id);
  });
  if (open.length === 0 || anyway) return complete(quiz, state);
  return step(state.asked ? state : { ...state, asked: true }, {
    type: 'missing',
    questions: open,
  });
};

const move = (quiz: OpenQuiz, state: QuizState, position: number): QuizStep => {
  const question = state.round[position];
  return quiz.settings.layout === 'steps' && question !== undefined && position !== state.position
    ? step({ ...state, position }, { type: 'moved', question })
    : step(state);
};

const retryWrong = (quiz: OpenQuiz, state: QuizState): QuizStep => {
  const round = state.finished ? quizResult(quiz, state).again : [];
  const [first] = round;
  if (first === undefined) return step(state);
  // The open hints and the tries count on: it is the same attempt.
  const next = withQuestions(state, round, ({ answer: _, ...entry }) => ({
    ...entry,
    checked: false,
  }));
  return step({ ...next, round, position: 0, finished: false }, { type: 'moved', question: first });
};

/**
 * What an event makes of a state, and what to tell the world. An event that makes no sense here, such as one about a
 * question that is not asked in this round, gives back the very same state.
 */
export const transitionQuiz = (quiz: OpenQuiz, state: QuizState, event: QuizEvent): QuizStep => {
  if ('question' in event) {
    const question = quiz.questions.get(event.question);
    if (!question || !state.round.includes(question.id)) return step(state);
    const { id } = question;
    const entry = stateOf(state, id);
    switch (event.type) {
      case 'answer':
        return answer(quiz, state, question, event.answer);
      case 'tick':
      case 'place':
      case 'keep':
      case 'fill':
        return change(quiz, state, question, event);
      case 'check':
        return check(quiz, state, id);
      case 'retry':
        return canRetry(quiz, state, id)
          ? step(
              withQuestions(state, [id], (each) => ({ ...each, checked: false })),
              { type: 'retried', question: id },
            )
          : step(state);
      case 'hint': {
        const hint = entry.hints + 1;
        return hint > question.hints.length || entry.checked || state.finished
          ? step(state)
          : step(
              withQuestions(state, [id], (each) => ({ ...each, hints: hint })),
              { type: 'hinted', question: id, hint },
            );
      }
      case 'go':
        return move(quiz, state, state.round.indexOf(id));
      default:
        return step(state);
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
      return step(startQuiz(quiz, event.seed), { type: 'reset' });
    case 'retry-wrong':
      return retryWrong(quiz, state);
    default:
      return step(state);
  }
};
