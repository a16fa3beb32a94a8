import { expect } from '@open-wc/testing';
import { press, type } from '../browsers/commands.js';
import type { Inline } from '../../src/model/text.js';
import type { Item } from '../../src/model/worksheet.js';
import { afterTest, all, click, drawn, events, one, place, show, type AnyElement } from './page.js';
import { checklist, item, items, words } from './worksheets.js';

const blank = (id: string): Inline => ({ type: 'field', id, size: 4 });

const call: Item = {
  ...item('call'),
  label: [
    ...words('Call '),
    blank('call/who'),
    ...words(' before '),
    { type: 'strong', children: [blank('call/when'), ...words(" o'clock")] },
  ],
};

const list = () => checklist([items(call, item('Socks'))]);

const tickBox = (element: Element): HTMLInputElement =>
  one<HTMLInputElement>(element, 'input[type=checkbox]');
const fields = (element: Element): HTMLInputElement[] => all<HTMLInputElement>(element, '.field');

const write = async (element: AnyElement, at: number, text: string): Promise<void> => {
  const field = fields(element)[at]!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(element);
};

describe('a field in an item', () => {
  it('is written in without ticking the item', async () => {
    const element = await show(list());
    const field = fields(element)[0]!;
    field.click();
    await drawn(element);
    expect(tickBox(element).checked).to.be.false;
    field.focus();
    await type('Ann');
    await press('Space');
    await type('Lee');
    await drawn(element);
    expect(field.value).to.equal('Ann Lee');
    expect(tickBox(element).checked).to.be.false;
    expect(element.state?.fields).to.eql({ 'call/who': 'Ann Lee' });
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });

  it('stands in no label, so that nothing but words and the box tick', async () => {
    const element = await show(list());
    expect(fields(element).filter((field) => field.closest('label'))).to.eql([]);
    for (const label of all(element, '.with-fields label')) {
      const before = tickBox(element).checked;
      label.click();
      await drawn(element);
      expect(tickBox(element).checked).to.equal(!before);
    }
  });

  it('has a name of its own, and the box is called by all words', async () => {
    const element = await show(list());
    expect(fields(element).map((field) => field.getAttribute('aria-label'))).to.eql([
      'Call … before',
      "before … o'clock",
    ]);
    expect(tickBox(element).getAttribute('aria-label')).to.equal("Call … before … o'clock");
    await write(element, 0, 'Ann');
    expect(tickBox(element).getAttribute('aria-label')).to.equal("Call Ann before … o'clock");
  });

  it('stands in a numbered item, whose box has the number in its name', async () => {
    const element = await show(checklist([{ ...items(call), ordered: true, start: 4 }]));
    expect(tickBox(element).getAttribute('aria-label')).to.equal("4. Call … before … o'clock");
  });

  it('is named by its number where there are no words', async () => {
    const bare = { ...item('x'), label: [blank('x/1')] };
    const element = await show(checklist([items(bare)]));
    expect(fields(element)[0]?.getAttribute('aria-label')).to.equal('Blank 1 of 1');
  });

  it('grows with what is written', async () => {
    const element = await show(list());
    const width = (): number => fields(element)[0]!.getBoundingClientRect().width;
    const before = width();
    await write(element, 0, 'A name as long as they come');
    expect(width()).to.be.greaterThan(before);
  });

  it('is told, remembered, taken away and put back', async () => {
    const seen = events();
    const element = await show(list());
    await write(element, 1, '9');
    expect(seen.at(-1)?.event.detail).to.eql({ field: 'call/when', text: '9' });
    await click(element, 'Start again');
    expect(fields(element)[1]?.value).to.equal('');
    await click(element, 'Put everything back');
    expect(fields(element)[1]?.value).to.equal('9');
    element.remove();
    expect(fields(await show(list()))[1]?.value).to.equal('9');
  });

  it('keeps the boxes of two lists on a page apart', async () => {
    const first = await show(list(), { remember: 'false' });
    const second = await show({ ...list(), id: 'other' }, { remember: 'false' });
    all(second, '.with-fields label[for]')[0]?.click();
    await drawn(second);
    expect([tickBox(first).checked, tickBox(second).checked]).to.eql([false, true]);
  });

  it('is a line in the text of a list as well', async () => {
    const element = await show(
      checklist([
        {
          type: 'prose',
          content: [{ type: 'paragraph', children: [...words('If '), blank('plan/if')] }],
        },
        items(item('Socks')),
      ]),
    );
    await write(element, 0, 'it rains');
    expect(element.state?.fields).to.eql({ 'plan/if': 'it rains' });
  });

  it('is a line in the details of an item and in a line without a box as well', async () => {
    const line = (id: string) => [
      { type: 'paragraph' as const, children: [...words('By '), blank(id)] },
    ];
    const element = await show(
      checklist([
        items(
          { ...item('Socks'), detail: line('plan/by') },
          { type: 'line', content: line('plan/line'), parts: [] },
        ),
      ]),
    );
    await write(element, 0, 'Ann');
    await write(element, 1, 'Lee');
    expect(element.state?.fields).to.eql({ 'plan/by': 'Ann', 'plan/line': 'Lee' });
    await click(element, 'Start again');
    expect(fields(element).map(({ value }) => value)).to.eql(['', '']);
    await click(element, 'Put everything back');
    expect(fields(element).map(({ value }) => value)).to.eql(['Ann', 'Lee']);
  });

  it('runs with its text from right to left', async () => {
    const frame = place(document.createElement('div'));
    frame.dir = 'rtl';
    const element = await show(list());
    frame.append(element);
    afterTest(() => frame.remove());
    await element.updateComplete;
    const left = (found: Element): number => found.getBoundingClientRect().left;
    expect(left(tickBox(element))).to.be.greaterThan(left(one(element, '.with-fields .text')));
  });
});
