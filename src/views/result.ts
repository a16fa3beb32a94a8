import { html, nothing } from 'lit';
import { questionOf, quizResult } from '../engine/index.js';
import type { QuizResult } from '../engine/types.js';
import type { Quiz, Topic } from '../model/worksheet.js';
import { placeOf } from './context.js';
import { button, heading, link } from './parts.js';
import type { QuizViewProps } from './question.js';
import { line } from './rich-text.js';

/** The score in words, such as "4 of 5 right"; the sentence for quizzes without one. */
export const scoreText = (
  result: QuizResult,
  { quiz, context: { t, rareQuiz } }: Pick<QuizViewProps, 'quiz' | 'context'>,
): string =>
  !hasScore(result, quiz)
    ? t('noScore')
    : (rareQuiz?.pointsText(result, t) ?? t('score', { points: result.points, n: result.of }));

const hasScore = ({ of, least }: QuizResult, { settings }: Quiz): boolean =>
  of > least && settings.feedback !== 'none';

const topicScores = (result: QuizResult, props: QuizViewProps): unknown => {
  const { quiz, context } = props;
  const { t } = context;
  if (result.topics.length < 2) return nothing;
  const topics = new Map(
    quiz.parts
      .filter((part): part is Topic => part.type === 'topic')
      .map((topic) => [topic.id, topic]),
  );
  return html`${heading(context.level + 2, t('topics'))}
    <ul class="topics">
      ${result.topics.map(
        ({ topic, points, of }) =>
          html`<li>
            <span
              >${line(topics.get(topic)?.heading ?? [], context)}
              <span>${t('doneShort', { n: points, total: of })}</span></span
            >
            <progress max=${of} .value=${points} aria-hidden="true"></progress>
          </li>`,
      )}
    </ul>`;
};

const lookAgain = ({ again, of }: QuizResult, { quiz, context }: QuizViewProps): unknown => {
  const { t } = context;
  if (!of) return nothing;
  if (!again.length) return html`<p>${t('allRight')}</p>`;
  return html`${heading(context.level + 2, t('again'))}
    <ul class="again">
      ${again.map((id) => {
        const prompt = line(questionOf(quiz, id)?.prompt ?? [], context);
        return html`<li>${link(context, placeOf.question(id), prompt)}</li>`;
      })}
    </ul>`;
};

const passText = ({ passed }: QuizResult, { quiz, context: { t } }: QuizViewProps): unknown =>
  passed === undefined
    ? nothing
    : html`<p>
        ${t(passed ? 'passed' : 'failed', { pass: t.percent((quiz.settings.pass ?? 0) / 100) })}
      </p>`;

/** How the quiz went, what to look at again, and the ways on. */
export const resultView = (props: QuizViewProps): unknown => {
  const { quiz, state, context, send } = props;
  const { t } = context;
  const result = quizResult(quiz, state);
  const isScored = hasScore(result, quiz);

  return html`<section class="result" part="result" aria-labelledby=${placeOf.result}>
    ${heading(context.level + 1, t('result'), placeOf.result)}
    <p class="score" part="score">
      ${
        isScored
          ? html`<strong>${scoreText(result, props)}</strong>
            <span>${t.percent(result.percentage / 100)}</span>`
          : scoreText(result, props)
      }
    </p>
    ${
      isScored
        ? html`<progress max="100" .value=${result.percentage} aria-hidden="true"></progress>
          ${passText(result, props)} ${topicScores(result, props)} ${lookAgain(result, props)}`
        : nothing
    }
    ${context.rareQuiz?.results(result, props)}
    <div class="actions">
      ${
        isScored && result.again.length
          ? button(t('retryWrong'), () => send({ type: 'retry-wrong' }), 'primary')
          : nothing
      }
      ${button(t('restart'), () => send({ type: 'reset' }))}
    </div>
  </section>`;
};
