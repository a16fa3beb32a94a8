import { blank } from '../blocks/blank/grade.js';
import { gaps } from '../blocks/gaps/grade.js';
import { grid } from '../blocks/grid/grade.js';
import { number } from '../blocks/number/grade.js';
import { order } from '../blocks/order/grade.js';
import { scale } from '../blocks/scale/grade.js';
import { text } from '../blocks/text/grade.js';
import { worth } from './points.js';
import type { RareRules } from './rare.js';
import { results } from './results.js';

/** What the engine knows of what few quizzes have. */
export const rare: RareRules = {
  blocks: { order, grid, scale, blank, number, text, gaps },
  worth,
  results,
};
