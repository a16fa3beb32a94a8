import { expect } from '@open-wc/testing';
import { readMarkdown } from '../../src/markdown/index.js';
import {
  afterTest,
  all,
  box,
  button,
  buttons,
  click,
  events,
  focused,
  one,
  place,
  replace,
  said,
  show,
  shown,
  textOf,
  texts,
  tick,
  type AnyElement,
} from './page.js';
import { checklist, group, item, items, packing } from './worksheets.js';

const counts = (element: Element): string[] => texts(element, '.group .count .spoken');

describe('a checklist', () => {
  it('counts what is done, overall and in every group', async () => {
    const element = await show(packing());
    expect(texts(element, '.overall p')).to.eql(['0 of 6 done']);
    expect(counts(element)).to.eql(['0 of 4 done', '0 of 2 done']);
    await tick(element, 'Passport');
    await tick(element, 'Heating');
    expect(texts(element, '.overall p')).to.eql(['2 of 6 done']);
    expect(counts(element)).to.eql(['1 of 4 done', '1 of 2 done']);
    expect(one<HTMLProgressElement>(element, '.overall progress').position).to.be.closeTo(
      1 / 3,
      0.001,
    );
    expect(element.result).to.eql({ done: 2, of: 6, aside: 0 });
  });

  it('has headings under its title', async () => {
    const element = await show(packing());
    expect(one(element, '#title').localName).to.equal('h2');
    expect(all(element, '.group [part=heading]').map((it) => it.localName)).to.eql(['h3', 'h3']);
  });

  it('folds details away under their item', async () => {
    const element = await show(packing());
    const detail = one<HTMLDetailsElement>(element, 'details');
    expect(textOf(detail.closest('.item')?.querySelector('label'))).to.equal('Charger');
    expect(detail.open).to.be.false;
    expect(textOf(detail.querySelector('summary'))).to.equal('More about this');
    detail.querySelector('summary')?.click();
    expect(detail.open).to.be.true;
  });

  it('unfolds them on paper, also where it was moved in the page', async () => {
    const element = await show(packing());
    place(document.createElement('div')).append(element);
    const isOpen = (): boolean => one<HTMLDetailsElement>(element, 'details').open;
    dispatchEvent(new Event('beforeprint'));
    expect(isOpen()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(isOpen()).to.equal(false);
  });

  it('numbers the items of an ordered list from where it starts', async () => {
    const element = await show(
      checklist([{ ...items(item('Knock'), item('Enter')), ordered: true, start: 3 }]),
    );
    expect(texts(element, 'ol.items > li label')).to.eql(['3. Knock', '4. Enter']);
  });

  it('names an item that has no words', async () => {
    const element = await show(checklist([items(item('Socks'), { ...item(''), id: 'blank' })]));
    expect(texts(element, 'label')).to.eql(['Socks', 'Item 2']);
  });

  it('shows lines without a box and prose where they stand', async () => {
    const element = await show(
      checklist([
        {
          type: 'prose',
          content: [{ type: 'paragraph', children: [{ type: 'text', value: 'A' }] }],
        },
        items({
          type: 'line',
          content: [{ type: 'paragraph', children: [{ type: 'text', value: 'Warm' }] }],
          parts: [items(item('Scarf'))],
        }),
      ]),
    );
    expect(shown(element)).to.match(/A Warm Scarf/);
    expect(all(element, 'input')).to.have.length(1);
  });
});

describe('an item with sub-items', () => {
  it('follows them', async () => {
    const element = await show(packing());
    await tick(element, 'Socks');
    expect(box(element, 'Clothes').indeterminate).to.be.true;
    expect(box(element, 'Clothes').checked).to.be.false;
    await tick(element, 'Shirt');
    expect(box(element, 'Clothes').indeterminate).to.be.false;
    expect(box(element, 'Clothes').checked).to.be.true;
    await tick(element, 'Socks');
    expect(box(element, 'Clothes').indeterminate).to.be.true;
  });

  it('ticks and unticks them all when it is ticked itself', async () => {
    const element = await show(packing());
    await tick(element, 'Socks');
    await tick(element, 'Clothes');
    expect([box(element, 'Socks').checked, box(element, 'Shirt').checked]).to.eql([true, true]);
    expect(texts(element, '.overall p')).to.eql(['2 of 6 done']);
    await tick(element, 'Clothes');
    expect([box(element, 'Socks').checked, box(element, 'Shirt').checked]).to.eql([false, false]);
  });
});

describe('taking a checklist along', () => {
  /** A list with everything that can be on one. */
  const full = `---
not-applicable: true
notes: true
---

# Before you open

## Shop

- [ ] Till counted by ____
- [ ] [Lights](lights.md) on
- [ ] Door open
`;

  const filledIn = async (): Promise<AnyElement> => {
    const { worksheet } = readMarkdown(full, { kind: 'checklist' });
    const element = await show(worksheet);
    const field = one<HTMLInputElement>(element, '.field');
    field.value = 'Jan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await tick(element, 'Lights');
    button(element, 'N/A: Door open').click();
    await element.updateComplete;
    return element;
  };

  it('copies it as text, with what was written, done and set aside', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
    const element = await filledIn();
    await click(element, 'Copy this');
    expect(said(element)).to.equal('Copied.');
    expect(copied.map((text) => text.replace(/\(http.*?\)/, '(url)'))).to.eql([
      'Before you open\n\nShop\n\n- [ ] Till counted by Jan\n- [x] Lights (url) on\n- [-] Door open\n',
    ]);
    await tick(element, 'Lights');
    expect(shown(element)).not.to.contain('Copied.');
  });

  it('shows the text where the browser does not copy', async () => {
    replace(navigator, 'clipboard', { value: undefined });
    const element = await filledIn();
    await click(element, 'Copy this');
    expect(one<HTMLTextAreaElement>(element, 'textarea.field').value).to.contain('- [x] Lights');
  });

  it('prints it alone, without its buttons', async () => {
    const element = await filledIn();
    const printed: string[] = [];
    const append = document.body.append.bind(document.body);
    replace(document.body, 'append', {
      value: (...nodes: Node[]) => {
        append(...nodes);
        for (const node of nodes) {
          const view = (node as HTMLIFrameElement).contentWindow;
          if (view) view.print = () => printed.push(textOf(view.document.body));
          afterTest(() => (node as Element).remove());
        }
      },
    });
    await click(element, 'Print this');
    expect(printed).to.have.length(1);
    expect(printed[0]).to.contain('Before you open').and.to.contain('Till counted by Jan');
    expect(printed[0]).to.contain('☒ Lights').and.to.contain('☐ Door open');
    expect(printed[0]).not.to.contain('Copy this');
  });

  it('does not offer to print where the browser cannot', async () => {
    replace(window, 'print', { value: undefined });
    expect(buttons(await show(packing()))).to.eql(['Copy this']);
  });
});

describe('clearing a checklist', () => {
  it('takes all ticks away and can be undone', async () => {
    const element = await show(packing());
    expect(buttons(element)).not.to.include('Start again');
    await tick(element, 'Passport');
    await tick(element, 'Clothes');
    await click(element, 'Start again');
    expect(texts(element, '.overall p')).to.eql(['0 of 6 done']);
    expect(said(element)).to.equal('The list is as it was at the start.');
    await click(element, 'Put everything back');
    expect(texts(element, '.overall p')).to.eql(['3 of 6 done']);
    expect(said(element)).to.equal('3 of 6 done');
    expect(box(element, 'Clothes').checked).to.be.true;
  });

  it('keeps the focus on the button that takes it back', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    const clear = all(element, 'button').find((it) => textOf(it) === 'Start again');
    clear?.focus();
    await click(element, 'Start again');
    expect(focused(element)).to.equal('Put everything back');
    await click(element, 'Put everything back');
    expect(focused(element)).to.equal('Start again');
  });

  it('goes back to what the author had ticked', async () => {
    const element = await show(checklist([items({ ...item('Socks'), done: true }, item('Shirt'))]));
    expect(texts(element, '.overall p')).to.eql(['1 of 2 done']);
    await tick(element, 'Socks');
    await tick(element, 'Shirt');
    await click(element, 'Start again');
    expect(box(element, 'Socks').checked).to.be.true;
    expect(box(element, 'Shirt').checked).to.be.false;
  });
});

describe('the events of a checklist', () => {
  it('tell of every tick, of the last one and of clearing', async () => {
    const seen = events();
    const element = await show(checklist([items(item('Socks'), item('Shirt'))]));
    await tick(element, 'Socks');
    await tick(element, 'Shirt');
    await click(element, 'Start again');
    await click(element, 'Put everything back');
    expect(seen.map(({ name }) => name)).to.eql(['ready', 'answer', 'answer', 'complete', 'reset']);
    expect(seen[1]?.event.detail).to.eql({ item: 'socks', done: true });
    expect(seen[3]?.event.detail).to.eql({
      state: { zelfcheck: 1, kind: 'checklist', done: ['socks', 'shirt'], open: [] },
    });
    expect(seen.every(({ event }) => event.bubbles && event.composed)).to.be.true;
  });

  it('come with words and a state when all is done', async () => {
    const element = await show(checklist([items(item('Socks'))]));
    await tick(element, 'Socks');
    expect(textOf(one(element, '.all-done'))).to.equal('All done.');
    expect(said(element)).to.equal('All done.');
    if (CSS.supports('selector(:state(a))')) {
      expect(element.matches(':state(complete)')).to.be.true;
    }
  });
});

describe('a checklist that comes on a page', () => {
  it('does not take the focus', async () => {
    const field = place(document.createElement('input'));
    field.focus();
    const element = await show(packing());
    element.reset();
    await element.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('keeps its ticks when an attribute changes', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    element.setAttribute('mode', 'read-do');
    await element.updateComplete;
    expect(element.mode).to.equal('read-do');
    expect(box(element, 'Passport').checked).to.be.true;
  });
});

describe('a checklist of 10,000 items', () => {
  it('draws only a few neighbours again when one is ticked', async function () {
    this.timeout(60_000);
    const element = await show(
      checklist([items(...Array.from({ length: 10_000 }, (_, n) => item(`Item ${n}`)))]),
    );
    const last = box(element, 'Item 9999');
    // Every box that is drawn again is asked how it stands.
    const property = Object.getOwnPropertyDescriptor(
      HTMLInputElement.prototype,
      'indeterminate',
    ) as { get: (this: HTMLInputElement) => boolean };
    let asked = 0;
    replace(HTMLInputElement.prototype, 'indeterminate', {
      ...property,
      get(this: HTMLInputElement) {
        asked++;
        return property.get.call(this);
      },
    });
    last.click();
    await element.updateComplete;
    expect(texts(element, '.overall p')).to.eql(['1 of 10,000 done']);
    expect(asked).to.be.within(1, 4 * 64);
  });

  it('draws the other groups no more than once', async () => {
    const many = (name: string) =>
      group(name, items(...Array.from({ length: 200 }, (_, n) => item(`${name} ${n}`))));
    const element = await show(checklist([many('A'), many('B'), many('C')]));
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const holder = target instanceof Element ? target : target.parentElement;
        changed.add(textOf(holder?.closest('.group')?.querySelector('[part=heading]')));
      }
    });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await tick(element, 'B 100');
    observer.disconnect();
    expect(counts(element)).to.eql(['0 of 200 done', '1 of 200 done', '0 of 200 done']);
    changed.delete('');
    expect([...changed]).to.eql(['B']);
  });
});
