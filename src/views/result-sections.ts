import { html, nothing } from 'lit';
import { givesPoints } from '../engine/points.js';
import type { QuizResult, Score } from '../engine/types.js';
import type { Translate } from '../locales/translate.js';
import type { Inline } from '../model/text.js';
import type { Band, ChecklistPart, Quiz, ResultSection } from '../model/worksheet.js';
import type { ViewContext } from './context.js';
import { bar, heading } from './parts.js';
import type { QuizViewProps } from './question.js';
import { plainText } from '../model/plain-text.js';
import { line, text } from './rich-text.js';

/** The views of the bands and outcomes that fit the result of a quiz. */

const shownSections = (sheet: Quiz, { shown = [] }: QuizResult): ResultSection[] =>
  (sheet.results ?? []).filter(({ id }) => shown.includes(id));

/** The content of a section without items or fields. */
const plainParts = (
  parts: readonly ChecklistPart[],
  level: number,
  context: ViewContext,
): unknown =>
  parts.map((part) => {
    if (part.type === 'prose') return text(part.content, context);
    return part.type === 'group'
      ? [heading(level, line(part.heading, context)), plainParts(part.parts, level + 1, context)]
      : nothing;
  });

/** The heading of a section; that of a band of a topic begins with the heading of the topic. */
const sectionHeading = (section: ResultSection, { parts }: Quiz): readonly Inline[] => {
  const topic =
    section.type === 'band' && section.topic !== undefined
      ? parts.find((part) => part.type === 'topic' && part.id === section.topic)
      : undefined;
  if (topic?.type !== 'topic') return section.heading;
  return section.heading.length
    ? [...topic.heading, { type: 'text', value: ': ' }, ...section.heading]
    : topic.heading;
};

/** @param under What stands between the heading of the section and its content. */
const sectionView = (
  section: ResultSection,
  props: QuizViewProps,
  under: unknown = nothing,
): unknown => {
  const { quiz, context, sections } = props;
  const level = context.level + 2;
  const words = sectionHeading(section, quiz.worksheet);
  return html`<div class="section" part=${section.type}>
    ${words.length ? heading(level, line(words, context)) : nothing} ${under}
    ${sections?.show(section, level + 1, props) ?? plainParts(section.parts, level + 1, context)}
  </div>`;
};

/** The band of the whole score, or those of the topics. */
export const bandsView = (result: QuizResult, props: QuizViewProps, ofTopics = false): unknown =>
  shownSections(props.quiz.worksheet, result)
    .filter((section): section is Band => section.type === 'band')
    .filter(({ topic }) => (topic !== undefined) === ofTopics)
    .map((section) => sectionView(section, props));

/** The shares of all outcomes in the points that were given, the largest first. Points that were taken away have none. */
const sharesView = ({ outcomes = [] }: QuizResult, { quiz, context }: QuizViewProps): unknown => {
  const shares = outcomes.map(({ outcome, points }) => ({ outcome, n: Math.max(0, points) }));
  const all = shares.reduce((sum, { n }) => sum + n, 0);
  if (!all || shares.length < 2) return nothing;
  const { results = [] } = quiz.worksheet;
  return html`<p class="small">${context.t('shares')}</p>
    <ul class="topics" part="shares" role="list">
      ${shares
        .sort((one, other) => other.n - one.n)
        .map(
          ({ outcome, n }) =>
            html`<li>
              <span
                >${line(results.find(({ id }) => id === outcome)?.heading ?? [], context)}
                <span>${context.t.percent(Math.round((n * 100) / all) / 100)}</span></span
              >
              ${bar({ percentage: (n * 100) / all })}
            </li>`,
        )}
    </ul>`;
};

/** The outcomes with the most points, the shares of all, and the sentence about remembering the items and fields in them. */
export const outcomesView = (result: QuizResult, props: QuizViewProps): unknown => {
  const { quiz, context, sections } = props;
  const outcomes = shownSections(quiz.worksheet, result).filter(({ type }) => type === 'outcome');
  const shares = outcomes.length ? sharesView(result, props) : nothing;
  const isTie = outcomes.length > 1;
  return html`${isTie ? html`<p>${context.t('tie')}</p>${shares}` : nothing}
  ${outcomes.map((section) => sectionView(section, props, isTie ? nothing : shares))}
  ${sections?.memory(context)}`;
};

/** The headings of the outcomes with the most points, separated by commas. */
export const outcomeNames = (result: QuizResult, sheet: Quiz): string =>
  shownSections(sheet, result)
    .filter(({ type }) => type === 'outcome')
    .map(({ heading: words }) => plainText(words))
    .join(', ');

/** The score in points, where the author gave points; undefined where right questions are counted. */
export const pointsText = (
  { points, least, of }: Score,
  { parts }: Quiz,
  t: Translate,
): string | undefined => {
  const hasPoints = parts.some((part) => part.type === 'question' && givesPoints(part.answer, ''));
  if (!hasPoints) return undefined;
  return least
    ? t('pointsBetween', { n: points, least, most: of })
    : t('pointsScore', { points, n: of });
};
