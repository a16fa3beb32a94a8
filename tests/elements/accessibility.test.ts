import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { canEmulateMedia, emulateMedia } from '../browsers/commands.js';
import { opening } from './full-checklist.js';
import { open, pieces } from './library.js';
import { everyBlock, showQuiz } from './markdown.js';
import {
  afterTest,
  all,
  answerAll,
  type AnyElement,
  button,
  buttons,
  click,
  drawn,
  make,
  one,
  place,
  serve,
  settled,
  show,
  textOf,
  tick,
  warnings,
} from './page.js';
import { colours, packing, paragraph } from './worksheets.js';

/** What axe finds, in words that lead to it. */
const violations = async (element: Element, only: string[] = []): Promise<string[]> => {
  const { violations: found } = await axe.run(element, {
    ...(only.length > 0 && { runOnly: only }),
    // A page of tests has no landmarks and no main heading; the rest of the page is not ours.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
};

const controls = 'input, textarea, button, a[href], summary';

/** The controls that are too small to hit; links in a sentence may be. */
const small = (element: Element): string[] =>
  all(element, controls)
    .filter((control) => !control.matches('p a, sup a'))
    .filter((control) => {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      return target.getClientRects().length > 0 && (width < 24 || height < 24);
    })
    .map((control) => control.outerHTML);

const nameless = (element: Element): string[] =>
  all(element, controls)
    .filter((control) => !(control.ariaLabel ?? textOf(control.closest('label') ?? control)))
    .map((control) => control.outerHTML);

const inspect = async (element: AnyElement, where: string, only: string[] = []): Promise<void> => {
  expect(await violations(element, only), where).to.eql([]);
  expect(small(element), `${where}: too small`).to.eql([]);
  expect(nameless(element), `${where}: without a name`).to.eql([]);
};

const onPage = (colours: Readonly<Record<string, string>>): void => {
  const before = document.body.getAttribute('style');
  Object.assign(document.body.style, colours);
  afterTest(() => document.body.setAttribute('style', before ?? ''));
};

const dark = { background: '#16181d', color: '#f0f0f2' };

describe('a quiz without accessibility faults', () => {
  for (const [name, page] of [
    ['light', { background: '#fff', color: '#1b1b1f' }],
    ['dark', dark],
  ] as const) {
    it(`before it is answered, half way and at the end, on a ${name} page`, async () => {
      onPage(page);
      const element = await show(
        colours({ reveal: 'never' }, { introduction: paragraph('Three colours.') }),
      );
      await inspect(element, 'before');
      await click(element, 'Check');
      await click(element, 'Give me a hint');
      await click(element, 'See your result');
      await inspect(element, 'what is missing');
      await answerAll(element);
      await inspect(element, 'checked');
      await click(element, 'Finish anyway').catch(() => click(element, 'See your result'));
      await inspect(element, 'result');
    });
  }

  it('while it loads, when it fails and when it is empty', async () => {
    warnings();
    serve({ 'busy.json': () => new Response('', { status: 503 }) });
    const element = await settled(place(make('quiz', { src: 'busy.json' })));
    await inspect(element, 'failed');
    expect(buttons(element)).to.eql(['Try once more']);
  });
});

describe('answer blocks and results without accessibility faults', () => {
  for (const [name, page] of [
    ['light', { background: '#fff', color: '#1b1b1f' }],
    ['dark', dark],
  ] as const) {
    it(`before they are answered, when something is missing, checked and at the end, on a ${name} page`, async () => {
      onPage(page);
      const element = await showQuiz(everyBlock);
      await inspect(element, 'before');
      for (const check of all<HTMLButtonElement>(element, 'button.primary')) check.click();
      await drawn(element);
      await inspect(element, 'missing');
      await answerAll(element);
      await inspect(element, 'checked');
      expect(textOf(one(element, '.section'))).not.to.equal('');
    });
  }
});

describe('a checklist without accessibility faults', () => {
  for (const [name, page] of [
    ['light', {}],
    ['dark', dark],
  ] as const) {
    it(`before, half way, done and cleared, on a ${name} page`, async () => {
      onPage(page);
      const element = await show(packing());
      await inspect(element, 'before');
      await tick(element, 'Socks');
      all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
      await inspect(element, 'half way');
      for (const label of ['Passport', 'Shirt', 'Charger', 'Windows', 'Heating']) {
        await tick(element, label);
      }
      await inspect(element, 'done');
      await click(element, 'Start again');
      expect(button(element, 'Put everything back')).to.be.displayed;
      await inspect(element, 'cleared');
    });
  }
});

describe('a checklist with notes, fields and what does not apply', () => {
  for (const [name, page, media] of [
    ['on a light page', {}, {}],
    ['on a dark page', dark, {}],
    ['with forced colours', {}, { 'forced-colors': 'active' }],
  ] as const) {
    it(`has no accessibility faults ${name}`, async function () {
      if (Object.keys(media).length && !canEmulateMedia) this.skip();
      onPage(page);
      if (canEmulateMedia) await emulateMedia(media);
      const element = await show(opening());
      await inspect(element, 'before');
      all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
      await tick(element, 'Alarm');
      await click(element, 'N/A: Rain');
      for (const paper of all<HTMLInputElement>(element, '.field, textarea')) {
        paper.value = 'Written';
        paper.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await drawn(element);
      await inspect(element, 'half way');
      if (canEmulateMedia) await emulateMedia();
    });
  }
});

describe('the content without accessibility faults', () => {
  if (!canEmulateMedia) return;

  // Colours are all that is different the second and the third time.
  const contrast = ['color-contrast'];
  for (const [name, media, page, only] of [
    ['on a light page', {}, {}, []],
    ['on a dark page', { 'prefers-color-scheme': 'dark' }, dark, contrast],
    ['with forced colours', { 'forced-colors': 'active' }, {}, contrast],
  ] as const) {
    it(`${name}, before and after it is answered`, async function () {
      this.timeout(120_000);
      onPage(page);
      await emulateMedia(media);
      afterTest(() => void emulateMedia());
      for (const piece of await pieces()) {
        const element = await open(piece);
        element.setAttribute('layout', 'all');
        await drawn(element);
        await inspect(element, `${piece.file} before`, [...only]);
        if (element.kind === 'quiz') {
          await answerAll(element);
          expect(element.result, piece.file).not.to.equal(undefined);
        } else {
          all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
          for (const input of all<HTMLInputElement>(element, 'input')) {
            if (!input.checked) input.click();
          }
          await drawn(element);
        }
        await inspect(element, `${piece.file} after`, [...only]);
        element.remove();
        localStorage.clear();
      }
      await emulateMedia();
    });
  }
});
