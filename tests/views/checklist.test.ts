// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { showChecklist, textOf } from './view.js';

it('a checklist has a box for each item, named by its label, and asks for what is ticked', () => {
  const { place, asked } = showChecklist('# Closing\n\n- [ ] Lights\n- [x] Door\n');
  const boxes = [...place.querySelectorAll('input')];
  expect(boxes.map(({ type, checked }) => [type, checked])).toEqual([
    ['checkbox', false],
    ['checkbox', true],
  ]);
  expect(boxes.map((it) => textOf(it.closest('label')))).toEqual(['Lights', 'Door']);
  boxes[0]!.click();
  expect(asked).toEqual([{ type: 'tick', item: 'lights', done: true }]);
});
