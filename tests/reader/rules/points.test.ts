import { describe, expect, it } from 'vitest';
import { lines, told } from './told.js';

const outcomes = '\n## Helper {#helping}\n\nGood.\n\n## Pleaser\n\nWell.\n';

describe('points in another spelling', () => {
  it.each([
    ['[2](#pleaser)', '[+2](#pleaser)'],
    ['[1,5](#helping)', '[+1,5](#helping)'],
    ['(+2 helper)', '[+2](#helper)'],
    ['(−1 for pleaser)', '[-1](#pleaser)'],
    ['(2 points)', '[+2](#)'],
    ['[+2]', '[+2](#)'],
  ])('are told with the points to write: %s', (text, points) => {
    const file = `## What?\n\n- [ ] a ${text}\n- [ ] b [+1](#helping)\n${outcomes}`;
    expect(told('points-as-text', file)).toMatchObject([{ line: 3, values: { text, points } }]);
  });

  it.each(['[2](#note-2)', '[more](#pleaser)', '(2)', '(in 2 parts)', '`(+2)`', '[+1](#pleaser)'])(
    'are none: %s',
    (text) => {
      const file = `## What?\n\n- [ ] a ${text}\n- [ ] b [+1](#helping)\n${outcomes}`;
      expect(lines('points-as-text', file)).toEqual([]);
    },
  );

  it('are told of a list that lacks its boxes, with the first option', () => {
    const file = `## What?\n\n- a (+2 helper)\n- b [+1](#helping)\n${outcomes}`;
    for (const kind of ['quiz', 'checklist'] as const)
      expect(told('options-as-text', file, kind)).toMatchObject([
        { line: 3, values: { line: '- [ ] a [+2](#helper)' } },
      ]);
  });

  it('are none in a checklist', () => {
    expect(lines('points-as-text', '- [ ] Boxes (+2)\n', 'checklist')).toEqual([]);
  });
});
