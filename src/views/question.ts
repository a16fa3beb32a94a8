import { html, nothing } from 'lit';
import type { Answer, AnswerBlock } from '../model/blocks/index.js';
import { quizSettings } from '../model/settings.js';
import type { Question, Quiz } from '../model/worksheet.js';
import { isAnswered, isGraded, questionOf } from '../engine/quiz-index.js';
import { canRetry, resultOf, showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import type { QuizEvent, QuizState, Verdict } from '../engine/types.js';
import type { Strings } from '../locales/strings.js';
import { answerBlock } from '../blocks/view.js';
import { placeOf, type ViewContext } from './context.js';
import { button, heading, icon, link } from './parts.js';
import type { SectionViews } from './rare-quiz.js';
import { line, text } from './rich-text.js';

/** What the views of a quiz get. */
export interface QuizViewProps {
  readonly quiz: Quiz;
  readonly state: QuizState;
  readonly context: ViewContext;
  /** Asks the engine for something. */
  readonly send: (request: QuizRequest) => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** There when result sections hold items or fields. */
  readonly sections?: SectionViews | undefined;
  /** There when the address of the page answered something. */
  readonly preselection?: PreselectionView | undefined;
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
            html`<div class="callout" part="hint" id=${placeOf.hint(id, index + 1)} tabindex="-1">
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

/** The words at an answer block, where those at a choice do not fit it. */
export const phraseAt = (
  { type }: AnswerBlock,
  name: keyof Strings,
  { t, rareQuiz }: ViewContext,
): string => t(rareQuiz?.phrases[type]?.[name] ?? name);

const placeText = (id: string, { round }: QuizState, { t }: ViewContext): string =>
  t('question', { n: round.indexOf(id) + 1, total: round.length });

/** Links to questions, by their prompts; by their places where they have none. */
export const questionLinks = (ids: readonly string[], props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  return html`<ul class="again">
    ${ids.map((id) => {
      const { prompt = [] } = questionOf(quiz, id) ?? {};
      const name = prompt.length ? line(prompt, context) : placeText(id, state, context);
      return html`<li>${link(context, placeOf.question(id), name)}</li>`;
    })}
  </ul>`;
};

/** One question: prompt, body, answer block, hints, and once checked the verdict and the explanation. */
export const questionView = (props: QuizViewProps, question: Question, level: number): unknown => {
  const { quiz, state, context, send, say } = props;
  const { t } = context;
  const { id, answer: block, prompt } = question;
  const { answer, checked, hints: open, missing } = stateOf(state, id);
  const hasVerdict = showsVerdict(quiz, state, id);
  const { verdict } = resultOf(quiz, state, id);
  const { feedback } = quizSettings(quiz.settings);
  const isLocked = checked || state.finished;
  const phrase = (name: keyof Strings): string => phraseAt(block, name, context);
  const hasMoreHints = open < question.hints.length;

  return html`<fieldset
    class="question"
    part="question"
    id=${placeOf.question(id)}
    tabindex="-1"
    aria-describedby=${missing ? placeOf.missing(id) : nothing}
  >
    <legend>
      <span class="count">${placeText(id, state, context)}</span>
      ${
        prompt.length
          ? heading(level, context.rareQuiz?.prompt(question, context) ?? line(prompt, context))
          : nothing
      }
    </legend>
    ${text(question.body, context)} ${props.preselection?.note(id, context)}
    ${answerBlock(block, {
      quiz,
      state,
      question,
      answer,
      context,
      locked: isLocked,
      showsVerdict: hasVerdict,
      showsAnswer: showsAnswer(quiz, state, id),
      send: (given: Answer) => send({ type: 'answer', question: id, answer: given }),
      check: () => send({ type: 'check', question: id }),
      say,
    })}
    ${hints(question, open, context)}
    ${missing ? html`<p class="missing" id=${placeOf.missing(id)}>${phrase('missing')}</p>` : nothing}
    ${
      isLocked
        ? nothing
        : html`<div class="actions">
          ${
            feedback === 'immediate'
              ? button(
                  t(isGraded(question) ? 'check' : 'respond'),
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
            id=${placeOf.verdict(id)}
            tabindex="-1"
          >
            ${icon(verdict)}${phrase(verdictPhrase(verdict, isAnswered(question, answer)))}
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
