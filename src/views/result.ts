import { html, nothing } from 'lit';
import { wholePercentage } from '../engine/percentage.js';
import { quizResult } from '../engine/result.js';
import type { QuizResult, Score } from '../engine/types.js';
import { questionOf, type OpenQuiz } from '../engine/open-quiz.js';
import type { Topic } from '../model/worksheet.js';
import { focusIds } from './context.js';
import { bar, button, heading, icon } from './parts.js';
import { blockPhrase, questionLink, type QuizViewProps } from './question.js';
import { bandsView, outcomeNames, outcomesView, pointsText } from './result-sections.js';
import { line } from './rich-text.js';

type Props = Pick<QuizViewProps, 'quiz' | 'context'>;

const scorePhrase = (
  name: 'score' | 'doneShort',
  score: Score,
  { quiz, context: { t } }: Props,
): string =>
  pointsText(score, quiz.worksheet, t) ??
  t(name, { points: score.points, n: name === 'score' ? score.of : score.points, total: score.of });

/** The score in words, such as "4 of 5 right"; else the outcomes, or the sentence for quizzes with neither. */
export const scoreText = (result: QuizResult, props: Props): string => {
  const { quiz, context } = props;
  return hasScore(result, quiz)
    ? scorePhrase('score', result, props)
    : outcomeNames(result, quiz.worksheet) || context.t('noScore');
};

const hasScore = ({ of, least }: QuizResult, { settings }: OpenQuiz): boolean =>
  of > least && settings.feedback !== 'none';

const topicScores = (result: QuizResult, props: QuizViewProps): unknown => {
  const { quiz, context } = props;
  if (result.topics.length < 2) return nothing;
  const topics = new Map(
    quiz.worksheet.parts
      .filter((part): part is Topic => part.type === 'topic')
      .map((topic) => [topic.id, topic]),
  );
  return html`${heading(context.level + 2, context.t('topics'))}
    <ul class="topics">
      ${result.topics.map(
        (score) =>
          html`<li>
            <span
              >${line(topics.get(score.topic)?.heading ?? [], context)}
              <span>${scorePhrase('doneShort', score, props)}</span></span
            >
            ${bar(score)}
          </li>`,
      )}
    </ul>`;
};

const creditPhrases = { all: 'creditAll', each: 'creditEach', net: 'creditNet' } as const;

/** The sentence about the credit for partly right answers, where there are any. */
const creditText = ({ questions }: QuizResult, { quiz, context: { t } }: Props): unknown => {
  const { credit } = quiz.settings;
  return questions.some(({ verdict, least, most }) => verdict === 'partly' && !least && most === 1)
    ? html`<p class="small">${t(creditPhrases[credit])}</p>`
    : nothing;
};

/** The questions that did not go right, each with its sign and its verdict in words; or praise. */
const reviewView = ({ again, questions }: QuizResult, props: QuizViewProps): unknown => {
  const { quiz, views, context } = props;
  const { t, level } = context;
  if (!again.length)
    return questions.some(({ verdict }) => verdict === 'right')
      ? html`<p>${t('allRight')}</p>`
      : nothing;
  return html`${heading(level + 2, t('again'))}
    <ul class="again" role="list">
      ${questions
        .filter(({ question }) => again.includes(question))
        .map(({ question, answer, verdict }) => {
          const block = questionOf(quiz, question)?.answer;
          const words = answer && block ? blockPhrase(block, verdict, views, t) : t('open');
          return html`<li data-verdict=${verdict}>
            <span class="disc">${icon(verdict)}</span>
            <span>${questionLink(question, props)} <span class="small">${words}</span></span>
          </li>`;
        })}
    </ul>`;
};

const passText = ({ passed }: QuizResult, { quiz, context: { t } }: Props): unknown =>
  passed === undefined
    ? nothing
    : html`<p>
        ${t(passed ? 'passed' : 'failed', { pass: t.percent(quiz.settings.pass / 100) })}
      </p>`;

/** The result of a quiz: score, bands, topics, questions to review, outcomes and buttons. */
export const resultView = (props: QuizViewProps): unknown => {
  const { quiz, state, context, send } = props;
  const { t } = context;
  const result = quizResult(quiz, state);
  const isScored = hasScore(result, quiz);
  const hasOutcome = !!outcomeNames(result, quiz.worksheet);

  return html`<section class="result" part="result" aria-labelledby=${focusIds.result}>
    ${heading(context.level + 1, t('result'), focusIds.result)}
    ${
      isScored
        ? html`<p class="score" part="score">
              <strong>${scoreText(result, props)}</strong>
              <span>${t.percent(wholePercentage(result) / 100)}</span>
            </p>
            ${bar(result)} ${passText(result, props)} ${creditText(result, props)}
          ${bandsView(result, props)}`
        : hasOutcome
          ? nothing
          : html`<p class="score" part="score">${scoreText(result, props)}</p>`
    }
    ${outcomesView(result, props)}
    <div class="actions">
      ${
        isScored && result.again.length
          ? button(t('retryWrong'), () => send({ type: 'retry-wrong' }), 'primary')
          : nothing
      }
      ${button(t('restart'), () => send({ type: 'reset' }), 'quiet')}
    </div>
    ${
      isScored
        ? [topicScores(result, props), bandsView(result, props, true), reviewView(result, props)]
        : nothing
    }
  </section>`;
};
