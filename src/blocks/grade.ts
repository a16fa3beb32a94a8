import { results } from '../engine/result-sections.js';
import type { Gradings } from '../engine/open-quiz.js';
import { blank } from './blank/grade.js';
import { choice } from './choice/grade.js';
import { gaps } from './gaps/grade.js';
import { grid } from './grid/grade.js';
import { number } from './number/grade.js';
import { order } from './order/grade.js';
import { scale } from './scale/grade.js';
import { text } from './text/grade.js';

/** The grading of every type of answer block, and of results. */
export const gradings: Required<Gradings> = {
  choice,
  order,
  grid,
  scale,
  blank,
  number,
  text,
  gaps,
  results,
};
