import type { Points } from '../../model/blocks/index.js';
import { pointsIn, questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

const isPoints = (part: object): part is Points => 'n' in part && 'to' in part;

/** Points that were written where none are given, such as in a list to put in order. */
export const lostPoints: Rule = (worksheet, context) => {
  const givenPoints = new Set(questionsOf(worksheet).flatMap(({ answer }) => pointsIn(answer)));
  for (const part of context.places.keys()) {
    if (isPoints(part) && !givenPoints.has(part)) context.report('lost-points', part);
  }
};
