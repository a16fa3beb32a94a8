import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { topicsAround } from '../engine/open-quiz.js';
import { openQuestions, showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import { visibleParts } from '../engine/visible-parts.js';
import type { QuizPart, Reading, Topic } from '../model/worksheet.js';
import { focusIds } from './context.js';
import { header } from './header.js';
import { button, heading } from './parts.js';
import { questionLinks, questionView, type QuizViewProps } from './question.js';
import { waitingView } from './waiting.js';
import { line, text } from './rich-text.js';

const section = (part: Topic | Reading, level: number, { context }: QuizViewProps): unknown =>
  html`<div class=${part.type === 'topic' ? 'topic' : 'part'} part=${part.type}>
    ${part.heading ? heading(level, line(part.heading, context)) : nothing}
    ${text(part.content, context)}
  </div>`;

const partView = (part: QuizPart, props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  // Each topic around a part adds a heading level.
  const level = context.level + 1 + topicsAround(quiz.topics, part).length;
  if (part.type !== 'question') return section(part, level, props);
  const { id } = part;
  // A question is rendered again only when one of these changes. In steps the guard is reused for the next question, so
  // the id is one of them.
  const dependencies = [
    id,
    quiz,
    context,
    state.round,
    state.finished,
    stateOf(state, id),
    showsVerdict(quiz, state, id),
    showsAnswer(quiz, state, id),
  ];
  return keyed(
    id,
    guard(dependencies, () => questionView(props, part, level)),
  );
};

/** The open questions after the reader asked to finish, with a button to finish anyway. */
const openList = (open: readonly string[], props: QuizViewProps): unknown => {
  const { state, context, send } = props;
  if (!state.asked) return nothing;
  return html`<div class="open" id=${focusIds.open} tabindex="-1">
    <p class="label">${context.t('unanswered', { n: open.length })}</p>
    ${questionLinks(open, props)}
    <div class="actions">
      ${button(context.t('finishAnyway'), () => send({ type: 'finish', anyway: true }))}
    </div>
  </div>`;
};

const foot = (props: QuizViewProps): unknown => {
  const { quiz, state, context, send } = props;
  const { t } = context;
  if (state.finished) return nothing;
  const inSteps = quiz.settings.layout === 'steps';
  const isLast = !inSteps || state.position === state.round.length - 1;
  const open = openQuestions(quiz, state);
  const total = state.round.length;
  return html`<div class="foot" part="footer">
    <p class="small">${t('answered', { n: total - open.length, total })}</p>
    <div class="actions">
      ${inSteps && state.position > 0 ? button(t('back'), () => send({ type: 'back' })) : nothing}
      ${
        isLast
          ? button(t('finish'), () => send({ type: 'finish' }))
          : button(t('next'), () => send({ type: 'next' }))
      }
    </div>
    ${openList(open, props)}
  </div>`;
};

/** The result, or a sentence in its place where its script could not be loaded. */
const result = (props: QuizViewProps): unknown =>
  props.results?.resultView(props) ??
  waitingView(
    {
      isLoading: false,
      failure: { isPassing: true },
      retry: () => props.send({ type: 'finish' }),
    },
    props.context,
  );

/** A whole quiz: title, introduction, parts, buttons, result and footnotes. */
export const quizView = (props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  const { layout } = quiz.settings;
  const { introduction } = quiz.worksheet;
  const isStart = layout === 'all' || state.finished || state.position === 0;
  // In steps the result replaces the last question, and all questions follow it for review.
  const isResultFirst = layout === 'steps' && state.finished;
  return html`${header(quiz.worksheet, context)}
  ${isResultFirst ? result(props) : nothing}
  ${
    isStart && introduction.length
      ? html`<div class="part" part="introduction">${text(introduction, { ...context, level: context.level - 1 })}</div>`
      : nothing
  }
  ${visibleParts(quiz, state).map((part) => partView(part, props))} ${foot(props)}
  ${state.finished && !isResultFirst ? result(props) : nothing} ${context.media?.footnotes(context)}`;
};
