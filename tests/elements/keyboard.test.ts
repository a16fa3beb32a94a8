import { expect } from '@open-wc/testing';
import type { ZelfcheckChecklistElement } from '../../src/elements/checklist.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { press, type } from '../browsers/commands.js';
import { opening } from './full-checklist.js';
import { open, pieces } from './library.js';
import { everyBlock, showQuiz } from './markdown.js';
import {
  all,
  drawn,
  events,
  focused,
  one,
  place,
  show,
  textOf,
  type AnyElement,
  waitUntil,
} from './page.js';
import { colours, packing } from './worksheets.js';

// What the walks through all content add to the short ones below does not depend on the engine.
const isChromium = navigator.userAgent.includes('Chrome/');

const active = (element: Element): Element | null => element.shadowRoot?.activeElement ?? null;

/** What has the focus, in words that a test can wait for. */
const nameOf = (found: Element | null): string => textOf(found?.closest('label') ?? found);

/** Presses Tab until what has the focus is wanted; a reader who gets nowhere in so many presses gives up. */
const tabTo = async (
  element: AnyElement,
  isWanted: (found: Element) => boolean,
  most = 60,
): Promise<Element> => {
  for (let presses = 0; presses < most; presses++) {
    const found = active(element);
    if (found && isWanted(found)) return found;
    await press('Tab');
  }
  throw new Error(`Not reached by Tab; the focus is on "${nameOf(active(element))}"`);
};

const isButton =
  (...names: string[]) =>
  (found: Element): boolean =>
    found.localName === 'button' && names.includes(nameOf(found));

/** Puts the focus right before an element, as of a reader who comes down the page. */
const before = (element: Element): void => {
  const start = document.createElement('button');
  element.before(start);
  place(start, element.parentNode ?? document.body);
  element.before(start);
  start.focus();
};

const isBoxOf =
  (question: Element | null | undefined) =>
  (found: Element): boolean =>
    found.localName === 'input' && question?.contains(found) === true;

const within = (question: Element, selector: string): HTMLElement[] => [
  ...question.querySelectorAll<HTMLElement>(selector),
];

/** Gives a question some answer. Whether Enter has checked it already. */
const fillIn = async (element: AnyElement, question: Element): Promise<boolean> => {
  const rows = within(question, '.row');
  if (question.querySelector('.options')) {
    const box = (await tabTo(element, isBoxOf(question))) as HTMLInputElement;
    await press('Space');
    await drawn(element);
    expect(box.checked, nameOf(box)).to.be.true;
  }
  if (question.querySelector('.order')) {
    const [first] = within(question, '.move[id^=down]');
    await tabTo(element, (found) => found === first);
    await press('ArrowDown');
    await drawn(element);
  }
  for (const row of rows) {
    await tabTo(element, isBoxOf(row));
    await press('Space');
    await drawn(element);
  }
  for (const field of within(question, '.field')) {
    await tabTo(element, (found) => found === field);
    await type('ok');
    await drawn(element);
  }
  const isLine = question.querySelector('.typed input') !== null;
  if (isLine) {
    await press('Enter');
    await drawn(element);
  }
  return isLine;
};

/** Answers the question in which the focus is, or which comes next, and checks it. */
const answer = async (element: AnyElement, id: string, check: string[]): Promise<void> => {
  const question = element.shadowRoot?.getElementById(`question-${id}`);
  if (!question) throw new Error(`No question ${id}`);
  if (!(await fillIn(element, question))) {
    await tabTo(element, isButton(...check));
    await press('Enter');
    await drawn(element);
  }
  expect(focused(element)).to.equal(`verdict-${id}`);
};

const checks = ['Check', 'Confirm', 'Kijk na', 'Bevestig'];
const onward = ['Next', 'Volgende', 'See your result', 'Bekijk je resultaat'];

/** Goes through a quiz from the first question to the result. */
const walk = async (element: ZelfcheckQuizElement): Promise<void> => {
  before(element);
  for (const id of element.state?.order ?? []) {
    await answer(element, id, checks);
    if (element.layout === 'all') continue;
    await tabTo(element, isButton(...onward));
    await press('Enter');
    await drawn(element);
  }
  expect(element.result?.questions.every((one) => one.answer)).to.be.true;
};

/** Ticks every item that has no sub-items. */
const walkList = async (element: ZelfcheckChecklistElement): Promise<void> => {
  before(element);
  const leaves = all<HTMLInputElement>(element, 'input[type=checkbox]').filter(
    (input) => !input.closest('.item')?.querySelector('.items'),
  );
  expect(leaves).not.to.have.length(0);
  for (const leaf of leaves) {
    await tabTo(element, (found) => found === leaf);
    await press('Space');
    await drawn(element);
    expect(leaf.checked, nameOf(leaf)).to.be.true;
  }
  const { done, of } = element.result ?? {};
  expect(done).to.equal(of);
};

describe('with the keyboard alone', () => {
  it('a quiz in steps is answered from the first question to the result', async () => {
    const seen = events();
    const element = await show(colours({ layout: 'steps' }));
    await walk(element);
    expect(focused(element)).to.equal('result');
    expect(seen.filter(({ name }) => name === 'complete')).to.have.length(1);
  });

  it('a quiz on one page is answered from the first question to the result', async () => {
    const element = await show(colours());
    await walk(element);
    expect(focused(element), 'the reader stays at the last verdict').to.equal('verdict-grass');
  });

  it('a question of every kind is answered from the first to the last', async () => {
    const element = await showQuiz(everyBlock);
    await walk(element);
    expect(textOf(one(element, '.section'))).not.to.equal('');
  });

  it('one of several options is chosen with the arrows', async () => {
    const element = await show(colours());
    before(element);
    await tabTo(element, (found) => found.localName === 'input');
    await press('Space');
    await press('ArrowDown');
    await drawn(element);
    expect(focused(element)).to.equal('Green');
    expect(element.state?.questions['sky']?.answer).to.eql(['green']);
  });

  it('several options are ticked and unticked with Space', async () => {
    const element = await show(colours());
    before(element);
    const answered = (): readonly string[] =>
      (element.state?.questions['flags']?.answer ?? []) as readonly string[];
    await tabTo(element, (found) => nameOf(found) === 'Red');
    await press('Space');
    await press('Tab');
    await press('Space');
    await waitUntil(() => answered().length === 2);
    await press('Space');
    await waitUntil(() => answered().length === 1);
    expect(answered()).to.eql(['red']);
  });

  it('the link to an open question leads there, and the way goes on from it', async () => {
    const element = await show(colours({ feedback: 'end' }));
    before(element);
    await tabTo(element, isButton('See your result'));
    await press('Enter');
    await drawn(element);
    await tabTo(element, (found) => nameOf(found) === 'Flags of two?');
    await press('Enter');
    await drawn(element);
    expect(focused(element)).to.equal('question-flags');
    await press('Tab');
    expect(focused(element)).to.equal('Red');
  });

  it('a checklist is ticked from the first item to the last', async () => {
    const seen = events();
    const element = await show(packing());
    await walkList(element);
    expect(seen.filter(({ name }) => name === 'complete')).to.have.length(1);
    await tabTo(element, isButton('Start again'));
    await press('Enter');
    await drawn(element);
    expect(element.result?.done).to.equal(0);
    expect(focused(element)).to.equal('Put everything back');
  });

  it('an item is set aside, noted and filled in', async () => {
    const element = await show(opening());
    before(element);
    await tabTo(element, (found) => found.matches('.field'));
    await type('19 or so');
    await tabTo(element, isButton('N/A: Heating at … degrees'));
    await press('Space');
    await tabTo(element, (found) => textOf(found) === 'Note: Heating at … degrees');
    await press('Enter');
    await press('Tab');
    await type('It rattles');
    await drawn(element);
    expect(element.state).to.deep.include({
      done: [],
      aside: ['heating'],
      notes: { heating: 'It rattles' },
      fields: { 'heating/at': '19 or so' },
    });
  });

  it('a folded detail is opened', async () => {
    const element = await show(packing());
    before(element);
    const summary = await tabTo(element, (found) => found.localName === 'summary');
    await press('Enter');
    await waitUntil(() => (summary.parentElement as HTMLDetailsElement).open);
  });

  if (!isChromium) return;

  it('every worksheet of the content is answered from first to last', async function () {
    this.timeout(120_000);
    const library = await pieces();
    expect(library.length).to.be.greaterThan(9);
    for (const piece of library) {
      const element = await open(piece);
      expect(element.status, piece.file).to.equal('ready');
      if (element.kind === 'quiz') await walk(element);
      else await walkList(element);
      element.remove();
    }
  });
});
