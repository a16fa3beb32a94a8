import { questionOf, type OpenQuiz } from '../../engine/open-quiz.js';
import { saveQuiz } from '../../engine/quiz-snapshot.js';
import { stateOf } from '../../engine/result.js';
import type { QuizEffect, QuizState } from '../../engine/types.js';
import { plainText } from '../../model/plain-text.js';
import { placeOf, type BlockViews, type ViewContext } from '../../views/context.js';
import { phraseAt, viewOf, type ResultViews } from '../../views/question.js';
import { scoreText } from '../../views/result.js';
import type { TellEvent } from '../sessions/frame.js';

/** The consequences of an event on a quiz for the page, for those who listen and for the focus. */
export interface ToldAboutQuiz {
  readonly events: readonly TellEvent[];
  /** The sentences to say; empty when there is nothing to say. */
  readonly announcement: string;
  /** The id of the place that the focus follows to, if it was the reader who acted; undefined where it stays. */
  readonly focus: string | undefined;
}

/** The views that say something in words. */
export interface Speaking {
  readonly views: BlockViews;
  readonly results: ResultViews | undefined;
  readonly context: ViewContext;
}

/** Turns effects into what the world is told; `state` is the one that they led to. */
export const toldAboutQuiz = (
  effects: readonly QuizEffect[],
  quiz: OpenQuiz,
  state: QuizState,
  { views, results, context }: Speaking,
): ToldAboutQuiz => {
  const { t } = context;
  const events: TellEvent[] = [];
  const said: string[] = [];
  let focus: string | undefined;
  const isLastCheck = effects.some(({ type }) => type === 'checked');

  const feedbackOn = (id: string): string => {
    const block = questionOf(quiz, id)?.answer;
    const { answer } = stateOf(state, id);
    return block && answer ? viewOf(views, block).spoken(block, answer, t) : '';
  };

  const placeText = ({ question, option, at }: Extract<QuizEffect, { type: 'placed' }>): string => {
    const block = questionOf(quiz, question)?.answer;
    return (block && viewOf(views, block).placed?.(block, option, at, t)) ?? '';
  };

  const missingText = (id = ''): string => {
    const block = questionOf(quiz, id)?.answer;
    return block ? phraseAt(block, 'missing', views, t) : '';
  };

  for (const effect of effects) {
    switch (effect.type) {
      case 'answered':
        events.push(['zelfcheck-answer', { question: effect.question, answer: effect.answer }]);
        break;
      case 'placed':
        said.push(placeText(effect));
        break;
      case 'checked':
        events.push(['zelfcheck-check', { question: effect.question, verdict: effect.verdict }]);
        // The focus brings the verdict; what was said about the chosen options stands before it.
        said.push(feedbackOn(effect.question));
        focus = placeOf.verdict(effect.question);
        break;
      case 'missing':
        said.push(
          state.asked
            ? t('unanswered', { n: effect.questions.length })
            : missingText(effect.questions[0]),
        );
        if (state.asked) focus = placeOf.open;
        break;
      case 'hinted': {
        const hints = questionOf(quiz, effect.question)?.hints ?? [];
        // With the last hint the button goes; the hint is read when it has the focus.
        if (effect.hint === hints.length) focus = placeOf.hint(effect.question, effect.hint);
        else said.push(plainText(hints[effect.hint - 1] ?? []));
        break;
      }
      case 'retried':
      case 'moved':
        focus = placeOf.question(effect.question);
        break;
      case 'completed':
        // The reader who checked the last open question stays there, and hears the score.
        if (isLastCheck) said.push(scoreText(effect.result, { quiz, context, results }));
        else focus = placeOf.result;
        events.push([
          'zelfcheck-complete',
          { result: effect.result, state: saveQuiz(quiz, state) },
        ]);
        break;
      case 'reset':
        events.push(['zelfcheck-reset', null]);
        focus = placeOf.question(state.round[0] ?? '');
        break;
    }
  }
  return { events, announcement: said.filter(Boolean).join(' '), focus };
};
