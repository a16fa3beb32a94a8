import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { showQuiz } from './markdown.js';
import {
  all,
  afterTest,
  box,
  button,
  buttons,
  click,
  drawn,
  events,
  one,
  replace,
  said,
  shown,
  texts,
  textOf,
  tick,
} from './page.js';

const selfTest = `
# Who are you?

## Somebody is late. What do you do?

- [ ] I help. [+2](#helper)
- [ ] I give in. [+2](#pleaser)

## And at the weekend?

- [ ] I help. [+1](#helper)
- [ ] I give in. [+1](#pleaser)
- [ ] It depends. [+1](#helper) [+1](#pleaser)

## Helper

You want to.

If ____ comes in, then I ____.

- [ ] Ask one question
- [ ] Call ____ back

## Pleaser

You have to.

See [the article](https://example.com/pleasing).
`;

const scored = `
# Till

## Counting

### One and one?

- [x] Two
- [ ] Three

### Two and two?

- [x] Four
- [ ] Five

## Talking

### Good morning?

- [x] Good morning!
- [ ] What do you want?

## 0–49%

Read it once more.

## 50–99%: Nearly there

Well on your way.

## 100%–100%: Ready

You can stand at the till.

## Counting: 0–60%

Count along with somebody.
`;

const answer = async (
  element: ZelfcheckQuizElement,
  ...options: readonly string[]
): Promise<void> => {
  const questions = all(element, '.question').map((question) => `#${CSS.escape(question.id)}`);
  for (const [index, option] of options.entries()) {
    await tick(element, option, questions[index]);
    const actions = all(element, `${questions[index]} .actions button.primary`);
    actions[0]?.click();
    await drawn(element);
  }
};

const copies = (works: boolean): string[] => {
  const copied: string[] = [];
  replace(navigator, 'clipboard', {
    value: {
      writeText: (text: string) =>
        works ? Promise.resolve(copied.push(text)) : Promise.reject(new Error('Not allowed')),
    },
  });
  return copied;
};

describe('an outcome', () => {
  it('is the one with the most points, with all that it says, and no score besides', async () => {
    const element = await showQuiz(selfTest);
    await answer(element, 'I give in', 'I give in');
    expect(texts(element, '.section > :first-child')).to.eql(['Pleaser']);
    expect(textOf(one(element, '.section'))).to.contain('See the article.');
    expect(all(element, '.score')).to.eql([]);
    expect(shown(element)).not.to.contain('You want to.');
    expect(shown(element)).not.to.contain('+2');
    expect(said(element)).to.contain('Pleaser');
    expect(element.result?.outcomes).to.deep.equal([
      { outcome: 'helper', points: 0 },
      { outcome: 'pleaser', points: 3 },
    ]);
  });

  it('stands above the shares of all, the largest first, with their bars', async () => {
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'It depends');
    expect(texts(element, '.section > :first-child')).to.eql(['Helper']);
    expect(texts(element, '[part=shares] li')).to.eql(['Helper 75%', 'Pleaser 25%']);
    const bars = all<HTMLProgressElement>(element, '[part=shares] progress');
    expect(bars.map(({ value }) => value)).to.eql([75, 25]);
    expect(one(element, '[part=shares]').closest('.section')).to.equal(one(element, '.section'));
  });

  it('stands alone where no points were given', async () => {
    const element = await showQuiz(selfTest);
    await click(element, 'See your result');
    expect(all(element, '[part=shares]')).to.eql([]);
  });

  it('is shared in a tie', async () => {
    const element = await showQuiz(selfTest.replaceAll('+2', '+1'));
    await answer(element, 'I help', 'I give in');
    expect(texts(element, '.section > :first-child')).to.eql(['Helper', 'Pleaser']);
    expect(textOf(one(element, '.result'))).to.contain('More than one fits you:');
    expect(texts(element, '[part=shares] li')).to.eql(['Helper 50%', 'Pleaser 50%']);
  });

  it('brings a plan to fill in and a list to tick, that are remembered together', async () => {
    const element = await showQuiz(selfTest);
    const seen = events();
    await answer(element, 'I help', 'I help');
    const [who, what] = all<HTMLInputElement>(element, '.section .text > p .field');
    expect(who?.getAttribute('aria-label')).to.equal('If … comes in, then I');
    for (const [field, text] of [
      [who, 'Jan'],
      [what, 'smile'],
    ] as const) {
      field!.value = text;
      field!.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn(element);
    }
    await tick(element, 'Ask one question', '.section');
    expect(seen.at(-1)?.event.detail).to.deep.equal({ item: 'ask-one-question', done: true });

    element.remove();
    const again = await showQuiz(selfTest);
    await answer(again, 'I help', 'I help');
    expect(all<HTMLInputElement>(again, '.section .text > p .field')[0]?.value).to.equal('Jan');
    expect(box(again, 'Ask one question', '.section').checked).to.equal(true);
    await click(again, 'Forget it');
    expect(localStorage.length).to.equal(0);
  });

  it('is not remembered where the page does not want it', async () => {
    const element = await showQuiz(selfTest, { remember: 'false' });
    await answer(element, 'I help', 'I help');
    await tick(element, 'Ask one question', '.section');
    element.remove();
    expect(localStorage.length).to.equal(0);
  });

  it('is copied as plain text, with what was written and ticked', async () => {
    const copied = copies(true);
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'I help');
    const field = one<HTMLInputElement>(element, '.section .text > p .field');
    field.value = 'Jan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(element);
    await tick(element, 'Ask one question', '.section');
    await click(element, 'Copy this');
    await drawn(element);
    expect(copied).to.eql([
      'Helper\n\nYou want to.\n\nIf Jan comes in, then I ____.\n\n- [x] Ask one question\n- [ ] Call ____ back\n',
    ]);
    expect(said(element)).to.equal('Copied.');
  });

  it('can be selected by hand where the browser does not copy', async () => {
    copies(false);
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'I help');
    await click(element, 'Copy this');
    await drawn(element);
    expect(said(element)).to.contain('does not allow copying');
    const text = one<HTMLTextAreaElement>(element, 'textarea');
    expect(text.value).to.contain('- [ ] Ask one question');
    text.focus();
    expect(text.selectionEnd).to.equal(text.value.length);
  });

  it('is printed by itself, with what was written on it', async () => {
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'I help');
    const field = one<HTMLInputElement>(element, '.section .text > p .field');
    field.value = 'Jan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await tick(element, 'Ask one question', '.section');
    const printed: string[] = [];
    const append = document.body.append.bind(document.body);
    replace(document.body, 'append', {
      value: (...nodes: Node[]) => {
        append(...nodes);
        for (const node of nodes) {
          const view = (node as HTMLIFrameElement).contentWindow;
          if (view) view.print = () => printed.push(textOf(view.document.body));
          afterTest(() => (node as Element).remove());
        }
      },
    });
    button(element, 'Print this').click();
    expect(printed).to.have.length(1);
    expect(printed[0]).to.contain('If Jan comes in');
    expect(printed[0]).to.contain('☒ Ask one question');
    expect(printed[0]).not.to.contain('Copy this');
    expect(printed[0]).not.to.contain('Somebody is late');
  });

  it('can be copied and not printed where the browser has neither the rights nor a printer', async () => {
    replace(navigator, 'clipboard', { value: undefined });
    replace(window, 'print', { value: undefined });
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'I help');
    expect(buttons(element)).not.to.include('Print this');
    await click(element, 'Copy this');
    await drawn(element);
    expect(said(element)).to.contain('does not allow copying');
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).to.contain('Ask one question');
  });

  it('has nothing to copy where nothing can be filled in or ticked', async () => {
    const element = await showQuiz(selfTest);
    await answer(element, 'I give in', 'I give in');
    expect(buttons(element)).to.not.include('Copy this');
  });

  it('keeps what was written when the quiz is started again', async () => {
    const element = await showQuiz(selfTest);
    await answer(element, 'I help', 'I help');
    await tick(element, 'Ask one question', '.section');
    await click(element, 'Start again');
    await answer(element, 'I help', 'I help');
    expect(box(element, 'Ask one question', '.section').checked).to.equal(true);
  });
});

describe('a band', () => {
  it('is the one that the score falls in, and that of a topic names it', async () => {
    const element = await showQuiz(scored);
    await answer(element, 'Two', 'Five', 'Good morning');
    expect(textOf(one(element, '.score'))).to.equal('2 of 3 right 67%');
    expect(texts(element, '.section')).to.eql([
      'Nearly there Well on your way.',
      'Counting Count along with somebody.',
    ]);
  });

  it('has no heading where the author wrote none', async () => {
    const element = await showQuiz(scored);
    await answer(element, 'Three', 'Five', 'Good morning');
    expect(texts(element, '.section')[0]).to.equal('Read it once more.');
  });

  it('is not shown where the reader is told no score', async () => {
    const element = await showQuiz(`---\nfeedback: none\n---\n${scored}`);
    for (const option of ['Two', 'Four', 'Good morning!']) await tick(element, option);
    await click(element, 'See your result');
    expect(all(element, '.section')).to.eql([]);
  });
});

describe('points for the score', () => {
  it('make the score, in points', async () => {
    const element = await showQuiz(
      '## How do you greet?\n\n- [ ] By name [+3](#)\n- [ ] With a nod [+1](#)\n- [ ] Not [-1](#)\n',
    );
    await answer(element, 'With a nod');
    expect(textOf(one(element, '.score'))).to.equal('1 point, on a scale from -1 to 3 50%');
    expect(shown(element)).not.to.contain('Worth another look');
  });

  it('say their scale where the least of them is above nothing', async () => {
    const table = '| | 1 | 2 | 3 |\n|-|-|-|-|\n| Bread | 1 | 2 | 3 |\n| Milk | 1 | 2 | 3 |\n';
    const element = await showQuiz(`## How often?\n\n${table}`);
    for (const at of [0, 3]) all(element, 'input[type=radio]')[at]!.click();
    await drawn(element);
    for (const action of all(element, '.actions button.primary')) action.click();
    await drawn(element);
    if (!all(element, '.score').length) await click(element, 'See your result');
    expect(textOf(one(element, '.score'))).to.equal('2 points, on a scale from 2 to 6 0%');
  });
});

describe('scores by topic', () => {
  it('stay inside a narrow column, however long they are', async () => {
    const boxes = '\n\n- [ ] Yes [+3](#)\n- [ ] No [-1](#)\n';
    const questions = ['One', 'Two'].map((word) => `### ${word}?${boxes}`).join('\n');
    const element = await showQuiz(
      `## Mornings\n\n${questions}\n## Evenings\n\n### Three?${boxes}`,
    );
    element.style.width = '280px';
    for (let at = 0; at < 3; at++) {
      // What is checked has no controls any more.
      all<HTMLInputElement>(element, 'input')[0]?.click();
      await drawn(element);
      await click(element, 'Confirm');
    }
    expect(shown(element)).to.contain('6 points, on a scale from -2 to 6');
    for (const line of all(element, '.topics li > span')) {
      expect(line.scrollWidth).to.be.at.most(line.clientWidth);
    }
  });
});

describe('the way of crediting', () => {
  const both = '## Flags?\n\n- [x] Red\n- [x] White\n- [ ] Pink\n- [ ] Grey\n';
  for (const [credit, sentence, score] of [
    ['all', 'A question counts when all of it is right.', '0 of 1 right 0%'],
    ['each', 'Every right decision counts for a part.', '0.75 of 1 right 75%'],
    ['net', 'Wrong choices are taken off the right ones.', '0.5 of 1 right 50%'],
  ] as const) {
    it(`is named where an answer is partly right: ${credit}`, async () => {
      const element = await showQuiz(`---\ncredit: ${credit}\n---\n${both}`);
      await answer(element, 'Red');
      expect(textOf(one(element, '.score'))).to.equal(score);
      expect(shown(element)).to.contain(sentence);
    });
  }

  it('is not named where nothing is partly right', async () => {
    const element = await showQuiz(both);
    await tick(element, 'Red');
    await tick(element, 'White');
    await click(element, 'Check');
    expect(shown(element)).not.to.contain('counts');
  });
});
