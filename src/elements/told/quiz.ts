import { questionOf, type OpenQuiz } from '../../engine/open-quiz.js';
import { saveQuiz } from '../../engine/quiz-snapshot.js';
import { stateOf } from '../../engine/result.js';
import type { QuizEffect, QuizState } from '../../engine/types.js';
import { plainText } from '../../model/plain-text.js';
import { focusIds, type BlockViews, type ViewContext } from '../../views/context.js';
import { blockPhrase, blockView, type ResultViews } from '../../views/question.js';
import type { TellEvent } from '../sessions/frame.js';

/** The consequences of an event on a quiz: events for the page, an announcement, and a move of the focus. */
export interface QuizConsequences {
  readonly events: readonly TellEvent[];
  /** The sentences to announce; empty when there are none. */
  readonly announcement: string;
  /** The id of the element that gets the focus, if it was the reader who acted; undefined when the focus stays. */
  readonly focus: string | undefined;
}

/** The views that put verdicts, places and scores into words. */
export interface QuizWords {
  readonly views: BlockViews;
  readonly results: ResultViews | undefined;
  readonly context: ViewContext;
}

/**
 * Turns the effects of a transition into its consequences outside of the engine.
 *
 * @param state The state after the transition.
 */
export const quizConsequences = (
  effects: readonly QuizEffect[],
  quiz: OpenQuiz,
  state: QuizState,
  { views, results, context }: QuizWords,
): QuizConsequences => {
  const { t } = context;
  const events: TellEvent[] = [];
  const sentences: string[] = [];
  let focus: string | undefined;
  const isLastCheck = effects.some(({ type }) => type === 'checked');

  const feedbackText = (id: string): string => {
    const block = questionOf(quiz, id)?.answer;
    const { answer } = stateOf(state, id);
    return block && answer ? blockView(views, block).spoken(block, answer, t) : '';
  };

  const placeText = ({ question, option, at }: Extract<QuizEffect, { type: 'placed' }>): string => {
    const block = questionOf(quiz, question)?.answer;
    return (block && blockView(views, block).placed?.(block, option, at, t)) ?? '';
  };

  const missingText = (id = ''): string => {
    const block = questionOf(quiz, id)?.answer;
    return block ? blockPhrase(block, 'missing', views, t) : '';
  };

  for (const effect of effects) {
    switch (effect.type) {
      case 'answered':
        events.push(['zelfcheck-answer', { question: effect.question, answer: effect.answer }]);
        break;
      case 'placed':
        sentences.push(placeText(effect));
        break;
      case 'checked':
        events.push(['zelfcheck-check', { question: effect.question, verdict: effect.verdict }]);
        // The focus moves to the verdict, so that is read aloud; the feedback on the chosen options is above it.
        sentences.push(feedbackText(effect.question));
        focus = focusIds.verdict(effect.question);
        break;
      case 'missing':
        sentences.push(
          state.asked
            ? t('unanswered', { n: effect.questions.length })
            : missingText(effect.questions[0]),
        );
        if (state.asked) focus = focusIds.open;
        break;
      case 'hinted': {
        const hints = questionOf(quiz, effect.question)?.hints ?? [];
        // The last hint removes the focused button; the hint is read aloud when it gets the focus.
        if (effect.hint === hints.length) focus = focusIds.hint(effect.question, effect.hint);
        else sentences.push(plainText(hints[effect.hint - 1] ?? []));
        break;
      }
      case 'retried':
      case 'moved':
        focus = focusIds.question(effect.question);
        break;
      case 'completed':
        // After a check of the last open question the focus stays at that question, and the score is announced.
        if (isLastCheck) sentences.push(results?.scoreText(effect.result, { quiz, context }) ?? '');
        else focus = focusIds.result;
        events.push([
          'zelfcheck-complete',
          { result: effect.result, state: saveQuiz(quiz, state) },
        ]);
        break;
      case 'reset':
        events.push(['zelfcheck-reset', null]);
        focus = focusIds.question(state.round[0] ?? '');
        break;
    }
  }
  return { events, announcement: sentences.filter(Boolean).join(' '), focus };
};
