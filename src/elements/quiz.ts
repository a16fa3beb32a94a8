import type { CSSResultGroup } from 'lit';
import { choice as choiceGrading } from '../blocks/choice/grade.js';
import { choice as choiceView } from '../blocks/choice/view.js';
import { openQuiz, questionOf, type Gradings, type OpenQuiz } from '../engine/open-quiz.js';
import { saveQuiz } from '../engine/quiz-snapshot.js';
import { startQuiz, transitionQuiz } from '../engine/quiz.js';
import { quizResult, stateOf } from '../engine/result.js';
import type { QuizEffect, QuizResult, QuizSnapshot, QuizState } from '../engine/types.js';
import type { AnswerBlock } from '../model/blocks/index.js';
import type { MoreChecks } from '../model/checks.js';
import type { QuizSettings, Reveal } from '../model/settings.js';
import type { Locale } from '../locales/types.js';
import type { Question, Quiz, Worksheet } from '../model/worksheet.js';
import { base } from '../styles/base.js';
import { quiz as quizStyles } from '../styles/quiz.js';
import { tokens } from '../styles/tokens.js';
import { placeOf, type BlockViews, type ViewContext } from '../views/context.js';
import { phraseAt, viewOf, type QuizRequest } from '../views/question.js';
import { quizView } from '../views/quiz.js';
import { scoreText } from '../views/result.js';
import { plainText } from '../views/rich-text.js';
import { ZelfcheckElement } from './element.js';
import type * as Preselect from './preselect.js';
import type * as RareQuiz from './rare-quiz.js';
import type * as Remembering from './remembering.js';
import type { ResultSheets } from './result-sheets.js';

/** Loaded with the first quiz that goes on with earlier answers, and there for every further one. */
let remembering: typeof Remembering | undefined;

/** Loaded with the first address that answers a question, and there for every further one. */
let preselect: typeof Preselect | undefined;

/** Gets what it takes where the address answers a question. Without it the quiz is there all the same. */
const preparePreselect = (): Promise<unknown> | undefined =>
  preselect || !/[?#&]q\d+=/.test(location.href)
    ? undefined
    : import('./preselect.js').then(
        (module) => (preselect = module),
        () => undefined,
      );

/** Loaded with the first quiz that has more than choices and a score, and there for every further one. */
let rareQuiz: typeof RareQuiz | undefined;

const loadRareQuiz = async (): Promise<typeof RareQuiz> => {
  rareQuiz ??= await import('./rare-quiz.js');
  return rareQuiz;
};

const gradings: Gradings = { choice: choiceGrading };
const views: BlockViews = { choice: choiceView };

// In a string the quotes would be escaped, so these are nodes and not somebody's words.
const isRare = (worksheet: Worksheet): boolean =>
  /"results":\[|"answer":\{"type":"(?!choice)|"points":\[/.test(JSON.stringify(worksheet));

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/**
 * A self-check quiz, made from Markdown. The content comes from `src`, from a `<script type="text/markdown">`,
 * `<script type="application/json">` or `<template>` child, or from the `worksheet` property; the last one set wins.
 *
 * @tag zelfcheck-quiz
 *
 * @attr {string} src - The URL of the content, a Markdown or a JSON file.
 * @attr {'immediate'|'end'|'none'} feedback - When the reader learns how it went. Wins over the front matter, as all settings do.
 * @attr {'all'|'steps'} layout - All questions on one page, or one at a time.
 * @attr {'none'|'questions'|'options'|'all'} shuffle - What comes in an order drawn for each attempt.
 * @attr {number} pick - Draw that many questions.
 * @attr {string} pass - The percentage from which the quiz is passed.
 * @attr {'all'|'each'|'net'} credit - How several boxes in one question are credited.
 * @attr {string} reveal - When the right answer is shown: `always`, `after 2`, `never`.
 * @attr {'informal'|'formal'} address - How the reader is addressed.
 * @attr {boolean} remember - Remember the answers on this device, once the reader acts.
 * @attr {'lazy'|'eager'} loading - Get the content near the screen, or at once.
 * @attr {number} heading-level - The level of the title, 1 to 5; of what is under it where there is none.
 * @attr {boolean} show-messages - Show the author what could be better in the Markdown. For a draft.
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
 * @csspart messages - What the author is told, where `show-messages` asks for it.
 * @csspart header - The title and what stands under it.
 * @csspart heading - Every heading.
 * @csspart introduction - What stands before the first question.
 * @csspart topic - The heading of a group of questions.
 * @csspart reading - Reading matter between questions.
 * @csspart question - One question.
 * @csspart option - One option.
 * @csspart preselected - The words at a question whose answer came with the address of the page.
 * @csspart feedback - The feedback under an option.
 * @csspart hint - An open hint.
 * @csspart verdict - The words that say how a question went.
 * @csspart explanation - The explanation.
 * @csspart footer - Progress and the buttons that move on.
 * @csspart result - The result.
 * @csspart score - The score in it.
 * @csspart footnotes - The footnotes.
 * @csspart button - Every button, also by its look: `primary`, `secondary`, `quiet`.
 * @csspart primary - A button that goes on.
 * @csspart secondary - A button beside it.
 * @csspart quiet - A button that looks like a link.
 * @csspart problem - The sentence that stands in place of content.
 *
 * @cssprop [--zelfcheck-accent=currentColor] - Buttons, progress, chosen options, focus.
 * @cssprop [--zelfcheck-right] - What is right; a green mixed with the text colour.
 * @cssprop [--zelfcheck-wrong] - What is not right; a red mixed with the text colour.
 * @cssprop [--zelfcheck-partly] - What is partly right; an amber mixed with the text colour.
 * @cssprop [--zelfcheck-line] - Thin lines.
 * @cssprop [--zelfcheck-edge] - The edges of options and buttons.
 * @cssprop [--zelfcheck-surface] - The background of the result, of call-outs and of what the pointer is over.
 * @cssprop [--zelfcheck-radius=0.5em] - How round the corners are.
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
  static override styles: CSSResultGroup = [tokens, base, quizStyles];

  static {
    this.reflect('quiz');
  }

  readonly kind = 'quiz';

  /** When the reader learns how it went. */
  declare feedback: QuizSettings['feedback'];
  /** All questions on one page, or one at a time. */
  declare layout: QuizSettings['layout'];
  /** What comes in an order drawn for each attempt. */
  declare shuffle: QuizSettings['shuffle'];
  /** How many questions are drawn; 0 takes them all. */
  declare pick: number;
  /** The percentage from which the quiz is passed; 0 says nothing about passing. */
  declare pass: number;
  /** How several boxes in one question are credited. */
  declare credit: QuizSettings['credit'];
  /** When the right answer is shown. */
  declare reveal: Reveal;

  #opened: OpenQuiz | undefined;
  #progress: QuizState | undefined;
  #memory: Remembering.RememberController | undefined;
  #sections: ResultSheets | undefined;
  #preselection: Preselect.Preselection | undefined;

  /** Whether the answers are remembered on this device. */
  get remember(): boolean {
    const given = this.getAttribute('remember');
    return given !== null && given !== 'false';
  }
  set remember(value: boolean) {
    this.toggleAttribute('remember', value);
  }

  /** How the quiz stands, as JSON; undefined unless it is ready. */
  get state(): QuizSnapshot | undefined {
    const quiz = this.#quiz;
    return quiz && this.#progress && saveQuiz(quiz, this.#progress);
  }

  /** How the quiz went; undefined until it is finished. */
  get result(): QuizResult | undefined {
    const quiz = this.#quiz;
    return quiz && this.#progress?.finished ? quizResult(quiz, this.#progress) : undefined;
  }

  /** Starts a new attempt. */
  reset(): void {
    this.#send({ type: 'reset' });
  }

  /** Shows the next question, in a quiz in steps; after the last one the result. */
  next(): void {
    this.#send({ type: 'next' });
  }

  /** Shows the question before, in a quiz in steps. */
  back(): void {
    this.#send({ type: 'back' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override get phrases(): readonly Locale[] {
    return [
      ...(remembering?.memoryLocales ?? []),
      ...(preselect?.preselectLocales ?? []),
      ...(rareQuiz?.rarePhrases() ?? []),
    ];
  }

  /** The quiz that is shown; undefined unless it is ready. */
  get #quiz(): OpenQuiz | undefined {
    return this.sheet && this.#opened;
  }

  get #views(): BlockViews {
    return rareQuiz?.views ?? views;
  }

  override prepare(carriesOn = this.remember): Promise<unknown> | undefined {
    if (remembering || !carriesOn) return undefined;
    return import('./remembering.js').then((module) => (remembering = module));
  }

  override async prepareChecks(): Promise<Partial<MoreChecks>> {
    return (await loadRareQuiz()).rareChecks;
  }

  override prepareFor(worksheet: Worksheet): Promise<unknown> | undefined {
    const missing = [super.prepareFor(worksheet), preparePreselect()];
    if (rareQuiz) missing.push(rareQuiz.prepareSheets(worksheet));
    else if (isRare(worksheet))
      missing.push(loadRareQuiz().then((loaded) => loaded.prepareSheets(worksheet)));
    const loads = missing.filter((one) => one !== undefined);
    return loads.length ? Promise.all(loads) : undefined;
  }

  protected override open(sheet: Quiz, before: Quiz | undefined): void {
    for (const one of rareQuiz?.rareQuizStyles ?? []) this.adopt(one);
    // With a sheet before it only settings changed, or the author's text: what was answered stays.
    const memory = remembering && (this.#memory ??= new remembering.RememberController(this));
    const remembered = memory?.open(this.remember ? `quiz-${sheet.id}` : undefined);
    const old = before && this.#opened;
    const known = old && this.#progress ? saveQuiz(old, this.#progress) : remembered;
    const quiz = openQuiz(sheet, rareQuiz?.gradings ?? gradings);
    const restored = known === undefined ? undefined : remembering?.restoreQuiz(quiz, known);
    this.#opened = quiz;
    this.#progress = restored?.state ?? startQuiz(quiz, drawSeed());
    if (memory) memory.dropped = restored?.dropped ?? 0;
    if (!before) {
      this.#preselection = undefined;
      this.#preselect(location.search, location.hash);
    }
    this.toggleState('complete', this.#progress.finished);
    this.#sections ??= rareQuiz?.makeSheets(this, {
      say: (text) => this.announce(text),
      tell: (detail) => this.tell('zelfcheck-answer', detail),
      adopt: (one) => this.adopt(one),
    });
    this.#sections?.open(sheet, before !== undefined);
  }

  protected override renderSheet(_sheet: Quiz, context: ViewContext): unknown {
    const quiz = this.#quiz;
    return (
      quiz &&
      this.#progress && [
        quizView({
          quiz,
          views: this.#views,
          results: rareQuiz?.resultViews,
          state: this.#progress,
          context,
          send: (request) => this.#send(request, true),
          sections: this.#sections,
          preselection: this.#preselection,
        }),
        this.#memory?.view(context),
      ]
    );
  }

  protected override async moveFocus(id: string): Promise<void> {
    const progress = this.sheet && this.#progress;
    await this.updateComplete;
    if (progress && !this.shadowRoot?.getElementById(id)) {
      const question = progress.round.find((one) => placeOf.question(one) === id);
      if (question !== undefined) this.#send({ type: 'go', question });
    }
    await super.moveFocus(id);
  }

  readonly #onHashChange = (): void => {
    void Promise.resolve(preparePreselect()).then(() => this.#preselect(location.hash));
  };

  /** Answers what the address of the page answers. The reader has not acted yet, so nobody is told and nothing kept. */
  #preselect(...address: string[]): void {
    const quiz = this.#quiz;
    const progress = this.#progress;
    if (!preselect || !quiz || !progress) return;
    this.#preselection ??= new preselect.Preselection();
    this.#progress = this.#preselection.take(quiz, progress, address);
    if (this.#progress !== progress) this.announce(this.t('preselected'));
  }

  /** `byReader`: the focus may follow, since it was the reader who acted in the quiz. */
  #send(request: QuizRequest, byReader = false): void {
    const quiz = this.#quiz;
    const progress = this.#progress;
    if (!quiz || !progress) return;
    const event = request.type === 'reset' ? { ...request, seed: drawSeed() } : request;
    const step = transitionQuiz(quiz, progress, event);
    const { state } = step;
    const effects = this.#preselection?.tell(step) ?? step.effects;
    if (state !== progress) {
      this.#progress = state;
      this.toggleState('complete', state.finished);
      this.#memory?.save(() => saveQuiz(quiz, state));
    }
    // Also without a change: a control may have moved that the engine did not follow.
    this.requestUpdate();
    const isLastCheck = effects.some(({ type }) => type === 'checked');
    for (const effect of effects) this.#follow(effect, byReader, isLastCheck);
  }

  #follow(effect: QuizEffect, byReader: boolean, isLastCheck: boolean): void {
    const focus = (id: string): void => {
      if (byReader) void this.moveFocus(id);
    };
    switch (effect.type) {
      case 'answered':
        this.tell('zelfcheck-answer', { question: effect.question, answer: effect.answer });
        break;
      case 'placed':
        this.announce(this.#placeText(effect));
        break;
      case 'checked':
        this.tell('zelfcheck-check', { question: effect.question, verdict: effect.verdict });
        // The focus brings the verdict; what was said about the chosen options stands before it.
        this.announce(this.#feedbackOn(effect.question));
        focus(placeOf.verdict(effect.question));
        break;
      case 'missing':
        this.announce(
          this.#progress?.asked
            ? this.t('unanswered', { n: effect.questions.length })
            : this.#missingText(effect.questions[0]),
        );
        if (this.#progress?.asked) focus(placeOf.open);
        break;
      case 'hinted':
        // With the last hint the button goes; the hint is read when it has the focus.
        if (effect.hint === this.#hintsOf(effect.question).length) {
          focus(placeOf.hint(effect.question, effect.hint));
        } else {
          this.announce(plainText(this.#hintsOf(effect.question)[effect.hint - 1] ?? []));
        }
        break;
      case 'retried':
      case 'moved':
        focus(placeOf.question(effect.question));
        break;
      case 'completed':
        // The reader who checked the last open question stays there, and hears the score.
        if (isLastCheck) this.announce(`${this.announcement} ${this.#scoreText(effect.result)}`);
        else focus(placeOf.result);
        if (this.state) {
          this.tell('zelfcheck-complete', { result: effect.result, state: this.state });
        }
        break;
      case 'reset':
        this.tell('zelfcheck-reset', null);
        focus(placeOf.question(this.#progress?.round[0] ?? ''));
        break;
    }
  }

  #scoreText(result: QuizResult): string {
    const quiz = this.#quiz;
    const results = rareQuiz?.resultViews;
    return quiz ? scoreText(result, { quiz, context: this.viewContext, results }) : '';
  }

  #missingText(id = ''): string {
    const block = this.#blockOf(id);
    return block ? phraseAt(block, 'missing', this.#views, this.t) : '';
  }

  #placeText({ question, option, at }: Extract<QuizEffect, { type: 'placed' }>): string {
    const block = this.#blockOf(question);
    return (block && viewOf(this.#views, block).placed?.(block, option, at, this.t)) ?? '';
  }

  #blockOf(id: string): AnswerBlock | undefined {
    const quiz = this.#quiz;
    return quiz && questionOf(quiz, id)?.answer;
  }

  #feedbackOn(id: string): string {
    const block = this.#blockOf(id);
    const answer = this.#progress && stateOf(this.#progress, id).answer;
    return block && answer ? viewOf(this.#views, block).spoken(block, answer, this.t) : '';
  }

  #hintsOf(id: string): Question['hints'] {
    const quiz = this.#quiz;
    return (quiz && questionOf(quiz, id)?.hints) ?? [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zelfcheck-quiz': ZelfcheckQuizElement;
  }
}
