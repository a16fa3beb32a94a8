import { expect } from '@open-wc/testing';
import { resize } from '../browsers/commands.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { all, click, drawn, focused, one, place, show, tick } from './page.js';
import { paragraph, question, quiz } from './worksheets.js';

const long = 'Words that a reader has to read before the next ones. '.repeat(12);
const options = ['*A', 'B', 'C', 'D'].map((name) => `${name} ${long.slice(0, 120)}: ${long}`);

const tall = (layout: 'steps' | 'all'): Parameters<typeof quiz> => [
  { layout },
  ['One?', 'Two?', 'Three?'].map((prompt) =>
    question(prompt, options, { body: paragraph(long), explanation: paragraph(long) }),
  ),
];

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

describe('what a reader on a phone looks at', () => {
  let element: ZelfcheckQuizElement;
  before(() => resize(390, 844));
  after(() => resize(800, 600));
  beforeEach(async () => {
    const space = place(document.createElement('div'));
    space.style.height = '100vh';
    element = await show(quiz(...tall('steps')));
    place(document.createElement('div')).style.height = '200vh';
    element.scrollIntoView();
  });

  /** Scrolls to a control and uses it, as a reader does. */
  const check = async (): Promise<void> => {
    await tick(element, 'A');
    one(element, '.question button.primary').scrollIntoView({ block: 'center' });
    await click(element, 'Check');
  };

  it('is the verdict after a check, with no more scrolling than that takes', async () => {
    await tick(element, 'A');
    one(element, '.question button.primary').scrollIntoView({ block: 'center' });
    const before = scrollY;
    await click(element, 'Check');
    const verdict = one(element, '.verdict');
    expect(isInView(verdict)).to.be.true;
    const { bottom } = verdict.getBoundingClientRect();
    // Either it was in view already, or it is now at the lower edge.
    if (scrollY > before) expect(bottom).to.be.closeTo(innerHeight, 24);
    expect(focused(element)).to.equal('verdict-one');
  });

  it('is the whole panel with the way on, where what was chosen stays in view too', async () => {
    const short = question('One?', ['*A', 'B', 'C', 'D'], {
      explanation: paragraph(long.slice(0, 300)),
    });
    element = await show(quiz({ layout: 'steps' }, [short, question('Two?', ['*I', 'J'])]));
    await tick(element, 'A');
    one(element, '.question button.primary').scrollIntoView({ block: 'end' });
    await click(element, 'Check');
    expect(isInView(one(element, '.outcome'))).to.be.true;
    expect(isInView(one(element, '[data-mark=right]'))).to.be.true;
  });

  it('is the top of the quiz after every step, and at the result', async () => {
    for (const name of ['Next', 'Next', 'See your result']) {
      await check();
      await click(element, name);
      expect(element.getBoundingClientRect().top, name).to.be.closeTo(0, 1);
    }
    expect(focused(element)).to.equal('result');
  });

  it('is the question that a link in the result leads to', async () => {
    for (const name of ['Next', 'Next', 'See your result']) await click(element, name);
    await click(element, 'Finish anyway');
    const links = all<HTMLAnchorElement>(element, '.again a');
    expect(links).to.have.length(3);
    links[2]!.click();
    await drawn(element);
    expect(focused(element)).to.equal('question-three');
    expect(isInView(one(element, '#question-three legend'))).to.be.true;
  });
});
