// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buttonOf, named, showQuiz, textOf, textsOf } from './view.js';

const one = `## Which is blue?

- [x] The sky
  > Look up.
- [ ] Grass

Air scatters it.
`;
const two = `---\nlayout: steps\nfeedback: end\n---\n\n${one}\n## Which are fruits?\n\n<!-- several -->\n\n- [x] Pear\n- [x] Plum\n- [ ] Stone\n`;

const right = { type: 'answer', question: 'which-is-blue', answer: ['the-sky'] } as const;
const check = { type: 'check', question: 'which-is-blue' } as const;

describe('the view of a question', () => {
  it('is a group that its prompt names, with an input that its label names for each option', () => {
    const { place } = showQuiz(one);
    expect(textOf(place.querySelector('fieldset > legend'))).toContain('Which is blue?');
    const inputs = [...place.querySelectorAll('input')];
    expect(inputs.map(({ type }) => type)).toEqual(['radio', 'radio']);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(1);
    expect(inputs.map((it) => textOf(it.closest('label')))).toEqual(['The sky', 'Grass']);
    expect(inputs.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('asks for what the reader does, and does nothing of it itself', () => {
    const { place, asked } = showQuiz(one);
    place.querySelector('input')!.click();
    buttonOf(place, 'Check').click();
    expect(asked).toEqual([
      { type: 'tick', question: 'which-is-blue', box: 'the-sky', on: true },
      check,
    ]);
    expect(place.querySelector('[part=verdict]')).toBeNull();
  });

  it('keeps the answer and the explanation to itself until it is checked', () => {
    expect(textOf(showQuiz(one, right).place)).not.toMatch(/Look up|Air scatters/);
    const { place } = showQuiz(one, right, check);
    expect(textOf(place.querySelector('[part=verdict]'))).toContain('Right');
    expect(textOf(place)).toMatch(/Look up\..*Air scatters it\./);
    expect(textsOf(place, 'button')).not.toContain('Check');
  });

  it('says what is missing at the question where nothing was answered', () => {
    const { place } = showQuiz(one, check);
    const missing = place.querySelector('[id="missing-which-is-blue"]');
    expect(textOf(missing)).not.toBe('');
    expect(named(place, place.querySelector('[aria-describedby]'), 'aria-describedby')).toContain(
      textOf(missing),
    );
  });
});

describe('the view of a quiz in steps', () => {
  it('asks for the next question, and on the last one for the way back and the end', () => {
    const first = showQuiz(two);
    expect(textsOf(first.place, 'legend .count')).toEqual(['Question 1 of 2']);
    buttonOf(first.place, 'Next').click();
    expect(first.asked).toEqual([{ type: 'next' }]);
    const last = showQuiz(two, { type: 'next' });
    expect(textsOf(last.place, 'legend .count')).toEqual(['Question 2 of 2']);
    buttonOf(last.place, 'Back').click();
    buttonOf(last.place, 'See your result').click();
    expect(last.asked).toEqual([{ type: 'back' }, { type: 'finish' }]);
  });

  it('says how many are open before it finishes all the same', () => {
    const { place, asked } = showQuiz(two, { type: 'next' }, { type: 'finish' });
    expect(place.querySelector('[part=result]')).toBeNull();
    buttonOf(place, 'Finish anyway').click();
    expect(asked).toEqual([{ type: 'finish', anyway: true }]);
  });

  it('shows the result first, as a region that its heading names, and the questions after it', () => {
    const { place } = showQuiz(two, right, { type: 'finish', anyway: true });
    const result = place.querySelector('[part=result]')!;
    expect(named(place, result, 'aria-labelledby')).toEqual(['Your result']);
    expect(textOf(result)).toContain('1 of 2 right');
    const order = [...place.querySelectorAll('.result, .question')].map((it) => it.className);
    expect(order).toEqual(['result', 'question', 'question']);
    expect([...place.querySelectorAll('input')].every(({ disabled }) => disabled)).toBe(true);
  });
});
