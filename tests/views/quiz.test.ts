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

describe('the view of a question that may be tried again', () => {
  const wrong = { ...right, answer: ['grass'] };
  const again = { type: 'retry', question: 'which-is-blue' } as const;
  const twice = `---\nreveal: after 2\n---\n\n${one}`;

  it('keeps the explanation for when the answer is shown', () => {
    expect(textOf(showQuiz(twice, wrong, check).place)).not.toContain('Air scatters');
    const { place } = showQuiz(twice, wrong, check, again, check);
    expect(textOf(place)).toContain('Air scatters');
    expect(textOf(showQuiz(twice, right, check).place)).toContain('Air scatters');
  });

  it('marks the options that were tried, in words that describe their inputs', () => {
    const { place } = showQuiz(twice, wrong, check, again, right);
    expect(textsOf(place, '.mark')).toEqual(['Tried before, not right']);
    const [, grass] = place.querySelectorAll('input');
    expect(named(place, grass!, 'aria-describedby')).toEqual(['Tried before, not right']);
    const checked = showQuiz(twice, wrong, check, again, right, check).place;
    expect(textsOf(checked, '.option .spoken')).toEqual(['Your answer, right:']);
  });

  it('lists what was typed, and what was ticked in a row', () => {
    const fill = (text: string) => ({ type: 'fill', question: 'how-many', text }) as const;
    const act = (type: 'check' | 'retry') => ({ type, question: 'how-many' }) as const;
    const typed = `---\nreveal: never\n---\n\n## How many? ____\n\n- [x] 14\n\nFourteen.\n`;
    const tried = [fill('12'), act('check'), act('retry'), fill('13'), act('check'), act('retry')];
    expect(textOf(showQuiz(typed, ...tried).place)).toContain('Tried before: 12 and 13');
    const rows = `---\nreveal: never\n---\n\n## How many?\n\n| | one | two |\n|---|---|---|\n| Eyes | [ ] | [x] |\n| Nose | [x] | [ ] |\n`;
    const tick = (row: string) =>
      ({ type: 'tick', question: 'how-many', row, box: 'one', on: true }) as const;
    const { place } = showQuiz(rows, tick('eyes'), tick('nose'), act('check'), act('retry'));
    expect(textsOf(place, '.mark')).toEqual(['Tried before: one']);
  });
});

describe('the view of accepted answers', () => {
  it('shows the first of many, and says that others count too', () => {
    const shownOf = (...accepted: string[]): string => {
      const list = accepted.map((text) => `- [x] ${text}\n`).join('');
      const id = 'which-city';
      const fill = { type: 'fill', question: id, text: 'Rome' } as const;
      const { place } = showQuiz(`## Which city? ____\n\n${list}`, fill, {
        type: 'check',
        question: id,
      });
      return textOf(place.querySelector('.reply'));
    };
    expect(shownOf('Paris')).toBe('Right would be: Paris');
    expect(shownOf('Paris', 'Parijs', 'Lutetia')).toBe('Right would be, among others: Paris');
    expect(shownOf('366 ± 0')).toMatch(/Right would be: 366$/);
  });
});

describe('the view of what is answered', () => {
  it('counts the same questions in the footer and in the question about open ones', () => {
    const opinion = '## Do you like it?\n\n- [ ] Yes\n- [ ] No\n';
    const given = { type: 'answer', question: 'do-you-like-it', answer: ['yes'] } as const;
    const { place } = showQuiz(`${one}\n${opinion}`, given, { type: 'finish' });
    expect(textOf(place.querySelector('[part=footer]'))).toContain('1 of 2 answered');
    expect(textOf(place.querySelector('.open'))).toContain('1 question is still open');
    expect(textsOf(place, '.open-list a')).toEqual(['Which is blue?']);
  });

  it('does not ask for an order any more once the quiz is over, and marks no place that nobody chose', () => {
    const steps = '## In which order?\n\n1. [ ] One\n2. [ ] Two\n3. [ ] Three\n';
    const question = 'in-which-order';
    const { place } = showQuiz(
      steps,
      { type: 'check', question },
      { type: 'finish', anyway: true },
    );
    expect(textOf(place)).not.toContain('Put them in order first');
    expect(textOf(place)).not.toContain('n the right place');
    expect(textOf(place)).toContain('Belongs in place 1');
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
