import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { visibleParts } from '../engine/parts.js';
import { isComplete, questionOf } from '../engine/quiz-index.js';
import { showsAnswer, showsVerdict, stateOf } from '../engine/result.js';
import { quizSettings } from '../model/settings.js';
import type { QuizPart, Reading, Topic } from '../model/worksheet.js';
import { placeOf } from './context.js';
import { header } from './header.js';
import { button, heading } from './parts.js';
import { questionLinks, questionView, type QuizViewProps } from './question.js';
import { resultView } from './result.js';
import { footnotes, line, text } from './rich-text.js';

/** How many topics a part stands in; each is a heading level further down. */
const depthIn = (topics: ReadonlyMap<string, Topic>, topic: string | undefined): number => {
  const parent = topic === undefined ? undefined : topics.get(topic);
  return parent ? 1 + depthIn(topics, parent.topic) : 0;
};

const section = (part: Topic | Reading, level: number, { context }: QuizViewProps): unknown =>
  html`<div class=${part.type === 'topic' ? 'topic' : 'part'} part=${part.type}>
    ${part.heading ? heading(level, line(part.heading, context)) : nothing}
    ${text(part.content, context)}
  </div>`;

const partView = (
  part: QuizPart,
  topics: ReadonlyMap<string, Topic>,
  props: QuizViewProps,
): unknown => {
  const { quiz, state, context } = props;
  const level = context.level + 1 + depthIn(topics, part.topic);
  if (part.type !== 'question') return section(part, level, props);
  const { id } = part;
  // A question looks the same while none of this changes, however many others do. The guard outlives its question in
  // steps, so it has to know which one it is.
  const looks = [
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
    guard(looks, () => questionView(props, part, level)),
  );
};

/** The questions that are open when the reader asks to finish, and the way to finish all the same. */
const openQuestions = (props: QuizViewProps): unknown => {
  const { quiz, state, context, send } = props;
  if (!state.asked) return nothing;
  const { feedback } = quizSettings(quiz.settings);
  const open = state.round.filter((id) =>
    feedback === 'immediate' ? !stateOf(state, id).checked : !isDone(quiz, state, id),
  );
  return html`<div class="open" id=${placeOf.open} tabindex="-1">
    <p class="label">${context.t('unanswered', { n: open.length })}</p>
    ${questionLinks(open, props)}
    <div class="actions">
      ${button(context.t('finishAnyway'), () => send({ type: 'finish', anyway: true }))}
    </div>
  </div>`;
};

const isDone = (
  quiz: QuizViewProps['quiz'],
  state: QuizViewProps['state'],
  id: string,
): boolean => {
  const question = questionOf(quiz, id);
  const { answer, checked } = stateOf(state, id);
  return checked || (question !== undefined && isComplete(question, answer));
};

const foot = (props: QuizViewProps): unknown => {
  const { quiz, state, context, send } = props;
  const { t } = context;
  if (state.finished) return nothing;
  const inSteps = quizSettings(quiz.settings).layout === 'steps';
  const isLast = !inSteps || state.position === state.round.length - 1;
  const done = state.round.filter((id) => isDone(quiz, state, id)).length;
  return html`<div class="foot" part="footer">
    <p class="small">${t('answered', { n: done, total: state.round.length })}</p>
    <div class="actions">
      ${inSteps && state.position > 0 ? button(t('back'), () => send({ type: 'back' })) : nothing}
      ${
        isLast
          ? button(t('finish'), () => send({ type: 'finish' }))
          : button(t('next'), () => send({ type: 'next' }))
      }
    </div>
    ${openQuestions(props)}
  </div>`;
};

/** A quiz, from its title to its result. */
export const quizView = (props: QuizViewProps): unknown => {
  const { quiz, state, context } = props;
  const { layout } = quizSettings(quiz.settings);
  const topics = new Map<string, Topic>();
  for (const part of quiz.parts) if (part.type === 'topic') topics.set(part.id, part);
  const isStart = layout === 'all' || state.finished || state.position === 0;
  // In steps the result takes the place of the last question, and the questions follow it for another look.
  const isResultFirst = layout === 'steps' && state.finished;
  return html`${header(quiz, context)}
  ${isResultFirst ? resultView(props) : nothing}
  ${
    isStart && quiz.introduction.length
      ? html`<div class="part" part="introduction">${text(quiz.introduction, { ...context, level: context.level - 1 })}</div>`
      : nothing
  }
  ${visibleParts(quiz, state).map((part) => partView(part, topics, props))} ${foot(props)}
  ${state.finished && !isResultFirst ? resultView(props) : nothing} ${footnotes(context)}`;
};
