import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../../src/elements/quiz.js';
import { drag, press } from '../../browsers/commands.js';
import { showQuiz } from '../markdown.js';
import {
  afterTest,
  all,
  button,
  buttons,
  click,
  drawn,
  events,
  one,
  said,
  shown,
  texts,
  textOf,
} from '../page.js';

const steps = `
## Closing up, in order

1. [ ] Count the till
   > Before anybody leaves.
2. [ ] Lights off
   > The window last.
3. [ ] Lock the door

That is the order of the handbook.
`;

const right = ['Count the till', 'Lights off', 'Lock the door'];

const order = (element: ZelfcheckQuizElement): string[] => texts(element, '.order .place > .text');

const move = async (
  element: ZelfcheckQuizElement,
  way: 'up' | 'down',
  name: string,
): Promise<void> => {
  const label = way === 'up' ? `Move up: ${name}` : `Move down: ${name}`;
  one(element, `button[aria-label="${label}"]`).click();
  await drawn(element);
};

/** Puts the options in this order, with the buttons. */
const arrange = async (element: ZelfcheckQuizElement, wanted: readonly string[]): Promise<void> => {
  for (const [place, name] of wanted.entries()) {
    for (let at = order(element).indexOf(name); at > place; at--) await move(element, 'up', name);
  }
  // It may have lain there like that from the start.
  if (buttons(element).includes('Leave it in this order'))
    await click(element, 'Leave it in this order');
};

const focusedLabel = (element: Element): string =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';

describe('options to put in order', () => {
  it('do not lie in the right order to begin with', async () => {
    for (let attempt = 0; attempt < 8; attempt++) {
      const element = await showQuiz(steps);
      expect(order(element)).to.have.members(right);
      expect(order(element)).not.to.eql(right);
    }
  });

  it('move with a button, which keeps the focus and says the new place', async () => {
    const element = await showQuiz(steps);
    const [first = ''] = order(element);
    one(element, `button[aria-label="Move down: ${first}"]`).focus();
    await move(element, 'down', first);
    expect(order(element)[1]).to.equal(first);
    expect(focusedLabel(element)).to.equal(`Move down: ${first}`);
    expect(said(element)).to.equal(`${first}: place 2 of 3`);
  });

  it('move one after the other before the screen follows, and say the last place', async () => {
    const element = await showQuiz(steps);
    const [first = '', second = '', third = ''] = order(element);
    one(element, `button[aria-label="Move down: ${first}"]`).click();
    one(element, `button[aria-label="Move down: ${second}"]`).click();
    await drawn(element);
    expect(order(element)).to.eql([first, third, second]);
    expect(said(element)).to.equal(`${second}: place 3 of 3`);
  });

  it('stay where they are at the end of the list, and so does the focus', async () => {
    const element = await showQuiz(steps);
    const before = order(element);
    const up = one(element, `button[aria-label="Move up: ${before[0]}"]`);
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    up.focus();
    await press('Enter');
    await drawn(element);
    expect(order(element)).to.eql(before);
    expect(focusedLabel(element)).to.equal(`Move up: ${before[0]}`);
  });

  it('move with the arrow keys, and to either end', async () => {
    const element = await showQuiz(steps);
    const [first = ''] = order(element);
    one(element, `button[aria-label="Move down: ${first}"]`).focus();
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      await press(key);
      await drawn(element);
      expect(order(element).indexOf(first), key).to.equal(place);
      expect(focusedLabel(element)).to.equal(`Move down: ${first}`);
      expect(said(element)).to.equal(`${first}: place ${place + 1} of 3`);
    }
  });

  it('move by dragging, and say so', async () => {
    const element = await showQuiz(steps);
    const [first = ''] = order(element);
    const grips = all(element, '.grip').map((grip) => grip.getBoundingClientRect());
    const middle = (at: number): [number, number] => [
      grips[at]!.x + grips[at]!.width / 2,
      grips[at]!.y + grips[at]!.height / 2,
    ];
    const [x, y] = middle(2);
    await drag(middle(0), [x, y + 4]);
    await drawn(element);
    expect(order(element)[2]).to.equal(first);
    expect(said(element)).to.equal(`${first}: place 3 of 3`);
    expect(all(element, '[data-held]')).to.eql([]);
  });

  it('keep a drag from a page that waits for swipes', async () => {
    const element = await showQuiz(steps);
    const heard: string[] = [];
    const hear = (event: Event): void => {
      if (event.type !== 'pointermove' || (event as PointerEvent).buttons) heard.push(event.type);
    };
    for (const name of ['pointerdown', 'pointermove', 'pointerup']) {
      document.addEventListener(name, hear);
      afterTest(() => document.removeEventListener(name, hear));
    }
    const { x, y, width, height } = one(element, '.grip').getBoundingClientRect();
    await drag([x + width / 2, y + height / 2], [x + width / 2 + 80, y + height / 2]);
    expect(heard).to.eql([]);
    expect(all(element, '[data-held]')).to.eql([]);
  });

  it('ask for an order before they are checked, and take the one that lies there', async () => {
    const element = await showQuiz(steps);
    await click(element, 'Check');
    expect(textOf(one(element, '.missing'))).to.equal('Put them in order first.');
    expect(said(element)).to.equal('Put them in order first.');
    await click(element, 'Leave it in this order');
    await click(element, 'Check');
    expect(textOf(one(element, '.verdict'))).to.match(/^(Partly|Not) right$/);
  });

  it('are right in the order of the file', async () => {
    const element = await showQuiz(steps);
    const seen = events();
    await arrange(element, right);
    await click(element, 'Check');
    expect(order(element)).to.eql(right);
    expect(textOf(one(element, '.verdict'))).to.equal('Right');
    expect(texts(element, '.order .mark')).to.eql(Array(3).fill('In the right place'));
    expect(shown(element)).to.contain('The window last.');
    expect(said(element)).to.contain('3 of 3 in the right place');
    expect(
      seen.filter(({ name }) => name === 'check').map(({ event }) => event.detail),
    ).to.deep.equal([{ question: 'closing-up-in-order', verdict: 'right' }]);
    expect(all(element, '.move, .grip')).to.eql([]);
  });

  it('say where each belongs that is not in its place', async () => {
    const element = await showQuiz(steps);
    await arrange(element, ['Lights off', 'Count the till', 'Lock the door']);
    await click(element, 'Check');
    expect(texts(element, '.order .mark')).to.eql([
      'Belongs in place 2',
      'Belongs in place 1',
      'In the right place',
    ]);
    expect(textOf(one(element, '.verdict'))).to.equal('Partly right');
  });

  it('may stand in either place where two say the same, in what is shown and in what is said', async () => {
    const element = await showQuiz('## Tea?\n\n1. [ ] Wait\n2. [ ] Pour\n3. [ ] Wait\n');
    const at = order(element).indexOf('Pour');
    if (at !== 1) await move(element, at ? 'up' : 'down', 'Pour');
    else await click(element, 'Leave it in this order');
    await click(element, 'Check');
    expect(order(element)).to.eql(['Wait', 'Pour', 'Wait']);
    expect(textOf(one(element, '.verdict'))).to.equal('Right');
    expect(said(element)).to.contain('3 of 3 in the right place');
  });

  it('do not give the order away where the author does not want it', async () => {
    const element = await showQuiz(`---\nreveal: never\n---\n${steps}`);
    await arrange(element, ['Lights off', 'Count the till', 'Lock the door']);
    await click(element, 'Check');
    expect(texts(element, '.order .mark')).to.eql([
      'Not in the right place',
      'Not in the right place',
      'In the right place',
    ]);
    expect(shown(element)).not.to.contain('Before anybody leaves.');
    expect(button(element, 'Try again')).to.exist;
  });
});
