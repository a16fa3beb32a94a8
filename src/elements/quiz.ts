import type { CSSResultGroup } from 'lit';
import type { QuizResult, QuizSnapshot } from '../engine/types.js';
import type { QuizSettings, Reveal } from '../model/settings.js';
import type { Quiz } from '../model/worksheet.js';
import { base } from '../styles/base.js';
import { quiz as quizStyles } from '../styles/quiz.js';
import { panel } from '../styles/panel.js';
import { tokens } from '../styles/tokens.js';
import { focusIds, type ViewContext } from '../views/context.js';
import { isPreselecting } from './content/controller.js';
import { ZelfcheckElement } from './element.js';
import { loadParts } from './parts.js';
import { QuizSession } from './sessions/quiz.js';

/**
 * A self-check quiz, made from Markdown. The content comes from `src`, from a `<script type="text/markdown">`,
 * `<script type="application/json">` or `<template>` child, or from the `worksheet` property; the last one set wins.
 *
 * @example
 * <zelfcheck-quiz src="/volcanoes.md"></zelfcheck-quiz>
 *
 * @example
 * const quiz = document.querySelector('zelfcheck-quiz');
 * quiz.addEventListener('zelfcheck-complete', () => console.log(quiz.result));
 *
 * @tag zelfcheck-quiz
 *
 * @attr {string} src - The URL of the content, a Markdown or a JSON file.
 * @attr {'immediate'|'end'|'none'} feedback - When the reader learns how it went. Wins over the front matter, as all settings do.
 * @attr {'all'|'steps'} layout - All questions on one page, or one at a time.
 * @attr {'none'|'questions'|'options'|'all'} shuffle - Draw the order of questions, options or both for each attempt.
 * @attr {number} pick - Draw that many questions.
 * @attr {string} pass - The percentage from which the quiz is passed.
 * @attr {'all'|'each'|'net'} credit - How several boxes in one question are credited.
 * @attr {string} reveal - When the right answer is shown: `always`, `after 2`, `never`.
 * @attr {'informal'|'formal'} address - How the reader is addressed.
 * @attr {boolean} remember - Remember the answers on this device, once the reader acts.
 * @attr {'lazy'|'eager'} loading - Get the content near the screen, or at once.
 * @attr {number} heading-level - The level of the title, 1 to 5; without a title, that of the headings under it.
 * @attr {boolean} show-messages - Show the author the messages about the Markdown. For a draft.
 * @attr {string} strings - Strings that replace those of the interface, as JSON.
 *
 * @fires {CustomEvent<ReadyDetail>} zelfcheck-ready - The quiz is on screen.
 * @fires {CustomEvent<AnswerDetail>} zelfcheck-answer - The reader answered a question.
 * @fires {CustomEvent<CheckDetail>} zelfcheck-check - An answer was checked.
 * @fires {CustomEvent<CompleteDetail>} zelfcheck-complete - The quiz was finished.
 * @fires {CustomEvent<null>} zelfcheck-reset - The reader started again.
 * @fires {CustomEvent<ProblemDetail>} zelfcheck-problem - The content cannot be shown.
 *
 * @slot - Shown until the quiz is there and when it cannot be, such as a link to it.
 *
 * @csspart worksheet - The whole quiz.
 * @csspart messages - The messages for the author, where `show-messages` asks for them.
 * @csspart header - The title and the facts under it.
 * @csspart heading - Every heading.
 * @csspart introduction - The text before the first question.
 * @csspart topic - The heading of a group of questions.
 * @csspart reading - Reading matter between questions.
 * @csspart question - One question.
 * @csspart option - One option.
 * @csspart preselected - The words at a question whose answer came with the address of the page.
 * @csspart feedback - The feedback under an option.
 * @csspart hint - An open hint.
 * @csspart steps - The place of the question on screen, in a quiz in steps.
 * @csspart panel - The verdict, the explanation and the way on, once a question is checked.
 * @csspart review - The questions and answers under the result, in a quiz in steps.
 * @csspart verdict - The words that say how a question went.
 * @csspart explanation - The explanation.
 * @csspart footer - Progress and the buttons that move on.
 * @csspart result - The result.
 * @csspart score - The score in it.
 * @csspart shares - The shares of all outcomes in it.
 * @csspart footnotes - The footnotes.
 * @csspart button - Every button, also by its look: `primary`, `secondary`, `quiet`.
 * @csspart primary - A button that goes on.
 * @csspart secondary - A button beside it.
 * @csspart quiet - A button that looks like a link.
 * @csspart problem - The sentence that stands in place of content.
 *
 * @cssprop [--zelfcheck-accent=currentColor] - Buttons, progress, chosen options, focus.
 * @cssprop [--zelfcheck-right] - The colour of right answers; a green as light or dark as the page needs.
 * @cssprop [--zelfcheck-wrong] - The colour of wrong answers; a red as light or dark as the page needs.
 * @cssprop [--zelfcheck-partly] - The colour of partly right answers; an amber as light or dark as the page needs.
 * @cssprop [--zelfcheck-line] - Thin lines.
 * @cssprop [--zelfcheck-edge] - The edges of options and buttons.
 * @cssprop [--zelfcheck-surface] - The background of the result, of call-outs and of hovered controls.
 * @cssprop [--zelfcheck-soft] - The colour of facts, counts and what is done with; the text colour, softened.
 * @cssprop [--zelfcheck-on-accent] - The words on a filled button; black or white, by the lightness of the accent.
 * @cssprop [--zelfcheck-focus=--zelfcheck-accent] - The ring round the control with the focus.
 * @cssprop [--zelfcheck-track] - What is not filled yet of a bar; the accent at 16 %.
 * @cssprop [--zelfcheck-border-width=1.5px] - The width of the edges of options and buttons.
 * @cssprop [--zelfcheck-button-radius=--zelfcheck-radius] - How round the corners of buttons are.
 * @cssprop [--zelfcheck-title-size] - The size of the title; from 1.3em to 1.625em with the width.
 * @cssprop [--zelfcheck-chosen] - The background of a chosen option; the accent at 7 %.
 * @cssprop [--zelfcheck-prompt-size=1.3125em] - The size of the prompt of a question.
 * @cssprop [--zelfcheck-radius=0.75em] - How round the corners are.
 * @cssprop [--zelfcheck-space=1em] - The space between things.
 * @cssprop [--zelfcheck-font=inherit] - The font of the text.
 * @cssprop [--zelfcheck-heading-font=inherit] - The font of the headings.
 *
 * @cssstate empty - There is no content.
 * @cssstate loading - The content is on its way.
 * @cssstate ready - The quiz is on screen.
 * @cssstate failed - The content cannot be shown.
 * @cssstate complete - The result is on screen.
 */
export class ZelfcheckQuizElement extends ZelfcheckElement<Quiz> {
  static override styles: CSSResultGroup = [tokens, base, panel, quizStyles];

  static {
    this.reflect('quiz');
  }

  readonly kind = 'quiz';

  /** When the reader learns how it went. */
  declare feedback: QuizSettings['feedback'];
  /** All questions on one page, or one at a time. */
  declare layout: QuizSettings['layout'];
  /** Whether the order of questions, options or both is drawn anew for each attempt. */
  declare shuffle: QuizSettings['shuffle'];
  /** How many questions are drawn; 0 takes them all. */
  declare pick: number;
  /** The percentage from which the quiz is passed; 0 says nothing about passing. */
  declare pass: number;
  /** How several boxes in one question are credited. */
  declare credit: QuizSettings['credit'];
  /** When the right answer is shown. */
  declare reveal: Reveal;

  readonly #session = new QuizSession(this, this.frame);

  /** Whether the answers are remembered on this device. */
  override get remember(): boolean {
    const given = this.getAttribute('remember');
    return given !== null && given !== 'false';
  }
  override set remember(value: boolean) {
    this.toggleAttribute('remember', value);
  }

  /** The state of the quiz as JSON; undefined unless it is ready. */
  get state(): QuizSnapshot | undefined {
    return this.sheet && this.#session.snapshot;
  }

  /** The result of the quiz; undefined until it is finished. */
  get result(): QuizResult | undefined {
    return this.sheet && this.#session.result;
  }

  /** Starts a new attempt with a new seed. No effect unless the status is `ready`. */
  reset(): void {
    if (this.sheet) this.#session.send({ type: 'reset' });
  }

  /** Shows the next question, in a quiz in steps; after the last one the result. */
  next(): void {
    if (this.sheet) this.#session.send({ type: 'next' });
  }

  /** Shows the previous question, in a quiz in steps. */
  back(): void {
    if (this.sheet) this.#session.send({ type: 'back' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override open(sheet: Quiz, before: Quiz | undefined): void {
    this.#session.open(sheet, this.remember, before);
  }

  protected override renderSheet(context: ViewContext): unknown {
    return this.#session.view(context);
  }

  protected override async moveFocus(id: string): Promise<void> {
    await this.updateComplete;
    if (this.sheet && !this.shadowRoot?.getElementById(id)) this.#session.show(id);
    await super.moveFocus(id);
    // What takes the place of all that was there is read from the top; a finished quiz shows all its questions.
    if (this.layout === 'steps' && (id === focusIds.result || !this.result)) this.#showTop(id);
    this.#showPanel(this.shadowRoot?.activeElement?.closest('.outcome'));
  }

  protected override showPart(holds: (part: unknown) => boolean): boolean {
    return !!this.sheet && this.#session.showPart(holds);
  }

  /** Brings the panel under a checked question into view, with the way on, where what was chosen stays in view too. */
  #showPanel(panel: Element | null | undefined): void {
    const chosen = panel
      ?.closest('.question')
      ?.querySelector('[data-mark]:not([data-mark="none"])');
    if (!panel || !chosen) return;
    const height = panel.getBoundingClientRect().bottom - chosen.getBoundingClientRect().top;
    if (height <= innerHeight) panel.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the top of the quiz to that of the window with a new question or result, unless all of it is in view. */
  #showTop(id: string): void {
    if (!/^(?:question-|result$)/.test(id)) return;
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.scrollIntoView();
  }

  readonly #onHashChange = (): void => {
    void Promise.resolve(loadParts({ kind: this.kind, isPreselected: isPreselecting() })).then(
      () => {
        if (this.sheet) this.#session.preselect(location.hash);
      },
      // Without the script that reads the address the quiz stays as it is.
      () => undefined,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zelfcheck-quiz': ZelfcheckQuizElement;
  }
}
