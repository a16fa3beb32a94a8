import { expect } from '@open-wc/testing';
import { settingRules } from '../../src/model/settings.js';
import {
  afterTest,
  all,
  box,
  buttons,
  make,
  one,
  place,
  replace,
  serve,
  settled,
  show,
  shown,
  tick,
  type AnyElement,
  waitUntil,
} from './page.js';
import { colours, packing, question, quiz } from './worksheets.js';

/** An element as a page has it whose scripts come before ours: a plain element with properties of its own. */
const early = (properties: Readonly<Record<string, unknown>>): AnyElement => {
  const inert = document.implementation.createHTMLDocument();
  const element = inert.createElement('zelfcheck-quiz') as AnyElement;
  Object.assign(element, properties);
  return place(document.adoptNode(element));
};

describe('properties that were set before the element was defined', () => {
  const written: Readonly<Record<string, unknown>> = {
    ...{ src: 'a.json', remember: true, loading: 'eager', headingLevel: 3, showMessages: true },
    ...{
      strings: { check: 'Well?' },
      layout: 'steps',
      feedback: 'end',
      shuffle: 'options',
      pick: 2,
    },
    ...{ pass: 50, credit: 'each', reveal: 'never', address: 'formal' },
  };

  it('are taken over, every one', async () => {
    serve({ 'a.json': () => Response.json(colours()) });
    const element = early(written);
    await element.updateComplete;
    const names = Object.keys(element);
    expect(
      names.filter((name) => name in written),
      'none hides that of the class',
    ).to.eql([]);
    for (const [name, value] of Object.entries(written))
      expect((element as unknown as Record<string, unknown>)[name], name).to.eql(value);
    expect(Object.keys(settingRules.quiz).filter((name) => !(name in written))).to.eql([]);
  });

  it('may be the worksheet', async () => {
    const element = await settled(early({ worksheet: colours(), loading: 'eager' }));
    expect(element.worksheet).to.eql(colours());
    expect(Object.keys(element)).not.to.include('worksheet');
  });
});

describe('a page that listens for keys', () => {
  const press = (control: Element, key: string, more: KeyboardEventInit = {}): boolean => {
    let isHeard = false;
    const hear = (): void => void (isHeard = true);
    document.addEventListener('keydown', hear, { once: true });
    control.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }),
    );
    document.removeEventListener('keydown', hear);
    return isHeard;
  };

  it('hears no key that the reader types into a field', async () => {
    const text = { type: 'text' } as const;
    const element = await show(quiz({}, [question('Why?', [], { answer: text })]));
    const field = one(element, 'textarea');
    for (const key of ['s', 'f', ' ', 'Enter', '.', 'ArrowLeft', 'Home', '?', 'Backspace'])
      expect(press(field, key), key).to.be.false;
    expect(press(field, 'å', { altKey: true })).to.be.false;
    for (const key of ['Tab', 'Escape', 'F5']) expect(press(field, key), key).to.be.true;
    expect(press(field, 's', { ctrlKey: true })).to.be.true;
  });

  it('hears no key that an option, a box or a button uses, and hears all others', async () => {
    const element = await show(colours());
    const list = await show(packing());
    for (const control of [
      one(element, 'input[type=radio]'),
      box(list, 'Passport'),
      one(element, 'button'),
    ]) {
      for (const key of [' ', 'Enter', 'ArrowDown', 'ArrowLeft'])
        expect(press(control, key), `${key} on ${control.localName}`).to.be.false;
      for (const key of ['s', '?', 'Escape', 'Tab', 'F1'])
        expect(press(control, key), key).to.be.true;
    }
    expect(press(one(element, '.frame'), ' '), 'outside of controls').to.be.true;
  });
});

describe('a server that does not answer', () => {
  it('is given up after a while, with a button to ask again', async () => {
    const waits: (() => void)[] = [];
    const wait = globalThis.setTimeout;
    replace(globalThis, 'setTimeout', {
      writable: true,
      value: (then: () => void, delay = 0, ...more: unknown[]) =>
        delay >= 20_000 ? waits.push(then) : wait(then, delay, ...more),
    });
    serve({ 'quiz.json': () => new Promise<Response>(() => {}) });
    const element = place(make('quiz', { src: 'quiz.json' }));
    await waitUntil(() => waits.length > 0);
    expect(element.status).to.equal('loading');
    waits.forEach((then) => then());
    await settled(element);
    expect([element.error?.code, buttons(element)]).to.eql(['network', ['Try once more']]);
  });

  for (const status of [404, 410, 403])
    it(`that answers ${status} is not asked again`, async () => {
      serve({ 'quiz.json': () => new Response('', { status }) });
      const element = await settled(place(make('quiz', { src: 'quiz.json' })));
      expect([element.error?.code, buttons(element)]).to.eql(['not-found', []]);
    });

  it('is asked again when it is only busy', async () => {
    serve({ 'quiz.json': () => new Response('', { status: 503 }) });
    const element = await settled(place(make('quiz', { src: 'quiz.json' })));
    expect(buttons(element)).to.eql(['Try once more']);
  });
});

describe('a page with an old library', () => {
  it('that teaches every text and list to become JSON in its own way shows and remembers', async () => {
    for (const prototype of [String.prototype, Array.prototype, Object.prototype]) {
      Object.defineProperty(prototype, 'toJSON', {
        configurable: true,
        value(this: unknown) {
          return this;
        },
      });
      afterTest(() => Reflect.deleteProperty(prototype, 'toJSON'));
    }
    const element = await show(packing());
    await tick(element, 'Passport');
    element.remove();
    expect(box(await show(packing()), 'Passport').checked).to.be.true;
  });

  it('that adds members to every list and object shows', async () => {
    for (const prototype of [Array.prototype, Object.prototype]) {
      Object.defineProperty(prototype, 'each', {
        configurable: true,
        enumerable: true,
        value: () => undefined,
      });
      afterTest(() => Reflect.deleteProperty(prototype, 'each'));
    }
    const element = await show(colours());
    expect(element.status).to.equal('ready');
    await tick(element, 'Green');
  });
});

describe('the styles of an element', () => {
  it('go with it into another document', async () => {
    const element = await show(colours());
    const frame = place(document.createElement('iframe'));
    frame.contentDocument!.body.append(element);
    expect(getComputedStyle(one(element, '.option')).borderTopStyle).to.equal('solid');
  });

  it('come to an element that was in another document before it is in the page', async () => {
    const errors: unknown[] = [];
    const hear = (event: ErrorEvent): void => {
      errors.push(event.error);
      event.preventDefault();
    };
    addEventListener('error', hear);
    afterTest(() => removeEventListener('error', hear));
    const element = make('quiz');
    document.implementation.createHTMLDocument().adoptNode(element);
    place(document.adoptNode(element)).worksheet = colours();
    await settled(element);
    expect(getComputedStyle(one(element, '.option')).borderTopStyle).to.equal('solid');
    expect(errors).to.eql([]);
  });

  it('leave those that a page added', async () => {
    const element = await show(packing());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.title { font-size: 50px }');
    element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, sheet];
    element.setAttribute('show-messages', '');
    await tick(element, 'Passport');
    expect(element.shadowRoot!.adoptedStyleSheets).to.include(sheet);
  });

  it('keep two worksheets in a row apart, unless the page says otherwise', async () => {
    const [first, second] = [await show(colours()), await show(packing())];
    const gap = (): number =>
      second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
    expect(gap()).to.be.greaterThan(10);
    const style = place(document.createElement('style'), document.head);
    style.textContent = 'zelfcheck-quiz, zelfcheck-checklist { margin: 0 }';
    expect(gap()).to.equal(0);
  });
});

describe('a host that measures its page', () => {
  it('is told by an attribute that a worksheet is there', async () => {
    const element = place(make('quiz'));
    let height = 0;
    new MutationObserver(() => (height = element.getBoundingClientRect().height)).observe(element, {
      attributeFilter: ['data-status'],
    });
    element.worksheet = colours();
    await settled(element);
    await waitUntil(() => height > 0);
    expect(height).to.equal(element.getBoundingClientRect().height);
  });
});

describe('a worksheet far down a page', () => {
  const far = (): AnyElement => {
    serve({ 'quiz.json': () => Response.json(colours()) });
    const above = place(document.createElement('div'));
    above.style.height = '9999px';
    return place(make('quiz', { src: 'quiz.json', loading: 'lazy' }));
  };

  it('is read when the browser has nothing else to do', async () => {
    const element = await settled(far());
    expect(shown(element)).to.contain('Green');
  });

  it('is read when the page is printed', async () => {
    replace(globalThis, 'requestIdleCallback', { writable: true, value: () => 0 });
    const element = far();
    await Promise.resolve();
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(all(element, '.option').length).to.be.greaterThan(0);
  });
});
