import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { opening } from './full-checklist.js';
import { showQuiz } from './markdown.js';
import { all, click, one, show, tick, type AnyElement } from './page.js';
import { checklist, colours, group, item, items } from './worksheets.js';

/**
 * What a screen reader says from the beginning to the end of a place, but for where things end, that a paragraph is
 * one, and words that were just said as the name of what holds them. This reader looks at attributes where a real one asks a box how it stands, so the boxes get them while it reads.
 */
const read = async (element: AnyElement, selector = '.frame'): Promise<string[]> => {
  const boxes = all<HTMLInputElement>(element, 'input');
  for (const box of boxes) {
    box.setAttribute('aria-checked', box.indeterminate ? 'mixed' : String(box.checked));
  }
  await virtual.start({ container: one(element, selector) });
  const phrases: string[] = [];
  let phrase = await virtual.lastSpokenPhrase();
  do {
    phrases.push(phrase);
    await virtual.next();
    phrase = await virtual.lastSpokenPhrase();
  } while (phrase !== phrases[0]);
  await virtual.stop();
  for (const box of boxes) box.removeAttribute('aria-checked');
  return phrases
    .filter((each) => !/^(end\b|paragraph$)/.test(each))
    .reduce<string[]>((told, each) => (told.at(-1)?.includes(each) ? told : [...told, each]), []);
};

describe('a screen reader', () => {
  it('reads a question with its place in the quiz', async () => {
    const element = await show(colours({ layout: 'steps' }));
    expect(await read(element)).to.eql([
      'heading, Colours, level 2',
      'group, Question 1 of 3 Sky by day?',
      'heading, Sky by day?, level 3',
      'radio, Blue, not checked, position 1, set size 2',
      'radio, Green, not checked, position 2, set size 2',
      'button, Check',
      '0 of 3 answered',
      'button, Next',
    ]);
  });

  it('reads with every option what is said about it, once checked', async () => {
    const element = await show(colours({ layout: 'steps' }));
    await tick(element, 'Green');
    await click(element, 'Check');
    expect(await read(element, '#question-sky')).to.eql([
      'group, Question 1 of 3 Sky by day?',
      'heading, Sky by day?, level 3',
      'list',
      'listitem, level 1, position 1, set size 2',
      'Blue',
      'This was the right answer',
      'Look up.',
      'listitem, level 1, position 2, set size 2',
      'Your answer, not right:',
      'Green',
      'That is the grass.',
      'Not right',
      'Explanation',
      'Air scatters blue light.',
      'button, Next',
    ]);
  });

  it('reads the result and the ways on from it', async () => {
    const element = await show(colours({ layout: 'steps' }));
    await tick(element, 'Blue');
    await click(element, 'Next');
    await click(element, 'Next');
    await click(element, 'See your result');
    await click(element, 'Finish anyway');
    expect(await read(element, '.result')).to.eql([
      'Your result',
      'heading, Your result, level 3',
      'strong',
      '1 of 3 right',
      '33%',
      'button, Only these questions again',
      'button, Start again',
      'heading, Worth another look, level 4',
      'list',
      'listitem, level 1, position 1, set size 2',
      'link, Flags of two?',
      'Not answered',
      'listitem, level 1, position 2, set size 2',
      'link, Grass in spring?',
      'Not answered',
    ]);
  });

  it('reads options to put in order with their places and the ways to move them', async () => {
    const element = await showQuiz('## In order?\n\n1. [ ] Knock\n2. [ ] Enter\n');
    expect(await read(element, '#question-in-order')).to.eql([
      'group, Question 1 of 1 In order?',
      'heading, In order?, level 2',
      'Use the arrows, or drag.',
      'list',
      'listitem, level 1, position 1, set size 2',
      '1.',
      'Enter',
      'button, Move up: Enter, disabled',
      'button, Move down: Enter',
      'listitem, level 1, position 2, set size 2',
      '2.',
      'Knock',
      'button, Move up: Knock',
      'button, Move down: Knock, disabled',
      'button, Leave it in this order',
      'button, Check',
    ]);
  });

  it('reads a grid row by row, the statement before its columns', async () => {
    const element = await showQuiz(
      '## Which is which?\n\n| You hear | Shield | Objection |\n|-|-|-|\n| Just looking | [x] | [ ] |\n',
    );
    await tick(element, 'Objection');
    await click(element, 'Check');
    expect(await read(element, '#question-which-is-which')).to.eql([
      'group, Question 1 of 1 Which is which?',
      'heading, Which is which?, level 2',
      'You hear',
      'group, Just looking',
      'radio, Shield, not checked, disabled, position 1, set size 2',
      'radio, Objection, Not right; this is: Shield, checked, disabled, position 2, set size 2',
    ]);
  });

  it('reads a line to type on, and what would have been right', async () => {
    const element = await showQuiz('## A ____ in time?\n\n- [x] stitch\n');
    const prompt = '#question-a-in-time';
    expect(await read(element, prompt)).to.eql([
      'group, Question 1 of 1 A blank in time?',
      'heading, A blank in time?, level 2',
      'image, blank',
      'in time?',
      'Your answer',
      'textbox, Your answer',
      'button, Check',
    ]);
    const line = one<HTMLInputElement>(element, '.field');
    line.value = 'minute';
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await click(element, 'Check');
    expect(await read(element, prompt)).to.eql([
      'group, Question 1 of 1 A blank in time?',
      'heading, A blank in time?, level 2',
      'image, blank',
      'in time?',
      'Your answer',
      'textbox, Your answer, minute, Right would be: stitch, read only',
      'Not right',
    ]);
  });

  it('reads a checklist with its groups, its sub-items and how far it is', async () => {
    const bag = items(item('Passport'), item('Clothes', item('Socks'), item('Shirt')));
    const element = await show(checklist([group('Bag', bag)]), { remember: 'false' });
    await tick(element, 'Socks');
    expect(await read(element)).to.eql([
      'heading, Packing, level 2',
      '1 of 3 done',
      'heading, Bag, level 3',
      '1 of 3 done',
      'list',
      'listitem, level 1, position 1, set size 2',
      'checkbox, Passport, not checked',
      'listitem, level 1, position 2, set size 2',
      'checkbox, Clothes, partially checked',
      'list',
      'listitem, level 2, position 1, set size 2',
      'checkbox, Socks, checked',
      'listitem, level 2, position 2, set size 2',
      'checkbox, Shirt, not checked',
      'button, Copy this',
      'button, Print this',
      'button, Start again',
    ]);
  });

  it('reads at an item what can be done with it and what was written', async () => {
    const element = await show(opening(), { remember: 'false' });
    await tick(element, 'Alarm');
    await click(element, 'N/A: Rain');
    const field = one<HTMLInputElement>(element, '.field');
    field.value = '19';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(await read(element, '.group')).to.eql([
      'heading, Door, level 3',
      '1 of 3 done, 1 not applicable',
      'button, N/A : Door, not pressed',
      'list',
      'listitem, level 1, position 1, set size 3',
      'checkbox, Alarm off, checked',
      'button, N/A : Alarm off, not pressed',
      'group',
      'Note : Alarm off',
      'textbox, Note: Alarm off',
      'listitem, level 1, current step, position 2, set size 3',
      'checkbox, Heating at 19 degrees, Next step, not checked',
      'textbox, Heating at … degrees, 19',
      'Next step',
      'button, N/A : Heating at … degrees, not pressed',
      'group',
      'Note : Heating at … degrees',
      'textbox, Note: Heating at … degrees',
      'group',
      'More about this',
      'No more than 20.',
      'listitem, level 1, position 3, set size 3',
      'checkbox, Till, not checked',
      'button, N/A : Till, not pressed',
      'group',
      'Note : Till',
      'textbox, Note: Till',
      'list',
      'listitem, level 2, position 1, set size 2',
      'checkbox, Cash, not checked',
      'button, N/A : Cash, not pressed',
      'group',
      'Note : Cash',
      'textbox, Note: Cash',
      'listitem, level 2, position 2, set size 2',
      'checkbox, Card reader , Not applicable, not checked',
      'button, N/A : Card reader, pressed',
      'group',
      'Note : Card reader',
      'textbox, Note: Card reader',
    ]);
  });
});
