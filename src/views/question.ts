import { html, nothing } from 'lit';
import type { AnswerBlock } from '../model/blocks/index.js';
import type { Question, Quiz, ResultSection } from '../model/worksheet.js';
import { isAnswered, isGraded, questionOf, type OpenQuiz } from '../engine/open-quiz.js';
import { canRetry, resultOf, showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import type { QuizEvent, QuizResult, QuizState, Score, Verdict } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import { focusIds, type BlockView, type BlockViews, type ViewContext } from './context.js';
import { button, heading, icon, link } from './parts.js';
import { line, text } from './rich-text.js';

/** What the views of a quiz get. */
export interface QuizViewProps {
  readonly quiz: OpenQuiz;
  readonly state: QuizState;
  readonly context: ViewContext;
  /** A row for every kind of answer block in the quiz. */
  readonly views: BlockViews;
  /** There when the quiz has points or result sections. */
  readonly results?: ResultViews | undefined;
  /** Asks the engine for something. */
  readonly send: (request: QuizRequest) => void;
  /** There when result sections hold items or fields. */
  readonly sections?: SectionViews | undefined;
  /** There when the address of the page answered something. */
  readonly preselection?: PreselectionView | undefined;
}

/** What shows points and the sections of a result. */
export interface ResultViews {
  /** A score where the author's points make it; undefined where questions right are counted. */
  readonly pointsText: (score: Score, sheet: Quiz, t: Translate) => string | undefined;
  /** The band that fits the score, or with `true` those that fit the scores of the topics. */
  readonly bandsView: (result: QuizResult, props: QuizViewProps, ofTopics?: boolean) => unknown;
  /** The outcomes that fit, and what is told about remembering what the reader does with all of it. */
  readonly outcomesView: (result: QuizResult, props: QuizViewProps) => unknown;
  /** The headings of the outcomes that fit, in words for an announcement. */
  readonly outcomeNames: (result: QuizResult, sheet: Quiz) => string;
}

/** What shows result sections in which the reader can do something; an element that has any keeps one. */
export interface SectionViews {
  /** What a section says, with its items and fields, under a heading of the level above; undefined when it holds none. */
  readonly show: (section: ResultSection, level: number, props: QuizViewProps) => unknown;
  /** What is told about remembering. */
  readonly memory: (context: ViewContext) => unknown;
}

/** What is shown of answers that came with the address of the page. */
export interface PreselectionView {
  /** Says at a question that its answer did, as long as that answer is open. */
  readonly note: (question: string, context: ViewContext) => unknown;
}

/** What a view asks for: an event, but for the seed of a new attempt, which is not the view's to draw. */
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

/** The words of a verdict; a question that was left open was not wrong. */
const verdictPhrase = (verdict: Verdict, answered: boolean): keyof Strings =>
  answered ? verdict : 'open';

/** What shows an answer block; whoever opened its quiz has a row for it. */
export const viewOf = (views: BlockViews, { type }: AnswerBlock): BlockView<AnswerBlock> =>
  views[type] as BlockView<AnswerBlock>;

/** The words at an answer block, where those at a choice do not fit it. */
export const phraseAt = (
  block: AnswerBlock,
  name: keyof Strings,
  views: BlockViews,
  t: Translate,
): string => t(viewOf(views, block).phrases[name] ?? name);

const placeText = (id: string, { round }: QuizState, { t }: ViewContext): string =>
  t('question', { n: round.indexOf(id) + 1, total: round.length });

/** Links to questions, by their prompts; by their places where they have none. */
export const questionLinks = (ids: readonly string[], props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  return html`<ul class="again">
    ${ids.map((id) => {
      const { prompt = [] } = questionOf(quiz, id) ?? {};
      const name = prompt.length ? line(prompt, context) : placeText(id, state, context);
      return html`<li>${link(context, focusIds.question(id), name)}</li>`;
    })}
  </ul>`;
};

/** One question: prompt, body, answer block, hints, and once checked the verdict and the explanation. */
export const questionView = (props: QuizViewProps, question: Question, level: number): unknown => {
  const { quiz, state, context, views, send } = props;
  const { t } = context;
  const { id, answer: block, prompt } = question;
  const { answer, checked, hints: open, missing } = stateOf(state, id);
  const hasVerdict = showsVerdict(quiz, state, id);
  const { verdict } = resultOf(quiz, state, id);
  const isLocked = checked || state.finished;
  const phrase = (name: keyof Strings): string => phraseAt(block, name, views, t);
  const view = viewOf(views, block);
  const hasMoreHints = open < question.hints.length;

  return html`<fieldset
    class="question"
    part="question"
    id=${focusIds.question(id)}
    tabindex="-1"
    aria-describedby=${missing ? focusIds.missing(id) : nothing}
  >
    <legend>
      <span class="count">${placeText(id, state, context)}</span>
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
      showsAnswer: showsAnswer(quiz, state, id),
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
              ? button(t(open ? 'nextHint' : 'hint'), () => send({ type: 'hint', question: id }))
              : nothing
          }
        </div>`
    }
    ${
      hasVerdict
        ? html`<div class="outcome">
          <p
            class="verdict"
            part="verdict"
            data-verdict=${verdict}
            id=${focusIds.verdict(id)}
            tabindex="-1"
          >
            ${icon(verdict)}${phrase(verdictPhrase(verdict, isAnswered(quiz, question, answer)))}
          </p>
          ${
            question.explanation.length
              ? html`<div class="explanation" part="explanation">
                <p class="label">${phrase('explanation')}</p>
                ${text(question.explanation, context)}
              </div>`
              : nothing
          }
          ${
            canRetry(quiz, state, id)
              ? html`<div class="actions">
                ${button(t('retry'), () => send({ type: 'retry', question: id }))}
              </div>`
              : nothing
          }
        </div>`
        : nothing
    }
  </fieldset>`;
};
