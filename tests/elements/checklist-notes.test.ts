import { expect } from '@open-wc/testing';
import { press, type } from '../browsers/commands.js';
import { all, click, drawn, events, focused, one, show, textOf, texts } from './page.js';
import { checklist, item, items, packing, paragraph } from './worksheets.js';

const withNotes = { settings: { notes: true } };

const noteAt = (element: Element, label: string): HTMLDetailsElement => {
  const found = all<HTMLTextAreaElement>(element, 'textarea').find(
    (it) => it.getAttribute('aria-label') === `Note: ${label}`,
  );
  return found?.closest('details') as HTMLDetailsElement;
};

const paperAt = (element: Element, label: string): HTMLTextAreaElement =>
  noteAt(element, label).querySelector('textarea') as HTMLTextAreaElement;

const write = async (element: Parameters<typeof drawn>[0], label: string, text: string) => {
  const paper = paperAt(element, label);
  paper.value = text;
  paper.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(element);
};

describe('a note at an item', () => {
  it('can be opened where the author asks for it, at every item', async () => {
    expect(all(await show(packing()), 'textarea')).to.eql([]);
    const element = await show(packing(withNotes));
    expect(texts(element, '.note summary')).to.include.members(['Note: Clothes', 'Note: Socks']);
    expect(all(element, '.note[open]')).to.eql([]);
    noteAt(element, 'Socks').querySelector('summary')?.click();
    expect(noteAt(element, 'Socks').open).to.be.true;
  });

  it('is written with the keyboard, which is never taken along', async () => {
    const element = await show(packing(withNotes));
    const summary = noteAt(element, 'Passport').querySelector('summary');
    summary?.focus();
    await press('Enter');
    await drawn(element);
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    await press('Tab');
    await type('In the drawer');
    await drawn(element);
    expect(element.state?.notes).to.eql({ passport: 'In the drawer' });
    expect(element.shadowRoot?.activeElement).to.equal(paperAt(element, 'Passport'));
  });

  it('stays open under the hands of who wipes it out', async () => {
    const element = await show(packing(withNotes));
    noteAt(element, 'Socks').open = true;
    paperAt(element, 'Socks').focus();
    await write(element, 'Socks', 'Wool');
    await write(element, 'Socks', '');
    expect(noteAt(element, 'Socks').open).to.be.true;
    expect(element.shadowRoot?.activeElement).to.equal(paperAt(element, 'Socks'));
    expect(element.state).not.to.have.property('notes');
  });

  it('grows with its text', async () => {
    const element = await show(packing(withNotes));
    noteAt(element, 'Socks').open = true;
    const height = (): number => paperAt(element, 'Socks').getBoundingClientRect().height;
    const before = height();
    await write(element, 'Socks', 'One\nTwo\nThree\nFour\nFive');
    expect(height()).to.be.greaterThan(before * 2);
    const { scrollHeight, clientHeight } = paperAt(element, 'Socks');
    expect(scrollHeight).to.be.at.most(clientHeight + 1);
  });

  it('is told for every letter', async () => {
    const seen = events();
    const element = await show(packing(withNotes));
    await write(element, 'Socks', 'W');
    expect(seen.at(-1)).to.have.nested.property('event.detail').that.eql({
      item: 'socks',
      note: 'W',
    });
  });

  it('is open when it is remembered, and shown also when the author asks for notes no more', async () => {
    const first = await show(packing(withNotes));
    await write(first, 'Socks', 'Wool');
    first.remove();
    const second = await show(packing(withNotes));
    expect(noteAt(second, 'Socks').open).to.be.true;
    expect(noteAt(second, 'Shirt').open).to.be.false;
    second.remove();
    const third = await show(packing());
    expect(texts(third, '.note summary')).to.eql(['Note: Socks']);
    expect(paperAt(third, 'Socks').value).to.equal('Wool');
  });

  it('goes with a reset and comes back', async () => {
    const element = await show(packing(withNotes));
    await write(element, 'Socks', 'Wool');
    await click(element, 'Start again');
    expect(paperAt(element, 'Socks').value).to.equal('');
    expect(focused(element)).to.equal('');
    await click(element, 'Put everything back');
    expect(paperAt(element, 'Socks').value).to.equal('Wool');
  });

  it('stands beside the detail of its item', async () => {
    const element = await show(
      checklist(
        [items({ ...item('Hat'), detail: paragraph('The blue one.') })],
        withNotes.settings,
      ),
    );
    expect(texts(element, '.extras summary')).to.eql(['Note: Hat', 'More about this']);
    expect(textOf(one(element, '.detail .text'))).to.equal('The blue one.');
  });
});
