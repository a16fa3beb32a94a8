import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia } from '../browsers/commands.js';
import { opening } from '../elements/full-checklist.js';
import {
  all,
  box,
  click,
  drawn,
  one,
  place,
  show,
  textOf,
  tick,
  type AnyElement,
} from '../elements/page.js';
import { checklist, item, items, words } from '../elements/worksheets.js';

const isVisible = (found: Element): boolean => found.checkVisibility();

/** Writes the same in every field and every note. */
const write = async (element: AnyElement, text: string): Promise<void> => {
  for (const paper of all<HTMLInputElement>(element, '.field, textarea')) {
    paper.value = text;
    paper.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await drawn(element);
};

describe('a full checklist, however narrow or large', () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

  for (const [width, size, direction] of [
    ['280px', '16px', 'ltr'],
    ['280px', '32px', 'ltr'],
    ['280px', '32px', 'rtl'],
    ['1200px', '32px', 'ltr'],
  ] as const) {
    it(`has nothing that sticks out at ${width} with text of ${size}, ${direction}`, async () => {
      const frame = place(document.createElement('div'));
      Object.assign(frame.style, { inlineSize: width, fontSize: size, direction });
      const element = await show(
        opening({
          parts: [
            ...opening().parts,
            items({
              ...item('long'),
              label: [...words(`${long} `), { type: 'field', id: 'long/x', size: 200 }],
            }),
          ],
        }),
      );
      frame.append(element);
      await element.updateComplete;
      await click(element, 'N/A: Rain');
      await tick(element, 'Alarm');
      await write(element, long);
      const { left, right } = frame.getBoundingClientRect();
      const wide = all(element, '*').filter((it) => {
        const rect = it.getBoundingClientRect();
        return (
          isVisible(it) &&
          !it.closest('.spoken') &&
          (rect.right > right + 1 || rect.left < left - 1)
        );
      });
      expect(wide.map((it) => `${it.localName}.${it.className}`)).to.eql([]);
    });
  }
});

describe('a full checklist on paper', () => {
  if (!canEmulateMedia) return;
  afterEach(() => emulateMedia());

  const print = async (element: AnyElement): Promise<void> => {
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
  };

  it('shows what was written as text, and lines where nothing was', async () => {
    const element = await show(opening());
    expect(all(element, '.written')).to.eql([]);
    await print(element);
    expect(isVisible(one(element, '.field'))).to.be.true;
    expect(getComputedStyle(one(element, '.field')).borderBottomStyle).to.equal('solid');
    expect(all(element, '.note').filter(isVisible)).to.eql([]);
    await emulateMedia();
    expect(isVisible(one(element, '.field'))).to.be.true;
    await write(element, 'Nineteen');
    expect(all(element, '.written').filter(isVisible)).to.eql([]);
    await print(element);
    expect(all(element, '.written').filter(isVisible).map(textOf)).to.eql(['Nineteen']);
    expect(all(element, '.field').filter(isVisible)).to.eql([]);
    expect(all(element, '.paper').filter(isVisible)).to.have.length(7);
    expect(getComputedStyle(one(element, '.paper'), '::after').visibility).to.equal('visible');
  });

  it('says in words what does not apply, and has nothing to press', async () => {
    const element = await show(opening());
    await click(element, 'N/A: Rain');
    await print(element);
    expect(all(element, '.tag').filter(isVisible).map(textOf)).to.eql([
      'Not applicable',
      'Not applicable',
      'Not applicable',
    ]);
    expect(isVisible(box(element, 'Alarm'))).to.be.true;
    expect(all(element, 'button, summary, .way-on, .mode').filter(isVisible)).to.eql([]);
  });
});

describe('a box beside a field', () => {
  it('stands at the height of the words, as large as any other', async () => {
    const element = await show(
      checklist([
        items(item('Socks'), {
          ...item('Call'),
          label: [...words('Call '), { type: 'field', id: 'call/x', size: 4 }],
        }),
      ]),
    );
    const [plain, beside] = all(element, 'input[type=checkbox]').map((it) =>
      it.getBoundingClientRect(),
    );
    expect(beside?.width).to.equal(plain?.width);
    expect(beside?.left).to.equal(plain?.left);
    const middle = (rect: DOMRect): number => (rect.top + rect.bottom) / 2;
    const label = one(element, '.with-fields .text label').getBoundingClientRect();
    expect(Math.abs(middle(beside!) - middle(label))).to.be.lessThan(4);
  });
});
