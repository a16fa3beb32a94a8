import { expect } from '@open-wc/testing';
import {
  all,
  box,
  click,
  drawn,
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
import { checklist, item, items, packing } from './worksheets.js';

const readDo = { settings: { mode: 'read-do' } } as const;

const current = (element: Element): string[] =>
  all(element, '[aria-current=step]').map((it) => textOf(it.querySelector('label')));

describe('a checklist that is read and done item by item', () => {
  it('says how it is used and what is next', async () => {
    const element = await show(packing(readDo));
    expect(texts(element, '.mode')).to.eql(['Read a step, do it, tick it. Then the next one.']);
    expect(texts(element, '.way-on')).to.eql(['Next step: Passport']);
    expect(current(element)).to.eql(['Passport, Next step']);
  });

  it('says after every tick what is next', async () => {
    const element = await show(packing(readDo));
    await tick(element, 'Passport');
    expect(said(element)).to.equal('Next step: Socks');
    expect(current(element)).to.eql(['Socks, Next step']);
    await tick(element, 'Clothes');
    expect(said(element)).to.equal('Next step: Charger');
    expect(texts(element, '.way-on')).to.eql(['Next step: Charger']);
  });

  it('locks nothing: what is ticked ahead is skipped', async () => {
    const element = await show(packing(readDo));
    await tick(element, 'Socks');
    expect(current(element)).to.eql(['Passport, Next step']);
    expect(said(element)).to.equal('');
    await tick(element, 'Passport');
    expect(said(element)).to.equal('Next step: Shirt');
    await tick(element, 'Passport');
    expect(said(element)).to.equal('Next step: Passport');
  });

  it('leads to the next item, only when the reader asks', async () => {
    const element = await show(packing(readDo));
    await tick(element, 'Passport');
    expect(focused(element)).to.equal('');
    one(element, '.way-on a').click();
    await drawn(element);
    expect(element.shadowRoot?.activeElement).to.equal(box(element, 'Socks'));
  });

  it('passes by what is set aside, and tells both', async () => {
    const element = await show(packing({ settings: { mode: 'read-do', notApplicable: true } }));
    await click(element, 'N/A: Passport');
    expect(said(element)).to.equal('0 of 5 done, 1 not applicable. Next step: Socks');
  });

  it('has no next step once all is done', async () => {
    const element = await show(checklist([items(item('Socks'))], readDo.settings));
    await tick(element, 'Socks');
    expect(said(element)).to.equal('All done.');
    expect(all(element, '.way-on, [aria-current]')).to.eql([]);
    await click(element, 'Start again');
    expect(said(element)).to.equal('The list is as it was at the start. Next step: Socks');
  });

  it('finds its next step far away, without drawing the rest again', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => item(`Item ${n}`));
    const element = await show(
      checklist([items(...many.map((one, n) => ({ ...one, done: n < 700 })))], readDo.settings),
    );
    expect(current(element)).to.eql(['Item 700, Next step']);
    let changed = 0;
    const observer = new MutationObserver((records) => (changed += records.length));
    observer.observe(one(element, '.items'), { subtree: true, childList: true, attributes: true });
    await tick(element, 'Item 700');
    changed += observer.takeRecords().length;
    observer.disconnect();
    expect(current(element)).to.eql(['Item 701, Next step']);
    expect(changed).to.be.within(1, 20);
    await tick(element, 'Item 3');
    expect(current(element)).to.eql(['Item 3, Next step']);
  });
});

describe('a checklist that is gone through afterwards', () => {
  it('says so, and marks no item', async () => {
    const element = await show(packing({ settings: { mode: 'do-confirm' } }));
    expect(texts(element, '.mode')).to.eql(['Do it all first, then go through the list and tick.']);
    await tick(element, 'Passport');
    expect(said(element)).to.equal('');
    expect(all(element, '.way-on, [aria-current]')).to.eql([]);
  });

  it('says nothing where the author chose no mode', async () => {
    const element = await show(packing());
    expect(all(element, '.mode')).to.eql([]);
    element.mode = 'read-do';
    await element.updateComplete;
    expect(shown(element)).to.contain('Next step: Passport');
  });
});

describe('the events of a checklist with a next step', () => {
  it('are those of any other', async () => {
    const seen = events();
    const element = await show(packing(readDo));
    await tick(element, 'Passport');
    expect(seen.map(({ name }) => name)).to.eql(['ready', 'answer']);
  });
});
