import type { ReactiveControllerHost } from 'lit';
import { choice as choiceGrading } from '../../blocks/choice/grade.js';
import { choice as choiceView } from '../../blocks/choice/view.js';
import { openQuiz, type Gradings, type OpenQuiz } from '../../engine/open-quiz.js';
import { saveQuiz } from '../../engine/quiz-snapshot.js';
import { startQuiz, transitionQuiz } from '../../engine/quiz.js';
import { quizResult } from '../../engine/result.js';
import type { QuizResult, QuizSnapshot, QuizState } from '../../engine/types.js';
import type { Quiz } from '../../model/worksheet.js';
import { focusIds, type BlockViews, type ViewContext } from '../../views/context.js';
import type { QuizRequest } from '../../views/question.js';
import { quizView } from '../../views/quiz.js';
import type { RememberController } from '../memory/remember.js';
import type { Preselection } from '../memory/preselection.js';
import { parts } from '../parts.js';
import { quizConsequences } from '../told/quiz.js';
import type { SessionFrame } from './frame.js';
import type { ResultLists } from './result-lists.js';

const gradings: Gradings = { choice: choiceGrading };
const views: BlockViews = { choice: choiceView };

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A quiz on screen: holds the state of the attempt, applies events, and reports them to the element. */
export class QuizSession {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #frame: SessionFrame;
  /** Undefined until the script that saves and restores is loaded. */
  #memory: RememberController | undefined;
  #quiz: OpenQuiz | undefined;
  #state: QuizState | undefined;
  #preselection: Preselection | undefined;
  #lists: ResultLists | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, frame: SessionFrame) {
    this.#host = host;
    this.#frame = frame;
  }

  /**
   * Opens a quiz in place of the previous one. All parts that it needs must be loaded.
   *
   * @param isRemembered Whether the answers are saved on this device.
   * @param before The previous version of the same quiz: its answers are carried over.
   */
  open(sheet: Quiz, isRemembered: boolean, before: Quiz | undefined): void {
    const answers = parts.answers.module;
    const lists = parts.checklist.module;
    this.#adoptStyles();
    const memory = lists && (this.#memory ??= new lists.RememberController(this.#host));
    const { snapshot } = this;
    const quiz = openQuiz(sheet, answers?.gradings ?? gradings);
    const state =
      memory &&
      lists.reopen(memory, {
        sheet,
        address: this.#frame.address(),
        isRemembered,
        former: before && snapshot && { sheet: before, snapshot },
        snapshot: () => this.snapshot!,
        restore: (value) => lists.restoreQuiz(quiz, value),
        show: (followed) => {
          this.#state = followed;
          this.#frame.complete(followed.finished);
        },
      });
    this.#quiz = quiz;
    this.#state = state ?? startQuiz(quiz, drawSeed());
    if (!before) {
      this.#preselection = undefined;
      this.preselect(location.search, location.hash);
    }
    this.#frame.complete(this.#state.finished);
    this.#lists ??= lists && new lists.ResultLists(this.#host, this.#frame);
    this.#lists?.open(sheet, before);
  }

  #adoptStyles(): void {
    for (const styles of parts.answers.module?.styles ?? []) this.#frame.adopt(styles);
  }

  /** The state of the quiz as JSON; undefined before one is opened. */
  get snapshot(): QuizSnapshot | undefined {
    return this.#quiz && this.#state && saveQuiz(this.#quiz, this.#state);
  }

  /** The result of the quiz; undefined until it is finished. */
  get result(): QuizResult | undefined {
    return this.#quiz && this.#state?.finished ? quizResult(this.#quiz, this.#state) : undefined;
  }

  /** The template of the quiz. */
  view(context: ViewContext): unknown {
    const quiz = this.#quiz;
    const state = this.#state;
    if (!quiz || !state) return undefined;
    return [
      quizView({
        quiz,
        state,
        context,
        views: this.#views,
        results: parts.answers.module?.resultViews,
        send: (request) => this.send(request, true),
        sections: this.#lists,
        preselection: this.#preselection,
      }),
      this.#memory?.view(context),
    ];
  }

  /** Takes answers from an address. That is no act of the reader, so no event is dispatched and nothing is saved. */
  preselect(...address: string[]): void {
    const PreselectionClass = parts.answers.module?.Preselection;
    const quiz = this.#quiz;
    const before = this.#state;
    if (!PreselectionClass || !quiz || !before) return;
    this.#preselection ??= new PreselectionClass();
    this.#state = this.#preselection.take(quiz, before, address);
    if (this.#state === before) return;
    this.#frame.say(this.#frame.context().t('preselected'));
    this.#host.requestUpdate();
  }

  /** Shows the question whose element has this id, in a quiz in steps. */
  show(id: string): void {
    const question = this.#state?.round.find((candidate) => focusIds.question(candidate) === id);
    if (question !== undefined) this.send({ type: 'go', question });
  }

  /** Shows the question that stands with the part for which this holds, in steps; false where there is none. */
  showPart(holds: (part: unknown) => boolean): boolean {
    const sheet = this.#quiz?.worksheet;
    const round = this.#state?.round;
    if (!sheet || !round) return false;
    const at = holds(sheet.introduction) ? 0 : sheet.parts.findIndex(holds);
    const question = sheet.parts.slice(Math.max(at, 0)).find(({ id }) => round.includes(id))?.id;
    if (at < 0 || question === undefined) return false;
    this.send({ type: 'go', question });
    return true;
  }

  /**
   * Applies a request of the reader or of the page.
   *
   * @param byReader Whether the reader acted in the quiz, so that the focus may move. Default false.
   * @param isLast Whether the script with the views of results was waited for. Default false.
   */
  send(request: QuizRequest, byReader = false, isLast = false): void {
    const quiz = this.#quiz;
    const before = this.#state;
    if (!quiz || !before) return;
    const event = request.type === 'reset' ? { ...request, seed: drawSeed() } : request;
    const step = transitionQuiz(quiz, before, event);
    const { state } = step;
    if (!parts.answers.module) {
      const loading = parts.answers.load().then(
        () => this.#adoptStyles(),
        () => undefined,
      );
      if (state.finished && !isLast)
        return this.#frame.waitFor(loading.then(() => this.send(request, byReader, true)));
    }
    const effects = this.#preselection?.tell(step) ?? step.effects;
    if (state !== before) {
      this.#state = state;
      this.#frame.complete(state.finished);
      this.#memory?.save(() => saveQuiz(quiz, before), event.type === 'reset');
    }
    // Renders also without a change of state: the browser may have changed a control that the engine refused to change.
    this.#host.requestUpdate();
    const { events, announcement, focus } = quizConsequences(effects, quiz, state, {
      views: this.#views,
      results: parts.answers.module?.resultViews,
      context: this.#frame.context(),
    });
    if (announcement) this.#frame.say(announcement);
    if (byReader && focus !== undefined) this.#frame.focus(focus);
    for (const [name, detail] of events) this.#frame.tell(name, detail);
  }

  get #views(): BlockViews {
    return parts.answers.module?.views ?? views;
  }
}
