import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** Numbered boxes without a tick are to be put in order. Where the author ticks in other numbered lists, it may be forgotten. */
export const orderOrChoice: Rule = (worksheet, context) => {
  const orders = questionsOf(worksheet).filter(({ answer }) => answer.type === 'order');
  const ticksInOthers = [...context.boxed].some(
    ({ ordered, children }) => ordered && children.some((item) => context.boxes.get(item)?.ticked),
  );
  if (!ticksInOthers) return;
  for (const question of orders) context.report('order-or-choice', question);
};
