import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { isAnswered, questionOf, topicsAround, type OpenQuiz } from '../engine/open-quiz.js';
import { openQuestions, showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import { visibleParts } from '../engine/visible-parts.js';
import type { QuizPart, Reading, Topic } from '../model/worksheet.js';
import { focusIds, type ViewContext } from './context.js';
import { header, stepsHead } from './header.js';
import { button, heading } from './parts.js';
import { questionLinks, questionView, wayOn, type QuizViewProps } from './question.js';
import { waitingView } from './waiting.js';
import { line, text } from './rich-text.js';

/** Whether the quiz shows one question at a time now: a finished one shows all of them. */
const isInSteps = ({ quiz, state }: QuizViewProps): boolean =>
  quiz.settings.layout === 'steps' && !state.finished;

const section = (part: Topic | Reading, level: number, props: QuizViewProps): unknown => {
  const { context } = props;
  // In steps the heading of a topic stands above each of its questions, as a line.
  const isLine = part.type === 'topic' && isInSteps(props);
  if (isLine && !part.content.length) return nothing;
  return html`<div class=${part.type === 'topic' ? 'topic' : 'part'} part=${part.type}>
    ${part.heading && !isLine ? heading(level, line(part.heading, context)) : nothing}
    ${text(part.content, context)}
  </div>`;
};

/** The heading of the topic of a question, as a line above it. */
const eyebrow = (quiz: OpenQuiz, id: string, context: ViewContext): unknown => {
  const { topics, worksheet } = quiz;
  const around = topicsAround(topics, questionOf(quiz, id));
  const topic = worksheet.parts.find((part) => part.type === 'topic' && part.id === around[0]);
  return topic?.type === 'topic'
    ? html`<p class="eyebrow">${line(topic.heading, context)}</p>`
    : nothing;
};

const partView = (part: QuizPart, props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  const inSteps = isInSteps(props);
  // Each topic around a part adds a heading level, where its heading is one.
  const level = context.level + 1 + (inSteps ? 0 : topicsAround(quiz.topics, part).length);
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
  return [
    inSteps ? eyebrow(quiz, id, context) : nothing,
    keyed(
      id,
      guard(dependencies, () => questionView(props, part, level)),
    ),
  ];
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
  const { settings } = quiz;
  const inSteps = settings.layout === 'steps';
  const open = openQuestions(quiz, state);
  const total = state.round.length;
  const here = inSteps ? state.round[state.position] : undefined;
  // One filled button at a time: that of the question, until it is checked; then the one in its panel, which leads on.
  const isAhead = here !== undefined && showsVerdict(quiz, state, here);
  const isMain = inSteps ? settings.feedback !== 'immediate' : !open.length;
  return html`<div class="foot" part="footer">
    <p class="small">${t('answered', { n: total - open.length, total })}</p>
    <div class="actions">
      ${
        inSteps && state.position > 0
          ? button(t('back'), () => send({ type: 'back' }), 'quiet')
          : nothing
      }
      ${isAhead ? nothing : wayOn(props, isMain ? 'primary' : 'secondary')}
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
  const shown = visibleParts(quiz, state).map((part) => partView(part, props));
  const isAnsweredHere = (id: string): boolean => {
    const question = questionOf(quiz, id);
    return !!question && isAnswered(quiz, question, stateOf(state, id).answer);
  };
  const lead =
    isStart && introduction.length
      ? html`<div class="part" part="introduction">${text(introduction, { ...context, level: context.level - 1 })}</div>`
      : nothing;
  return html`${isStart ? header(quiz.worksheet, context) : nothing}
  ${isResultFirst ? result(props) : lead}
  ${
    isInSteps(props) && state.round.length > 1
      ? stepsHead(quiz.worksheet, state.position, state.round.map(isAnsweredHere), context)
      : nothing
  }
  ${
    isResultFirst
      ? html`<details class="review" part="review">
          <summary>${context.t('review', { n: state.round.length })}</summary>
          ${lead}${shown}
        </details>`
      : shown
  }
  ${foot(props)}
  ${state.finished && !isResultFirst ? result(props) : nothing} ${context.media?.footnotes(context)}`;
};
