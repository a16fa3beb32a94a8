import type { ReactiveControllerHost } from 'lit';
import { choice as choiceGrading } from '../../blocks/choice/grade.js';
import { choice as choiceView } from '../../blocks/choice/view.js';
import { openQuiz, type Gradings, type OpenQuiz } from '../../engine/open-quiz.js';
import { saveQuiz } from '../../engine/quiz-snapshot.js';
import { startQuiz, transitionQuiz } from '../../engine/quiz.js';
import { quizResult } from '../../engine/result.js';
import type { QuizResult, QuizSnapshot, QuizState } from '../../engine/types.js';
import type { Quiz } from '../../model/worksheet.js';
import { placeOf, type BlockViews, type ViewContext } from '../../views/context.js';
import type { QuizRequest } from '../../views/question.js';
import { quizView } from '../../views/quiz.js';
import type { RememberController } from '../memory/remember.js';
import type { Preselection } from '../memory/preselection.js';
import { parts } from '../parts.js';
import { toldAboutQuiz } from '../told/quiz.js';
import type { SessionFrame } from './frame.js';
import type { ResultLists } from './result-lists.js';

const gradings: Gradings = { choice: choiceGrading };
const views: BlockViews = { choice: choiceView };

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A quiz on screen: the attempt of its reader, and what is told about it. */
export class QuizSession {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #frame: SessionFrame;
  /** There as soon as anything was remembered or carried over. */
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
   * Takes a quiz in place of the one before. All parts that it needs are there.
   *
   * @param isKept Whether the answers are remembered on this device.
   * @param carriesOn Whether it is the quiz of before, of which only settings changed: what was answered stays.
   */
  open(sheet: Quiz, isKept: boolean, carriesOn: boolean): void {
    const answers = parts.answers.module;
    const lists = parts.checklist.module;
    for (const one of answers?.styles ?? []) this.#frame.adopt(one);
    const memory = lists && (this.#memory ??= new lists.RememberController(this.#host));
    const remembered = memory?.open(isKept ? `quiz-${sheet.id}` : undefined);
    const known =
      carriesOn && this.#quiz && this.#state ? saveQuiz(this.#quiz, this.#state) : remembered;
    const quiz = openQuiz(sheet, answers?.gradings ?? gradings);
    const restored = known === undefined ? undefined : lists?.restoreQuiz(quiz, known);
    this.#quiz = quiz;
    this.#state = restored?.state ?? startQuiz(quiz, drawSeed());
    if (memory) memory.dropped = restored?.dropped ?? 0;
    if (!carriesOn) {
      this.#preselection = undefined;
      this.preselect(location.search, location.hash);
    }
    this.#frame.complete(this.#state.finished);
    this.#lists ??= lists && new lists.ResultLists(this.#host, this.#frame);
    this.#lists?.open(sheet, carriesOn);
  }

  /** How the quiz stands, as JSON. */
  get snapshot(): QuizSnapshot | undefined {
    return this.#quiz && this.#state && saveQuiz(this.#quiz, this.#state);
  }

  /** How the quiz went; undefined until it is finished. */
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

  /** Answers what an address answers. The reader has not acted yet, so nobody is told and nothing is kept. */
  preselect(...address: string[]): void {
    const make = parts.answers.module?.Preselection;
    const quiz = this.#quiz;
    const before = this.#state;
    if (!make || !quiz || !before) return;
    this.#preselection ??= new make();
    this.#state = this.#preselection.take(quiz, before, address);
    if (this.#state === before) return;
    this.#frame.say(this.#frame.context().t('preselected'));
    this.#host.requestUpdate();
  }

  /** Shows the question that has the place with this id, in a quiz in steps. */
  show(id: string): void {
    const question = this.#state?.round.find((one) => placeOf.question(one) === id);
    if (question !== undefined) this.send({ type: 'go', question });
  }

  /**
   * Does what the reader, or the page, asks for.
   *
   * @param byReader Whether the reader acted in the quiz, so that the focus may follow. Default false.
   */
  send(request: QuizRequest, byReader = false): void {
    const quiz = this.#quiz;
    const before = this.#state;
    if (!quiz || !before) return;
    const event = request.type === 'reset' ? { ...request, seed: drawSeed() } : request;
    const step = transitionQuiz(quiz, before, event);
    const { state } = step;
    const effects = this.#preselection?.tell(step) ?? step.effects;
    if (state !== before) {
      this.#state = state;
      this.#frame.complete(state.finished);
      this.#memory?.save(() => saveQuiz(quiz, state));
    }
    // Also without a change: a control may have moved that the engine did not follow.
    this.#host.requestUpdate();
    const { events, announcement, focus } = toldAboutQuiz(effects, quiz, state, {
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
