import { expect } from '@open-wc/testing';
import {
  afterTest,
  all,
  box,
  button,
  click,
  focused,
  one,
  place,
  placeHtml,
  replace,
  settled,
  show,
  shown,
  textOf,
  texts,
  tick,
  type AnyElement,
  waitUntil,
} from './page.js';
import { keysOf } from '../../src/storage/identity.js';
import { checklist, colours, item, items, packing, question, quiz } from './worksheets.js';

/** The key that the list is saved under on this page. */
const keyOfPacking = (): string => `zelfcheck-${keysOf('checklist', packing(), location.href).key}`;

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
    expect(Object.keys(localStorage)).to.eql([keyOfPacking()]);
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
    localStorage.setItem(keyOfPacking(), '{"zelfcheck":');
    expect(texts(await show(packing()), '.overall p')).to.eql(['0 of 6 done']);
    localStorage.setItem(keyOfPacking(), '{"zelfcheck":1,"kind":"checklist","done":7}');
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

  it('because it is forbidden, as in a sandboxed frame, is said in one sentence, and the list works', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const modules = new URL('../../src/define/checklist.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><html lang="en"><zelfcheck-checklist></zelfcheck-checklist>
      <script type="module">
        import ${JSON.stringify(modules)};
        const element = document.querySelector('zelfcheck-checklist');
        element.addEventListener('zelfcheck-ready', () => {
          const root = element.shadowRoot;
          const shown = () => root.querySelector('.frame').textContent;
          new MutationObserver(() => parent.postMessage(shown(), '*'))
            .observe(root, { subtree: true, childList: true, characterData: true });
          addEventListener('message', () =>
            [...root.querySelectorAll('button')].find((it) => it.textContent.includes('Start again')).click());
          root.querySelector('input').click();
        });
        element.worksheet = ${JSON.stringify(packing())};
      </script>`;
    let said = '';
    const listen = ({ source, data }: MessageEvent<string>): void => {
      if (source === frame.contentWindow) said = data.replace(/\s+/g, ' ');
    };
    addEventListener('message', listen);
    afterTest(() => removeEventListener('message', listen));
    place(frame);
    await waitUntil(() => said.includes(sentence));
    expect(said).to.contain('1 of 6 done');
    frame.contentWindow?.postMessage('start again', '*');
    await waitUntil(() => said.includes('0 of 6 done'));
  });
});

describe('several views of one list', () => {
  it('follow each other in a page', async () => {
    const one = await show(packing());
    const other = await show(packing());
    await tick(one, 'Passport');
    await waitUntil(() => box(other, 'Passport').checked);
    expect(texts(other, '.overall p')).to.eql(['1 of 6 done']);
    await tick(other, 'Charger');
    await waitUntil(() => box(one, 'Charger').checked);
    expect([box(one, 'Passport').checked, memoryOf(other)]).to.eql([true, remembered]);
  });

  it('follow each other in two windows, and keep what both ticked', async () => {
    const element = await show(packing());
    const key = keyOfPacking();
    // A save in another window is told to this one by an event of its own.
    const saved = { zelfcheck: 1, kind: 'checklist', done: ['charger'], open: [] };
    box(element, 'Passport').click();
    localStorage.setItem(key, JSON.stringify(saved));
    dispatchEvent(new StorageEvent('storage', { key, newValue: JSON.stringify(saved) }));
    await waitUntil(() => box(element, 'Charger').checked);
    expect(box(element, 'Passport').checked).to.be.true;
    await waitUntil(() => localStorage.getItem(key)!.includes('passport'));
    const { done } = JSON.parse(localStorage.getItem(key)!) as { done: string[] };
    expect(done.sort()).to.eql(['charger', 'passport']);
  });

  it('clear the list for each other', async () => {
    const one = await show(packing());
    const other = await show(packing());
    await tick(one, 'Passport');
    await waitUntil(() => box(other, 'Passport').checked);
    other.reset();
    await waitUntil(() => !box(one, 'Passport').checked);
  });
});

describe('what a newer version saved', () => {
  it('is left as it is, and that is said', async () => {
    const text = '{"zelfcheck":2,"kind":"checklist","done":["passport"]}';
    localStorage.setItem(keyOfPacking(), text);
    const element = await show(packing());
    await tick(element, 'Charger');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem(keyOfPacking())).to.equal(text);
    expect(memoryOf(element)).to.match(/^A newer version of this page/);
  });
});

describe('two lists with one name', () => {
  it('on two pages do not erase each other', async () => {
    const there = { zelfcheck: 1, kind: 'checklist', done: ['tickets'], open: [] };
    // Another page saved it before keys told pages apart.
    localStorage.setItem('zelfcheck-checklist-packing', JSON.stringify(there));
    const element = await show(packing());
    await tick(element, 'Passport');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem('zelfcheck-checklist-packing')).to.equal(JSON.stringify(there));
  });
});

describe('a page that others edit while it is read', () => {
  const html = (lines: string): AnyElement =>
    placeHtml<AnyElement>(
      `<zelfcheck-checklist loading="eager" remember="false">${lines}</zelfcheck-checklist>`,
    );
  const list = '<ul><li>[ ] Lights off</li><li>[ ] Door shut</li></ul>';

  it('keeps the ticks when a translator changes every text', async () => {
    const element = await settled(html(list));
    await tick(element, 'Door shut');
    element.querySelectorAll('li').forEach((li, at) => {
      li.textContent = ['[ ] Lampen uit', '[ ] Deur dicht'][at]!;
    });
    await waitUntil(() => shown(element).includes('Deur dicht'));
    expect(box(element, 'Deur dicht').checked).to.be.true;
    expect(box(element, 'Lampen uit').checked).to.be.false;
  });

  it('keeps the ticks when a script makes a picture of an emoji', async () => {
    const element = await settled(html('<ul><li>[ ] Lights 💡</li><li>[ ] Door</li></ul>'));
    await tick(element, 'Lights 💡');
    const [li] = element.querySelectorAll('li');
    li!.innerHTML = '[ ] Lights <img class="emoji" alt="🔦" src="data:,">';
    await waitUntil(() => shown(element).includes('🔦'));
    expect(box(element, 'Lights 🔦').checked).to.be.true;
  });

  it('keeps the answers of a quiz, and its choice of option', async () => {
    const element = placeHtml<AnyElement>(
      '<zelfcheck-quiz loading="eager"><h2>Which one?</h2><ul><li>[x] The shop</li><li>[ ] The till</li></ul></zelfcheck-quiz>',
    );
    await settled(element);
    await tick(element, 'The till');
    element.querySelector('h2')!.textContent = 'Welke?';
    element.querySelectorAll('li').forEach((li, at) => {
      li.textContent = ['[x] De winkel', '[ ] De kassa'][at]!;
    });
    await waitUntil(() => shown(element).includes('De kassa'));
    expect(box(element, 'De kassa').checked).to.be.true;
  });
});

describe('a draft that its author works on', () => {
  const draft = (text: string): AnyElement =>
    placeHtml<AnyElement>(
      `<zelfcheck-quiz loading="eager"><script type="text/markdown">${text}</script></zelfcheck-quiz>`,
    );
  const markdown = '## Which one?\n\n- [x] The shop\n- [ ] The till\n\nSo.\n';

  it('keeps its answers when messages are shown', async () => {
    const element = await settled(draft(markdown));
    await tick(element, 'The till');
    element.setAttribute('show-messages', '');
    await waitUntil(() => all(element, '[part=messages]').length > 0);
    expect(box(element, 'The till').checked).to.be.true;
  });

  it('keeps its answers when the text between the tags changes', async () => {
    const element = await settled(draft(markdown));
    await tick(element, 'The till');
    element.querySelector('script')!.textContent =
      `${markdown}\n## And who?\n\n- [x] Me\n- [ ] You\n\nSo.\n`;
    await waitUntil(() => shown(element).includes('And who?'));
    expect(box(element, 'The till').checked).to.be.true;
  });

  it('starts afresh with another worksheet', async () => {
    const element = await show(packing());
    await tick(element, 'Passport');
    element.worksheet = packing({ id: 'other' });
    await settled(element);
    expect(box(element, 'Passport').checked).to.be.false;
  });
});

describe('several boxes that a script ticks in one task', () => {
  it('are ticked on screen as in the state', async () => {
    const element = await show(packing());
    box(element, 'Passport').click();
    box(element, 'Charger').click();
    box(element, 'Passport').click();
    await element.updateComplete;
    expect(element.state).to.deep.include({ done: ['charger'] });
    expect([box(element, 'Passport').checked, box(element, 'Charger').checked]).to.eql([
      false,
      true,
    ]);
  });
});
