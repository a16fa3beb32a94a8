import { expect } from '@open-wc/testing';
import { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { register } from '../../src/define/register.js';
import { place, settled, show, texts, warnings } from './page.js';
import { colours } from './worksheets.js';

// Another copy of the modules, as a second script on the page would bring.
const copy = (path: string): Promise<Record<string, CustomElementConstructor>> =>
  import(new URL(`../../src/${path}?copy`, import.meta.url).href) as Promise<
    Record<string, CustomElementConstructor>
  >;

describe('registering the elements', () => {
  it('a second time changes nothing', async () => {
    const warned = warnings();
    const element = await show(colours());
    const { ZelfcheckQuizElement: Other } = await copy('elements/quiz.ts');
    expect(Other).not.to.equal(ZelfcheckQuizElement);
    register('zelfcheck-quiz', Other!);
    await copy('define/index.ts');
    await copy('define/quiz.ts');
    expect(customElements.get('zelfcheck-quiz')).to.equal(ZelfcheckQuizElement);
    expect(texts(element, 'legend')).to.have.length(3);
    expect(texts(await show(colours()), 'legend')).to.have.length(3);
    expect(warned).to.eql([]);
  });

  it('leaves a name alone that the page has taken', () => {
    class Own extends HTMLElement {}
    customElements.define('zelfcheck-taken', Own);
    register('zelfcheck-taken', class extends ZelfcheckQuizElement {});
    expect(customElements.get('zelfcheck-taken')).to.equal(Own);
  });

  it('warns and goes on where the browser refuses', () => {
    const warned = warnings();
    register('zelfcheck-again', ZelfcheckQuizElement);
    expect(customElements.get('zelfcheck-again')).to.equal(undefined);
    expect(warned[0]).to.contain('<zelfcheck-again> could not be registered');
  });

  it('under a name of its own works as well', async () => {
    class OwnQuiz extends ZelfcheckQuizElement {}
    register('own-quiz', OwnQuiz);
    const element = new OwnQuiz();
    element.worksheet = colours();
    await settled(place(element));
    expect(texts(element, 'legend')).to.have.length(3);
  });
});
