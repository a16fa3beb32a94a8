import { blank } from './blocks/blank.js';
import { gaps } from './blocks/gaps.js';
import { grid } from './blocks/grid.js';
import { number } from './blocks/number.js';
import { order } from './blocks/order.js';
import { scale } from './blocks/scale.js';
import { text } from './blocks/text.js';
import { worth } from './points.js';
import type { RareRules } from './rare.js';
import { results } from './results.js';

/** What the engine knows of what few quizzes have. */
export const rare: RareRules = {
  blocks: { order, grid, scale, blank, number, text, gaps },
  worth,
  results,
};
