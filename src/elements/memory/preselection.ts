import { html, nothing } from 'lit';
import type { OpenQuiz } from '../../engine/open-quiz.js';
import { startQuiz, transitionQuiz } from '../../engine/quiz.js';
import { stateOf } from '../../engine/result.js';
import { readPreselection } from '../../engine/preselection.js';
import type { QuizEffect, QuizState, Step } from '../../engine/types.js';
import type { ViewContext } from '../../views/context.js';
import type { PreselectionView } from '../../views/question.js';

/**
 * The answers that a quiz takes from the address of its page, such as that of a link in an email. They stand in its
 * state like any other, but nobody is told of them and nothing is remembered before the reader acts.
 */
export class Preselection implements PreselectionView {
  /** The questions that say where their answer comes from, with what is still to be told. */
  readonly #noted = new Map<string, readonly QuizEffect[]>();

  /**
   * Answers what the address answers and the reader did not; where one question is shown at a time, the first of these.
   * The very same state when there is nothing.
   *
   * @param address The query, the fragment or both; the last one wins.
   */
  take(quiz: OpenQuiz, before: QuizState, address: readonly string[]): QuizState {
    const picked = new Map(address.flatMap((part) => [...readPreselection(quiz.worksheet, part)]));
    const asked = [...picked.keys()];
    const isFresh = Object.keys(before.questions).length === 0;
    // Where questions are drawn, it may as well be those that the link is about.
    let state =
      isFresh && asked.some((id) => !before.order.includes(id))
        ? startQuiz(quiz, before.seed, asked)
        : before;
    let first: string | undefined;
    for (const [question, answer] of picked) {
      const isTaken = stateOf(state, question).answer && !this.#noted.get(question)?.length;
      const step = transitionQuiz(quiz, state, { type: 'answer', question, answer });
      if (isTaken || step.state === state) continue;
      state = step.state;
      first ??= question;
      this.#noted.set(question, step.effects);
    }
    return first === undefined
      ? before
      : transitionQuiz(quiz, state, { type: 'go', question: first }).state;
  }

  /** What the world has to be told now that the reader acted: what was picked before is an answer from here on. */
  tell({ state, effects }: Step<QuizState, QuizEffect>): readonly QuizEffect[] {
    // Nothing happened.
    if (!effects.length) return effects;
    const isReset = effects.some(({ type }) => type === 'reset');
    const told: QuizEffect[] = [];
    for (const [id, untold] of this.#noted) {
      const { answer, checked } = stateOf(state, id);
      const isChanged = effects.some(
        (effect) => effect.type === 'answered' && effect.question === id,
      );
      // What the reader changed or took away was never an answer.
      if (!isChanged && !isReset) told.push(...untold);
      if (isChanged || !answer || checked) this.#noted.delete(id);
      else this.#noted.set(id, []);
    }
    return [...told, ...effects];
  }

  note(question: string, { t }: ViewContext): unknown {
    return this.#noted.has(question)
      ? html`<p class="note" part="preselected">${t('preselected')}</p>`
      : nothing;
  }
}
