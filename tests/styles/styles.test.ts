import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia } from '../browsers/commands.js';
import {
  all,
  box,
  button,
  click,
  one,
  place,
  show,
  tick,
  type AnyElement,
} from '../elements/page.js';
import { colours, packing, paragraph, question, quiz } from '../elements/worksheets.js';

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Adds a stylesheet to the page. */
const hostStyle = (text: string): void => {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  place(sheet, document.head);
};

const framed = async (element: AnyElement, style: Record<string, string>): Promise<HTMLElement> => {
  const frame = place(document.createElement('div'));
  Object.assign(frame.style, style);
  frame.append(element);
  await element.updateComplete;
  return frame;
};

const isVisible = (found: Element): boolean => {
  const { width, height } = found.getBoundingClientRect();
  const { visibility, opacity, display } = styleOf(found);
  return (
    width > 0 && height > 0 && visibility === 'visible' && opacity === '1' && display !== 'none'
  );
};

describe('on any page', () => {
  it('the font, the size and the colour are those of the page', async () => {
    const element = await show(colours());
    await framed(element, {
      fontFamily: 'Courier New, monospace',
      fontSize: '22px',
      color: 'rgb(10, 90, 30)',
    });
    for (const selector of ['legend [part=heading]', '.option .text', 'button']) {
      const { fontFamily, color } = styleOf(one(element, selector));
      expect(fontFamily, selector).to.contain('Courier New');
      expect(color, selector).to.equal('rgb(10, 90, 30)');
    }
    expect(styleOf(one(element, '.option .text')).fontSize).to.equal('22px');
  });

  it('the custom properties of the page decide', async () => {
    const element = await show(colours());
    await framed(element, {});
    element.style.setProperty('--zelfcheck-radius', '3px');
    element.style.setProperty('--zelfcheck-accent', 'rgb(1, 2, 3)');
    element.style.setProperty('--zelfcheck-heading-font', 'Georgia');
    expect(styleOf(one(element, '.option')).borderTopLeftRadius).to.equal('3px');
    expect(styleOf(one(element, 'button.primary')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(styleOf(one(element, '#title')).fontFamily).to.equal('Georgia');
  });

  it('a hidden element is hidden', async () => {
    const element = await show(colours());
    element.hidden = true;
    expect(element.getClientRects()).to.have.length(0);
  });
});

describe('inside a hostile stylesheet', () => {
  beforeEach(() => {
    hostStyle(`
      * { box-sizing: content-box !important; all: unset; }
      input, button, label, a, fieldset, legend, p, li, span, div, progress, summary {
        display: none !important; opacity: 0 !important; visibility: hidden !important;
        position: absolute !important; width: 0 !important; height: 0 !important;
        pointer-events: none !important; font-size: 0 !important; color: transparent !important;
      }
      body { text-align: center; text-transform: uppercase; letter-spacing: 4px; text-indent: 3em;
        white-space: nowrap; line-height: 0.8; word-spacing: 1em; }`);
  });

  it('every control is there, can be seen and works', async () => {
    const element = await show(colours());
    const { textAlign, textTransform, letterSpacing, whiteSpace } = styleOf(
      one(element, '.option .text'),
    );
    expect({ textAlign, textTransform, letterSpacing, whiteSpace }).to.eql({
      textAlign: 'start',
      textTransform: 'none',
      letterSpacing: 'normal',
      whiteSpace: 'normal',
    });
    expect(all(element, 'input, button, legend').filter((it) => !isVisible(it))).to.eql([]);
    await tick(element, 'Blue');
    await click(element, 'Check');
    expect(isVisible(one(element, '.verdict'))).to.be.true;
  });

  it('a checklist works as well', async () => {
    const element = await show(packing());
    expect(all(element, 'input, summary').filter((it) => !isVisible(it))).to.eql([]);
    await tick(element, 'Passport');
    expect(box(element, 'Passport').checked).to.be.true;
  });
});

describe('however narrow or large', () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const worksheet = quiz(
    { reveal: 'never' },
    [
      question(`Is ${long} a word?`, [`*${long}: ${long}`, 'No: It is.'], {
        hints: [paragraph(long)],
        body: [
          { type: 'code', value: `const ${long} = '${long}';` },
          {
            type: 'table',
            align: [null, null],
            children: [
              {
                type: 'tableRow',
                children: [long, long].map((value) => ({
                  type: 'tableCell',
                  children: [{ type: 'text', value }],
                })),
              },
            ],
          },
        ],
      }),
      ...colours().parts.slice(1),
    ],
    { title: long, owner: long },
  );

  const overflow = (element: Element, frame: Element): string[] => {
    const { right } = frame.getBoundingClientRect();
    const wide = all(element, '*').filter(
      (it) => !it.closest('pre, .scroll, .spoken') && it.getBoundingClientRect().right > right + 1,
    );
    return wide.map((it) => `${it.localName}.${it.className}`);
  };

  for (const [width, size] of [
    ['280px', '16px'],
    ['280px', '32px'],
    ['320px', '32px'],
    ['1200px', '32px'],
  ] as const) {
    it(`nothing sticks out at ${width} with text of ${size}`, async () => {
      const element = await show(worksheet);
      const frame = await framed(element, { inlineSize: width, fontSize: size });
      expect(overflow(element, frame), 'before').to.eql([]);
      await tick(element, 'No');
      await click(element, 'Check');
      await click(element, 'Give me a hint');
      await click(element, 'See your result');
      await click(element, 'Finish anyway');
      expect(overflow(element, frame), 'after').to.eql([]);
      const list = await show(packing());
      const other = await framed(list, { inlineSize: width, fontSize: size });
      await tick(list, 'Passport');
      expect(overflow(list, other), 'checklist').to.eql([]);
    });
  }

  it('the frame takes room in a host that shrinks to fit', async () => {
    const element = await show(colours());
    await framed(element, { display: 'flex' });
    expect(one(element, '.frame').getBoundingClientRect().width).to.be.greaterThan(200);
  });
});

describe('from right to left', () => {
  it('boxes stand at the right of their words', async () => {
    const element = await show(colours());
    await framed(element, { direction: 'rtl' });
    const input = box(element, 'Blue').getBoundingClientRect();
    const words = one(element, '.option .text').getBoundingClientRect();
    expect(input.left).to.be.greaterThan(words.left);
    expect(input.left).to.be.at.least(words.right - 1);
  });
});

describe('what the reader asked of the browser', () => {
  if (!canEmulateMedia) return;

  const emulated = async (features: Record<string, string>): Promise<void> => {
    await emulateMedia(features);
  };
  afterEach(() => emulateMedia());

  it('is followed: less motion is no motion', async () => {
    const element = await show(colours());
    await emulated({ 'prefers-reduced-motion': 'reduce' });
    const moving = all(element, '*').filter((it) => {
      const { transitionDuration, animationName } = styleOf(it);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    expect(moving).to.eql([]);
  });

  it('is followed: paper has no buttons, and what is folded is unfolded', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    await emulated({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'button').filter(isVisible)).to.eql([]);
    expect(all(element, 'summary').filter(isVisible)).to.eql([]);
    expect(isVisible(one(element, 'details .text'))).to.be.true;
    expect(isVisible(box(element, 'Passport'))).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.false;
  });

  it('is followed: forced colours keep buttons and progress visible', async () => {
    const element = await show(colours());
    await emulated({ 'forced-colors': 'active' });
    expect(styleOf(button(element, 'Check')).borderTopStyle).to.equal('solid');
    const list = await show(packing());
    expect(styleOf(one(list, 'progress')).borderTopStyle).to.equal('solid');
  });
});
