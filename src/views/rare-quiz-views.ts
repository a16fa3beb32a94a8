import { html } from 'lit';
import { findAccepted } from '../blocks/blank/grade.js';
import { isRowRight } from '../blocks/grid/grade.js';
import { findAcceptedNumber } from '../blocks/number/grade.js';
import { placesRight } from '../blocks/order/grade.js';
import { givesPoints } from '../engine/points.js';
import type { Answer, AnswerBlock } from '../model/blocks/index.js';
import type { Inline } from '../model/text.js';
import type { Translate } from '../locales/translate.js';
import { blank } from '../blocks/blank/view.js';
import { gaps } from '../blocks/gaps/view.js';
import { grid } from '../blocks/grid/view.js';
import { number } from '../blocks/number/view.js';
import { order } from '../blocks/order/view.js';
import { scale } from '../blocks/scale/view.js';
import { text } from '../blocks/text/view.js';
import type { RareQuizViews } from './rare-quiz.js';
import { plainText } from '../model/plain-text.js';
import { line } from './rich-text.js';
import { bandsView, outcomeNames, outcomesView } from './sections.js';

/** A blank in a prompt is a picture of the line that is typed on under it. */
const withBlanks = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if ('children' in node) return [{ ...node, children: withBlanks(node.children) }];
    if (node.type !== 'text') return [node];
    return node.value
      .split(/(_{3,})/)
      .map((value, index) =>
        index % 2 ? { type: 'field', id: '', size: value.length } : { type: 'text', value },
      );
  });

const feedbackOn = (block: AnswerBlock, answer: Answer, t: Translate): string => {
  switch (block.type) {
    case 'order': {
      const places = placesRight(block, answer as readonly string[]);
      return t('placesRight', { n: places.filter(Boolean).length, total: places.length });
    }
    case 'grid': {
      const rows = block.rows.filter(({ cells }) => cells.some((cell) => cell?.right));
      const hits = rows.filter((row) => isRowRight(block, row, answer));
      return rows.length ? t('rowsRight', { n: hits.length, total: rows.length }) : '';
    }
    case 'blank':
      return plainText(findAccepted(block, answer)?.feedback ?? []);
    case 'number':
      return plainText(findAcceptedNumber(block, answer)?.feedback ?? []);
    default:
      return '';
  }
};

/** The views that few quizzes need. */
export const rareQuizViews: RareQuizViews = {
  blocks: { order, grid, scale, blank, number, text, gaps },

  phrases: {
    order: { missing: 'missingOrder' },
    grid: { missing: 'missingRow' },
    scale: { missing: 'missingRow' },
    blank: { missing: 'missingText' },
    number: { missing: 'missingText' },
    text: { missing: 'missingText', neutral: 'written', explanation: 'modelAnswer' },
    gaps: { missing: 'missingText', neutral: 'written' },
  },

  prompt: ({ answer, prompt }, context) =>
    answer.type === 'blank' || answer.type === 'number'
      ? line(withBlanks(prompt), {
          ...context,
          field: ({ size }) =>
            html`<span role="img" aria-label=${context.t('blank')}
              ><span aria-hidden="true">${'_'.repeat(size)}</span></span
            >`,
        })
      : undefined,

  feedbackOn,

  pointsText: ({ points, least, of }, quiz, t) => {
    const hasPoints = quiz.parts.some(
      (part) => part.type === 'question' && givesPoints(part.answer, ''),
    );
    if (!hasPoints) return undefined;
    return least < 0
      ? t('pointsBetween', { n: points, least, most: of })
      : t('pointsScore', { points, n: of });
  },

  bands: bandsView,
  outcomes: outcomesView,
  outcomeNames,
};
