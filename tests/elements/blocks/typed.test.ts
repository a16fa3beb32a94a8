import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../../src/elements/quiz.js';
import { press, type } from '../../browsers/commands.js';
import { showQuiz } from '../markdown.js';
import { all, click, drawn, events, focused, one, shown, textOf } from '../page.js';

const word = `
## You say: “If I ____ you well.”

- [x] understand
  > You check before you go on.
- [x] follow
`;

const number = `
## A metre is about ____ feet.

- [x] 3,3 ± 0,1
`;

const long = `
## What do you say to a customer who is late?

___

“Good to see you. What can I still do today?”
`;

const gaps = `
## A plan

If ____ comes in, then I ________.
`;

const field = (element: ZelfcheckQuizElement, at = 0): HTMLInputElement =>
  all<HTMLInputElement>(element, '.field')[at]!;

const write = async (element: ZelfcheckQuizElement, text: string, at = 0): Promise<void> => {
  field(element, at).focus();
  await type(text);
  await drawn(element);
};

describe('a word to type', () => {
  it('has a name, and its blank in the prompt is one word for those who listen', async () => {
    const element = await showQuiz(word);
    expect(textOf(field(element).labels?.[0])).to.equal('Your answer');
    expect(one(element, 'legend [role=img]').getAttribute('aria-label')).to.equal('blank');
  });

  it('is checked with Enter, whatever the case, the accents and the space', async () => {
    const element = await showQuiz(word);
    await write(element, ' Understánd. ');
    await press('Enter');
    await drawn(element);
    expect(textOf(one(element, '.verdict'))).to.equal('Right');
    expect(shown(element)).to.contain('You check before you go on.');
    expect(field(element).readOnly).to.equal(true);
    expect(focused(element)).to.match(/^verdict-/);
  });

  it('says what would have been right', async () => {
    const element = await showQuiz(word);
    await write(element, 'forget');
    await click(element, 'Check');
    expect(textOf(one(element, '.verdict'))).to.equal('Not right');
    expect(textOf(one(element, '.typed .reply'))).to.equal(
      'Right would be, among others: understand',
    );
  });

  it('keeps it to itself where the author does not reveal it', async () => {
    const element = await showQuiz(`---\nreveal: after 2\n---\n${word}`);
    await write(element, 'forget');
    await click(element, 'Check');
    expect(shown(element)).not.to.contain('follow');
    await click(element, 'Try again');
    await write(element, 'x');
    await click(element, 'Check');
    expect(shown(element)).to.contain('among others: understand');
  });

  it('asks for something before it is checked, space is nothing', async () => {
    const element = await showQuiz(word);
    await write(element, '  ');
    await press('Enter');
    await drawn(element);
    expect(textOf(one(element, '.missing'))).to.equal('Write something first.');
    expect(all(element, '.verdict')).to.eql([]);
  });
});

describe('a number to type', () => {
  it('takes a comma or a point, within the tolerance', async () => {
    for (const text of ['3,25', '3.4', ' 3,3 ']) {
      const element = await showQuiz(number);
      expect(field(element).inputMode).to.equal('decimal');
      await write(element, text);
      await press('Enter');
      await drawn(element);
      expect(textOf(one(element, '.verdict')), text).to.equal('Right');
      element.remove();
    }
  });

  it('says of what is no number that it is none', async () => {
    const element = await showQuiz(number);
    await write(element, 'three');
    await click(element, 'Check');
    expect(textOf(one(element, '.typed .reply'))).to.equal(
      'A number was asked for, such as 12 or 3.5. Right would be: 3,3 ± 0,1',
    );
  });
});

describe('a long text', () => {
  it('is written over several lines and shown beside an example', async () => {
    const element = await showQuiz(long);
    const seen = events();
    await write(element, 'Hello.');
    await press('Enter');
    await type('Come in.');
    await drawn(element);
    expect((seen.at(-1)?.event.detail as { answer: string }).answer).to.equal('Hello.\nCome in.');
    expect(all(element, '.verdict')).to.eql([]);
    await click(element, 'Confirm');
    expect(textOf(one(element, '.verdict'))).to.equal('Written down');
    expect(textOf(one(element, '.explanation .label'))).to.equal('An example');
    expect(field(element).value).to.equal('Hello.\nCome in.');
    expect(field(element).readOnly).to.equal(true);
  });
});

describe('a sentence with blanks', () => {
  it('names every blank by the words around it', async () => {
    const element = await showQuiz(gaps);
    expect(all(element, '.field').map((it) => it.getAttribute('aria-label'))).to.eql([
      'If … comes in, then I',
      'comes in, then I … .',
    ]);
  });

  it('keeps what is written, and has nothing to grade', async () => {
    const element = await showQuiz(gaps);
    const seen = events();
    await write(element, 'Mrs Jansen');
    await write(element, 'put the kettle on', 1);
    const { answer } = seen.at(-1)?.event.detail as { answer: Record<string, string> };
    expect(Object.values(answer)).to.eql(['Mrs Jansen', 'put the kettle on']);
    await click(element, 'Confirm');
    expect(all(element, '.field').map((it) => (it as HTMLInputElement).value)).to.eql([
      'Mrs Jansen',
      'put the kettle on',
    ]);
    expect(textOf(one(element, '.verdict'))).to.equal('Written down');
    expect(element.result).to.include({ of: 0 });
  });

  it('keeps all that is written before the screen follows, as autofill does', async () => {
    const element = await showQuiz(gaps);
    const seen = events();
    const written = ['with', 'i-will', 'on'];
    for (const [at, text] of written.entries()) {
      field(element, at % 2).value = text;
      field(element, at % 2).dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await drawn(element);
    expect(all<HTMLInputElement>(element, '.field').map(({ value }) => value)).to.eql([
      'on',
      'i-will',
    ]);
    const answers = seen.map(({ event }) => (event.detail as { answer: object }).answer);
    expect(answers.map((answer) => Object.values<string>(answer as Record<string, string>))).to.eql(
      [['with'], ['with', 'i-will'], ['on', 'i-will']],
    );
  });
});
