import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { OpenQuiz } from '../../engine/open-quiz.js';
import { startQuiz, transitionQuiz } from '../../engine/quiz.js';
import { stateOf } from '../../engine/result.js';
import { readPreselection } from '../../engine/preselection.js';
import type { QuizEffect, QuizState, Step } from '../../engine/types.js';
import type { ViewContext } from '../../views/context.js';
import type { PreselectionView } from '../../views/question.js';

/**
 * Takes answers from the address of the page, such as that of a link in an email, into the state of a quiz. They are
 * answers like any other, but no event is dispatched and nothing is saved before the reader acts.
 */
export class Preselection implements PreselectionView {
  /** The questions that show a note about the origin of their answer, with the effects that are not dispatched yet. */
  readonly #noted = new Map<string, readonly QuizEffect[]>();

  #notes: Element[] = [];
  #isInView = false;

  /**
   * Answers the questions that the address answers and the reader did not, and goes to the first of them in a quiz in
   * steps. Returns the identical state when there are none.
   *
   * @param address The query, the fragment or both; the last one wins.
   */
  take(quiz: OpenQuiz, before: QuizState, address: readonly string[]): QuizState {
    const picked = new Map(address.flatMap((part) => [...readPreselection(quiz.worksheet, part)]));
    const asked = [...picked.keys()];
    const isFresh = Object.keys(before.questions).length === 0;
    // A quiz that draws some of its questions draws those that the link answers.
    let state =
      isFresh && asked.some((id) => !before.order.includes(id))
        ? startQuiz(quiz, before.seed, asked)
        : before;
    let first: string | undefined;
    for (const [question, answer] of picked) {
      const isTaken = stateOf(state, question).answer && !this.#noted.get(question)?.length;
      const step = transitionQuiz(quiz, state, {
        type: 'answer',
        question,
        answer,
        // The letters in a link follow the order of the file, and so did the options in the email.
        asWritten: true,
      });
      if (isTaken || step.state === state) continue;
      state = step.state;
      first ??= question;
      this.#noted.set(question, step.effects);
    }
    return first === undefined
      ? before
      : transitionQuiz(quiz, state, { type: 'go', question: first }).state;
  }

  /** The effects to dispatch after an act of the reader, preceded by those of the answers from the address. */
  tell({ state, effects }: Step<QuizState, QuizEffect>): readonly QuizEffect[] {
    // A step without effects is no act of the reader.
    if (!effects.length) return effects;
    const isReset = effects.some(({ type }) => type === 'reset');
    const reported: QuizEffect[] = [];
    for (const [id, pending] of this.#noted) {
      const { answer, checked } = stateOf(state, id);
      const isChanged = effects.some(
        (effect) => effect.type === 'answered' && effect.question === id,
      );
      // An answer from the address that the reader changed or reset is never reported.
      if (!isChanged && !isReset) reported.push(...pending);
      if (isChanged || !answer || checked) this.#noted.delete(id);
      else this.#noted.set(id, []);
    }
    return [...reported, ...effects];
  }

  note(question: string, { t }: ViewContext): unknown {
    return this.#noted.has(question)
      ? html`<p class="note" part="preselected" ${ref(this.#bringIntoView)}>${t('preselected')}</p>`
      : nothing;
  }

  /** Scrolls to the first question with a note, once, unless the reader is reading further down already. */
  readonly #bringIntoView = (note: Element | undefined): void => {
    if (!note || this.#isInView) return;
    this.#notes.push(note);
    if (this.#notes.length > 1) return;
    requestAnimationFrame(() => {
      this.#isInView = true;
      // Another rendering may have replaced a note since.
      const shown = this.#notes.find(({ isConnected }) => isConnected);
      this.#notes = [];
      if (scrollY === 0) shown?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
    });
  };
}
