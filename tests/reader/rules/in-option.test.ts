import { describe, expect, it } from 'vitest';
import { lines, told } from './told.js';

describe('an explanation right under the last option', () => {
  it.each([
    ['The sky scatters light.', 'The sky scatters light.'],
    ['**Why:** it scatters light.', 'Why:'],
    ['Light is scattered\nby the air.', 'Light is scattered'],
  ])('is told at its line: %s', (explanation, text) => {
    const file = `## Blue?\n\n- [x] Yes\n- [ ] No\n${explanation}\n`;
    expect(told('explanation-in-option', file)).toMatchObject([{ line: 5, values: { text } }]);
  });

  it.each([
    ['under an empty line', '- [x] Yes\n- [ ] No\n\nThe sky.'],
    ['that is indented, as a part of the option', '- [x] Yes\n- [ ] No\n  The sky.'],
    ['that goes on with the sentence', '- [x] Yes\n- [ ] No, as far as\nthe eye can see'],
    ['where other options are wrapped as well', '- [x] Yes it\nIs\n- [ ] No it\nIs not'],
    ['that is a quote', '- [x] Yes\n- [ ] No\n> The sky.'],
  ])('is none: a line %s', (_what, list) => {
    expect(lines('explanation-in-option', `## Blue?\n\n${list}\n`)).toEqual([]);
  });
});

describe('feedback in the text of an option', () => {
  it.each([
    ['Yes => well done', 'Yes', 'well done'],
    ['Yes -> That is how it goes.', 'Yes', 'That is how it goes.'],
    ['Yes ← correct', 'Yes', 'correct'],
    ['Ja (goed)', 'Ja', '(goed)'],
    ['Yes ✅', 'Yes', '✅'],
  ])('is told: %s', (option, text, feedback) => {
    const file = `## Blue?\n\n- [x] ${option}\n- [ ] No\n\nSo.\n`;
    expect(told('feedback-in-option', file)).toMatchObject([
      { line: 3, values: { option: text, feedback } },
    ]);
  });

  it.each(['Oslo -> Rome', 'Turn it (right)', '`x => no`', '(x) => x', '5 → 6', 'A => B and C'])(
    'is none: %s',
    (option) => {
      expect(lines('feedback-in-option', `## Which?\n\n- [x] ${option}\n- [ ] No\n`)).toEqual([]);
    },
  );

  it('is none where no option is right', () => {
    const file = '## Blue?\n\n- [ ] Yes => well done\n- [ ] No => wrong\n';
    expect(lines('feedback-in-option', file)).toEqual([]);
  });
});
