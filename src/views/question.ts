import { html, nothing } from 'lit';
import type { AnswerBlock } from '../model/blocks/index.js';
import type { Question, ResultSection } from '../model/worksheet.js';
import { isAnswered, isGraded, questionOf, type OpenQuiz } from '../engine/open-quiz.js';
import { canRetry, resultOf, showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import type { QuizEvent, QuizResult, QuizState, Verdict } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import { focusIds, type BlockView, type BlockViews, type ViewContext } from './context.js';
import { button, heading, icon, link } from './parts.js';
import { line, text } from './rich-text.js';

/** The data that the views of a quiz get. */
export interface QuizViewProps {
  readonly quiz: OpenQuiz;
  readonly state: QuizState;
  readonly context: ViewContext;
  /** The views of at least every type of answer block in the quiz. */
  readonly views: BlockViews;
  /** The views of the result; undefined until their script is loaded. */
  readonly results?: ResultViews | undefined;
  /** Sends a request to the engine. */
  readonly send: (request: QuizRequest) => void;
  /** Set when result sections hold items or fields. */
  readonly sections?: SectionViews | undefined;
  /** Set when the address of the page answered a question. */
  readonly preselection?: PreselectionView | undefined;
}

/** The views of a result. */
export interface ResultViews {
  /** The result of a finished quiz. */
  readonly resultView: (props: QuizViewProps) => unknown;
  /** The score in words, such as "4 of 5 right"; else the outcomes, or the sentence for quizzes with neither. */
  readonly scoreText: (
    result: QuizResult,
    props: Pick<QuizViewProps, 'quiz' | 'context'>,
  ) => string;
}

/** The views of result sections with items or fields. */
export interface SectionViews {
  /** The content of a section with its items and fields, and headings from `level`; undefined when it holds none. */
  readonly show: (section: ResultSection, level: number, props: QuizViewProps) => unknown;
  /** The sentence about remembering. */
  readonly memory: (context: ViewContext) => unknown;
}

/** The view of answers that came with the address of the page. */
export interface PreselectionView {
  /** A note at a question whose answer came with the address, until that answer is checked or changed. */
  readonly note: (question: string, context: ViewContext) => unknown;
}

/** A request of a view: an event of the engine without the seed of a new attempt, which the session draws. */
export type QuizRequest = Exclude<QuizEvent, { type: 'reset' }> | { readonly type: 'reset' };

const hints = ({ hints: all, id }: Question, open: number, context: ViewContext): unknown =>
  open
    ? html`<div class="hints">
        ${all.slice(0, open).map(
          (hint, index) =>
            html`<div class="callout" part="hint" id=${focusIds.hint(id, index + 1)} tabindex="-1">
              <p class="label">
                ${all.length > 1 ? context.t('hintNumber', { n: index + 1 }) : context.t('tip')}
              </p>
              ${text(hint, context)}
            </div>`,
        )}
      </div>`
    : nothing;

/** The phrase of a verdict; a question without an answer is called open and not wrong. */
const verdictPhrase = (verdict: Verdict, answered: boolean): keyof Strings =>
  answered ? verdict : 'open';

/** The view of an answer block. The caller makes sure that `views` has it, as for every type in an open quiz. */
export const blockView = (views: BlockViews, { type }: AnswerBlock): BlockView<AnswerBlock> =>
  views[type] as BlockView<AnswerBlock>;

/** A phrase at an answer block: that of its type, where the one for choices does not fit. */
export const blockPhrase = (
  block: AnswerBlock,
  name: keyof Strings,
  views: BlockViews,
  t: Translate,
): string => t(blockView(views, block).phrases[name] ?? name);

const positionText = (id: string, { round }: QuizState, { t }: ViewContext): string =>
  t('question', { n: round.indexOf(id) + 1, total: round.length });

/** A link to a question, by its prompt; without one, by its position. */
export const questionLink = (id: string, { quiz, state, context }: QuizViewProps): unknown => {
  const { prompt = [] } = questionOf(quiz, id) ?? {};
  const name = prompt.length ? line(prompt, context) : positionText(id, state, context);
  return link(context, focusIds.question(id), name);
};

/** Links to questions. */
export const questionLinks = (ids: readonly string[], props: QuizViewProps): unknown =>
  html`<ul class="open-list">
    ${ids.map((id) => html`<li>${questionLink(id, props)}</li>`)}
  </ul>`;

/** The button that leads on: to the next question of a quiz in steps, else to the result. */
export const wayOn = (
  { quiz, state, context: { t }, send }: QuizViewProps,
  look: 'primary' | 'secondary',
): unknown =>
  quiz.settings.layout === 'steps' && state.position < state.round.length - 1
    ? button(t('next'), () => send({ type: 'next' }), look)
    : button(t('finish'), () => send({ type: 'finish' }), look);

/** One question: prompt, body, answer block, hints, and once checked the verdict and the explanation. */
export const questionView = (props: QuizViewProps, question: Question, level: number): unknown => {
  const { quiz, state, context, views, send } = props;
  const { t } = context;
  const { id, answer: block, prompt } = question;
  const { answer, checked, hints: open, missing, tried = [] } = stateOf(state, id);
  const hasVerdict = showsVerdict(quiz, state, id);
  const isRevealed = showsAnswer(quiz, state, id);
  const { verdict } = resultOf(quiz, state, id);
  const isLocked = checked || state.finished;
  const phrase = (name: keyof Strings): string => blockPhrase(block, name, views, t);
  const view = blockView(views, block);
  const mayRetry = canRetry(quiz, state, id);
  const leadsOn = quiz.settings.layout === 'steps' && !state.finished;
  const hasMoreHints = open < question.hints.length;

  return html`<fieldset
    class="question"
    part="question"
    id=${focusIds.question(id)}
    tabindex="-1"
    aria-describedby=${missing ? focusIds.missing(id) : nothing}
  >
    <legend>
      <span class="count">${positionText(id, state, context)}</span>
      ${
        prompt.length
          ? heading(level, view.prompt?.(prompt, context) ?? line(prompt, context))
          : nothing
      }
    </legend>
    ${text(question.body, context)}
    ${props.preselection?.note(id, context)}
    ${view.controls(block, {
      quiz,
      state,
      question,
      answer,
      context,
      locked: isLocked,
      showsVerdict: hasVerdict,
      showsAnswer: isRevealed,
      tried: hasVerdict ? [] : tried,
      change: (change) => send({ ...change, question: id }),
      check: () => send({ type: 'check', question: id }),
    })}
    ${hints(question, open, context)}
    ${missing ? html`<p class="missing" id=${focusIds.missing(id)}>${phrase('missing')}</p>` : nothing}
    ${
      isLocked
        ? nothing
        : html`<div class="actions">
          ${
            quiz.settings.feedback === 'immediate'
              ? button(
                  t(isGraded(quiz, question) ? 'check' : 'respond'),
                  () => send({ type: 'check', question: id }),
                  'primary',
                )
              : nothing
          }
          ${
            hasMoreHints
              ? button(
                  t(open ? 'nextHint' : 'hint'),
                  () => send({ type: 'hint', question: id }),
                  'quiet',
                )
              : nothing
          }
        </div>`
    }
    ${
      hasVerdict
        ? html`<div class="outcome" part="panel" data-verdict=${verdict}>
          <p
            class="verdict"
            part="verdict"
            data-verdict=${verdict}
            id=${focusIds.verdict(id)}
            tabindex="-1"
          >
            <span class="disc">${icon(verdict)}</span>${phrase(verdictPhrase(verdict, isAnswered(quiz, question, answer)))}
          </p>
          ${
            isRevealed && question.explanation.length
              ? html`<div class="explanation" part="explanation">
                <p class="label">${phrase('explanation')}</p>
                ${text(question.explanation, context)}
              </div>`
              : nothing
          }
          ${
            mayRetry || leadsOn
              ? html`<div class="actions">
                ${leadsOn ? wayOn(props, 'primary') : nothing}
                ${mayRetry ? button(t('retry'), () => send({ type: 'retry', question: id })) : nothing}
              </div>`
              : nothing
          }
        </div>`
        : nothing
    }
  </fieldset>`;
};
