import { expect } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia } from '../browsers/commands.js';
import { everyBlock, showQuiz } from '../elements/markdown.js';
import { all, answerAll, drawn, one, place, type AnyElement } from '../elements/page.js';

const isVisible = (found: Element): boolean => found.checkVisibility();

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const wordy = everyBlock
  .replace('Count the till', `Count ${long}`)
  .replace('| Just looking', `| ${long}`)
  .replace('| Shield |', `| ${long} |`)
  .replace('- [x] understand', `- [x] understand\n- [x] ${long}`)
  .replace('## Calm', `## Calm ${long} {#calm}`)
  .replace('## Warm', `## Warm ${long} {#warm}`);

const outside = (element: AnyElement, frame: Element): string[] => {
  const { left, right } = frame.getBoundingClientRect();
  return all(element, '*')
    .filter((it) => {
      const rect = it.getBoundingClientRect();
      const isSeen = isVisible(it) && !it.closest('.spoken') && rect.width > 1;
      return isSeen && (rect.right > right + 1 || rect.left < left - 1);
    })
    .map((it) => `${it.localName}.${it.className}`);
};

describe('answer blocks and results, however narrow or large', () => {
  for (const [width, size, direction] of [
    ['280px', '16px', 'ltr'],
    ['280px', '32px', 'ltr'],
    ['280px', '32px', 'rtl'],
    ['560px', '16px', 'rtl'],
    ['1200px', '32px', 'ltr'],
  ] as const) {
    it(`have nothing that sticks out at ${width} with text of ${size}, ${direction}`, async () => {
      const frame = place(document.createElement('div'));
      Object.assign(frame.style, { inlineSize: width, fontSize: size, direction });
      const element = await showQuiz(wordy);
      frame.append(element);
      await element.updateComplete;
      expect(outside(element, frame)).to.eql([]);
      await answerAll(element);
      expect(element.result).to.exist;
      expect(outside(element, frame)).to.eql([]);
    });
  }

  it('have targets of at least 24 pixels, and a label belongs to its box', async () => {
    const element = await showQuiz(everyBlock);
    const targets = all(element, 'button, .box, label.cell, .field, .grip').filter(isVisible);
    expect(targets.length).to.be.greaterThan(20);
    const small = targets.filter((it) => {
      const { width, height } = it.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((it) => it.outerHTML)).to.eql([]);
  });

  it('have a ring at what has the focus', async () => {
    const element = await showQuiz(everyBlock);
    for (const selector of [
      '.move',
      '.row input',
      '.typed input',
      'textarea',
      '.sentence .field',
    ]) {
      const control = one(element, selector);
      control.focus({ focusVisible: true });
      await drawn(element);
      const ring = control.closest('label.cell') ?? control;
      expect(getComputedStyle(ring).outlineStyle, selector).to.equal('solid');
    }
  });
});

describe('answer blocks on paper', () => {
  if (!canEmulateMedia) return;
  afterEach(() => emulateMedia());

  it('have nothing to press, and a place to write in', async () => {
    const element = await showQuiz(everyBlock);
    await emulateMedia({ media: 'print' });
    await drawn(element);
    const pressed = all(element, 'button, .grip, .note').filter(isVisible);
    expect(pressed.map((it) => it.className)).to.eql([]);
    for (const number of all(element, '.order .number')) {
      const { borderBlockEndStyle, webkitTextFillColor } = getComputedStyle(number);
      expect(borderBlockEndStyle).to.equal('solid');
      expect(webkitTextFillColor).to.equal('rgba(0, 0, 0, 0)');
    }
    expect(all(element, '.field, .row input').every(isVisible)).to.equal(true);
  });

  it('show the order that the reader gave', async () => {
    const element = await showQuiz(everyBlock);
    await answerAll(element);
    await emulateMedia({ media: 'print' });
    await drawn(element);
    const { webkitTextFillColor } = getComputedStyle(one(element, '.order .number'));
    expect(webkitTextFillColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(all(element, '.section').some(isVisible)).to.equal(true);
  });
});
