import { expect } from '@open-wc/testing';
import {
  all,
  answerAll,
  drawn,
  one,
  show,
  shown,
  texts,
  waitUntil,
  type AnyElement,
} from './page.js';
import { colours, packing } from './worksheets.js';

/** Every text on screen, as the translator of a browser finds it. */
const textNodes = (element: AnyElement): Text[] => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(one(element, '.frame'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim()) found.push(node);
  }
  return found;
};

/** What translators do to a text, by the browser that does it. */
const translators: Readonly<Record<string, (text: Text) => void>> = {
  'puts an element in the place of a text': (text) => {
    const font = document.createElement('font');
    font.append(`«${text.data}»`);
    text.replaceWith(font);
  },
  'puts a text into an element': (text) => {
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
    text.data = `«${text.data}»`;
  },
  'writes the content of an element anew': (text) => {
    const { parentElement } = text;
    if (parentElement && !parentElement.children.length)
      parentElement.textContent = `«${parentElement.textContent ?? ''}»`;
  },
};

/** Presses a button, whatever its words are now. */
const press = async (element: AnyElement, name: string): Promise<void> => {
  all(element, '.actions button')
    .find((it) => (it.textContent ?? '').includes(name))!
    .click();
  await drawn(element);
};

const translated = async <Of extends AnyElement>(
  element: Of,
  translate: (text: Text) => void,
): Promise<Of> => {
  for (const text of textNodes(element)) translate(text);
  await waitUntil(() => shown(element).includes('«'), 'a translation');
  return element;
};

for (const [does, translate] of Object.entries(translators))
  describe(`a translator that ${does}`, () => {
    it('leaves a checklist counting, and the focus in it', async () => {
      const element = await translated(await show(packing()), translate);
      const boxAt = (at: number): HTMLInputElement =>
        all<HTMLInputElement>(element, '.item [type=checkbox]')[at]!;
      for (const [at, words] of [
        [0, '1 of 6 done'],
        [2, '2 of 6 done'],
      ] as const) {
        boxAt(at).focus();
        boxAt(at).click();
        await drawn(element);
        expect(texts(element, '.overall p')).to.eql([words]);
        expect(element.shadowRoot?.activeElement === boxAt(at), words).to.be.true;
      }
      expect(element.result).to.eql({ done: 2, of: 6, aside: 0 });
    });

    it('leaves a quiz to be finished', async () => {
      const element = await translated(await show(colours({ layout: 'steps' })), translate);
      for (let step = 0; step < 3; step++) {
        expect(shown(element)).to.contain(`Question ${step + 1} of 3`);
        await answerAll(element);
        expect(all(element, '.question')).to.have.length(1);
        await press(element, step < 2 ? 'Next' : 'See your result');
      }
      expect(shown(element)).to.contain('of 3 right');
    });
  });
