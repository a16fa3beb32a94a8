import { expect, waitUntil } from '@open-wc/testing';
import {
  all,
  box,
  button,
  click,
  focused,
  one,
  place,
  replace,
  show,
  textOf,
  texts,
  tick,
  type AnyElement,
} from './page.js';
import { checklist, colours, item, items, packing, question, quiz } from './worksheets.js';

const memoryOf = (element: AnyElement): string => textOf(all(element, '[part=memory]')[0]);
const remembered = 'Remembered on this device only. Forget it';

/** Waits until the element has said how remembering went. */
const toBeSaid = (element: AnyElement): Promise<void> => waitUntil(() => memoryOf(element) !== '');

describe('a checklist', () => {
  it('stores nothing before the first tick, and then says so', async () => {
    const element = await show(packing());
    expect(localStorage).to.have.length(0);
    expect(memoryOf(element)).to.equal('');
    await tick(element, 'Passport');
    await toBeSaid(element);
    expect(memoryOf(element)).to.equal(remembered);
    expect(Object.keys(localStorage)).to.eql(['zelfcheck-checklist-packing']);
  });

  it('shows the ticks again after a reload', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    await tick(element, 'Clothes');
    element.remove();
    const again = await show(packing());
    expect(box(again, 'Passport').checked).to.be.true;
    expect(box(again, 'Shirt').checked).to.be.true;
    expect(box(again, 'Windows').checked).to.be.false;
    expect(memoryOf(again)).to.equal(remembered);
  });

  it('writes what waits when the page is left', async () => {
    const element = await show(packing());
    box(element, 'Passport').click();
    expect(localStorage).to.have.length(0);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage).to.have.length(1);
  });

  it('forgets when it is told to, and says so', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    await toBeSaid(element);
    button(element, 'Forget it').focus();
    await click(element, 'Forget it');
    expect(localStorage).to.have.length(0);
    expect(memoryOf(element)).to.equal('Forgotten. Nothing is left on this device.');
    expect(focused(element), 'the focus is on the sentence').to.equal('memory');
    expect(box(element, 'Passport').checked, 'the screen stays as it is').to.be.true;
    element.remove();
    expect(localStorage, 'not even when the page is left').to.have.length(0);
    expect(box(await show(packing()), 'Passport').checked).to.be.false;
  });

  it('remembers nothing with remember="false"', async () => {
    const element = await show(packing(), { remember: 'false' });
    await tick(element, 'Passport');
    element.remove();
    expect(localStorage).to.have.length(0);
    expect(element.remember).to.be.false;
  });

  it('keeps what still exists after an edit, and says how much is gone', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    await tick(element, 'Charger');
    element.remove();
    const edited = await show(
      checklist([items(item('Tickets'), item('Passport'))], {}, { id: 'packing' }),
    );
    expect(box(edited, 'Passport').checked).to.be.true;
    expect(box(edited, 'Tickets').checked).to.be.false;
    expect(memoryOf(edited)).to.equal(
      `1 remembered answer belonged to something that is no longer here. ${remembered}`,
    );
  });

  it('starts afresh when what was stored is broken', async () => {
    localStorage.setItem('zelfcheck-checklist-packing', '{"zelfcheck":');
    expect(texts(await show(packing()), '.overall p')).to.eql(['0 of 6 done']);
    localStorage.setItem(
      'zelfcheck-checklist-packing',
      '{"zelfcheck":1,"kind":"checklist","done":7}',
    );
    expect(texts(await show(packing()), '.overall p')).to.eql(['0 of 6 done']);
  });
});

describe('a quiz', () => {
  it('stores nothing unless it is asked to remember', async () => {
    const element = await show(colours());
    await tick(element, 'Blue');
    await click(element, 'Check');
    element.remove();
    expect(localStorage).to.have.length(0);
  });

  it('that remembers goes on where the reader was', async () => {
    const element = await show(colours({ layout: 'steps' }), { remember: '' });
    expect(localStorage).to.have.length(0);
    await tick(element, 'Blue');
    await click(element, 'Check');
    await click(element, 'Next');
    await toBeSaid(element);
    expect(memoryOf(element)).to.equal(remembered);
    element.remove();
    const again = await show(colours({ layout: 'steps' }), { remember: '' });
    expect(texts(again, 'legend .count')).to.eql(['Question 2 of 3']);
    await click(again, 'Back');
    expect(textOf(one(again, '.verdict'))).to.equal('Right');
  });

  it('drops an answer to a question that is gone, and says so', async () => {
    const element = await show(colours(), { remember: '' });
    await tick(element, 'Blue');
    element.remove();
    const edited = await show(quiz({}, [question('Grass in spring?', ['Grey', '*Green'])]), {
      remember: '',
    });
    expect(memoryOf(edited)).to.contain('1 remembered answer belonged to something');
  });

  it('forgets when it is told to', async () => {
    const element = await show(colours(), { remember: '' });
    await tick(element, 'Blue');
    await toBeSaid(element);
    await click(element, 'Forget it');
    expect(localStorage).to.have.length(0);
    expect(focused(element)).to.equal('memory');
  });
});

describe('storage that does not work', () => {
  const sentence = 'Your browser does not keep this: it is gone when you leave.';

  it('because it is full is said in one sentence, and the list works', async () => {
    replace(Storage.prototype, 'setItem', {
      writable: true,
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    const element = await show(packing());
    await tick(element, 'Passport');
    await toBeSaid(element);
    expect(memoryOf(element)).to.equal(sentence);
    await tick(element, 'Heating');
    expect(texts(element, '.overall p')).to.eql(['2 of 6 done']);
  });

  it('because it is forbidden is said in one sentence, and the list works', async () => {
    replace(window, 'localStorage', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    });
    const element = await show(packing());
    await tick(element, 'Passport');
    await toBeSaid(element);
    expect(memoryOf(element)).to.equal(sentence);
    await click(element, 'Start again');
    expect(texts(element, '.overall p')).to.eql(['0 of 6 done']);
    element.remove();
  });

  it('in a sandboxed frame is said in one sentence, and the list works', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const modules = new URL('../../src/define/checklist.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="en"><zelfcheck-checklist></zelfcheck-checklist>
      <script type="module">
        import ${JSON.stringify(modules)};
        const element = document.querySelector('zelfcheck-checklist');
        element.addEventListener('zelfcheck-ready', () => {
          const shown = () => element.shadowRoot.querySelector('.frame').textContent;
          new MutationObserver(() => parent.postMessage(shown(), '*'))
            .observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
          element.shadowRoot.querySelector('input').click();
        });
        element.worksheet = ${JSON.stringify(packing())};
      </script>`;
    const seen = new Promise<string>((resolve) => {
      addEventListener('message', function listen({ source, data }: MessageEvent<string>) {
        if (source !== frame.contentWindow || !data.includes(sentence)) return;
        removeEventListener('message', listen);
        resolve(data.replace(/\s+/g, ' '));
      });
    });
    place(frame);
    expect(await seen).to.contain('1 of 6 done');
  });
});
