import { expect } from '@open-wc/testing';
import {
  all,
  box,
  button,
  buttons,
  click,
  events,
  focused,
  one,
  said,
  show,
  shown,
  textOf,
  texts,
  tick,
} from './page.js';
import { checklist, group, item, items, packing } from './worksheets.js';

const withAside = { settings: { notApplicable: true } };

const overall = (element: Element): string => texts(element, '.overall p')[0] ?? '';
const counts = (element: Element): string[] => texts(element, '.group .count');
const itemOf = (element: Element, label: string): Element =>
  box(element, label).closest('.item') as Element;

describe('an item that does not apply', () => {
  it('can be set aside where the author asks for it', async () => {
    expect(buttons(await show(packing()))).to.eql(['Copy this', 'Print this']);
    const element = await show(packing(withAside));
    expect(buttons(element)).to.include.members(['N/A: Passport', 'N/A: Clothes', 'N/A: Bag']);
    expect(element.notApplicable).to.be.true;
  });

  it('leaves the count and says so, in words and to the ear', async () => {
    const element = await show(packing(withAside));
    await tick(element, 'Passport');
    await click(element, 'N/A: Socks');
    expect(overall(element)).to.equal('1 of 5 done, 1 not applicable');
    expect(counts(element)[0]).to.equal('1 of 3 done, 1 not applicable');
    expect(said(element)).to.equal('1 of 5 done, 1 not applicable');
    expect(textOf(itemOf(element, 'Socks').querySelector('label'))).to.equal(
      'Socks, Not applicable',
    );
    expect(button(element, 'N/A: Socks').getAttribute('aria-pressed')).to.equal('true');
    expect(button(element, 'N/A: Shirt').getAttribute('aria-pressed')).to.equal('false');
    expect(element.result).to.eql({ done: 1, of: 5, aside: 1 });
  });

  it('counts again when the button is pressed once more, or the box is ticked', async () => {
    const element = await show(packing(withAside));
    const press = button(element, 'N/A: Socks');
    press.focus();
    await click(element, 'N/A: Socks');
    expect(focused(element)).to.equal('N/A: Socks');
    await click(element, 'N/A: Socks');
    expect(overall(element)).to.equal('0 of 6 done');
    await click(element, 'N/A: Socks');
    await tick(element, 'Socks');
    expect(overall(element)).to.equal('1 of 6 done');
    expect(press.getAttribute('aria-pressed')).to.equal('false');
  });

  it('is a whole group or an item with all that it holds', async () => {
    const element = await show(packing(withAside));
    await click(element, 'N/A: House');
    expect(counts(element)[1]).to.equal('Not applicable');
    await click(element, 'N/A: Clothes');
    expect(button(element, 'N/A: Shirt').getAttribute('aria-pressed')).to.equal('true');
    expect(overall(element)).to.equal('0 of 2 done, 4 not applicable');
    await click(element, 'N/A: House');
    expect(overall(element)).to.equal('0 of 4 done, 2 not applicable');
  });

  it('completes the list when it was the last one open', async () => {
    const seen = events();
    const element = await show(checklist([items(item('Socks'), item('Hat'))], withAside.settings));
    await tick(element, 'Socks');
    await click(element, 'N/A: Hat');
    expect(said(element)).to.equal('All done.');
    expect(overall(element)).to.equal('1 of 1 done, 1 not applicable');
    expect(seen.map(({ name }) => name)).to.eql(['ready', 'answer', 'answer', 'complete']);
    expect(seen[2]?.event.detail).to.eql({ item: 'hat', aside: true });
  });

  it('is told of a group as well', async () => {
    const seen = events();
    const element = await show(packing(withAside));
    await click(element, 'N/A: House');
    expect(seen.at(-1)?.event.detail).to.eql({ item: 'group-house', aside: true });
  });

  it('is shown as the author set it aside, also without a button', async () => {
    const element = await show(checklist([items({ ...item('Hat'), aside: true }, item('Socks'))]));
    expect(overall(element)).to.equal('0 of 1 done, 1 not applicable');
    expect(textOf(itemOf(element, 'Hat').querySelector('label'))).to.equal('Hat, Not applicable');
    expect(buttons(element)).to.eql(['Copy this', 'Print this']);
    await tick(element, 'Hat');
    expect(overall(element)).to.equal('1 of 2 done');
    await click(element, 'Start again');
    expect(overall(element)).to.equal('0 of 1 done, 1 not applicable');
  });

  it('comes back after a reset', async () => {
    const element = await show(packing(withAside));
    await click(element, 'N/A: House');
    await click(element, 'Start again');
    expect(overall(element)).to.equal('0 of 6 done');
    await click(element, 'Put everything back');
    expect(overall(element)).to.equal('0 of 4 done, 2 not applicable');
  });

  it('is remembered', async () => {
    const element = await show(packing(withAside));
    await click(element, 'N/A: Socks');
    element.remove();
    const again = await show(packing(withAside));
    expect(overall(again)).to.equal('0 of 5 done, 1 not applicable');
  });

  it('is said in Dutch', async () => {
    const element = await show(packing({ ...withAside, lang: 'nl' }), { lang: 'nl' });
    await click(element, 'n.v.t.: Socks');
    expect(shown(element)).to.contain('0 van 5 gedaan, 1 niet van toepassing');
  });
});

describe('a checklist of 10,000 items that can be set aside', () => {
  it('draws only a few neighbours again when one is', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 10_000 }, (_, n) => item(`Item ${n}`));
    const element = await show(checklist([group('All', items(...many))], withAside.settings));
    let changed = 0;
    const observer = new MutationObserver((records) => (changed += records.length));
    observer.observe(one(element, '.items'), { subtree: true, childList: true, attributes: true });
    all<HTMLButtonElement>(element, '.aside-button').at(-1)?.click();
    await element.updateComplete;
    changed += observer.takeRecords().length;
    observer.disconnect();
    expect(overall(element)).to.equal('0 of 9,999 done, 1 not applicable');
    expect(changed).to.be.within(1, 20);
  });
});
