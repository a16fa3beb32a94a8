import { expect } from '@open-wc/testing';
import { readMarkdown } from '../../src/markdown/index.js';
import { showQuiz } from './markdown.js';
import {
  all,
  click,
  drawn,
  focused,
  one,
  show,
  textOf,
  texts,
  waitUntil,
  type AnyElement,
} from './page.js';

const showChecklist = (text: string): Promise<AnyElement> =>
  show(readMarkdown(text, { kind: 'checklist' }).worksheet);

/** Presses a link, as with the mouse; true where the browser is left to go where it leads. */
const follow = async (element: AnyElement, words: string): Promise<boolean> => {
  const { href } = location;
  const link = all<HTMLAnchorElement>(element, 'a').find((it) => textOf(it) === words);
  const before = element.shadowRoot?.activeElement;
  link?.click();
  await waitUntil(
    () => location.href !== href || element.shadowRoot?.activeElement !== before,
    `somewhere to go from "${words}"`,
  );
  await drawn(element);
  const isLeft = location.href !== href;
  history.replaceState(null, '', href);
  return isLeft;
};

const reading = `# Shop

### The **table** of 2024

One, two.

## Which?

- [x] a
- [ ] b

## Who?

Read [the table](#the-table-of-2024), or go to [the sign-up](#sign-up).

- [x] c
- [ ] d
`;

const question = (prompt: string, below = ''): string =>
  `## ${prompt}\n\n${below}\n\n- [x] a\n- [ ] b\n`;

describe('a link to a heading of the worksheet', () => {
  it('goes there with the focus, and leaves the address of the page alone', async () => {
    const element = await showQuiz(reading);
    expect(await follow(element, 'the table')).to.be.false;
    expect(focused(element)).to.equal('The table of 2024');
  });

  it('finds the heading by its letters, however a program would name it', async () => {
    const links = '[GitHub](#whats-new-café) [other](#what-s-new-caf%C3%A9) [own](#Whats_New_Café)';
    const element = await showQuiz(
      `${question('One?', links)}\n${question('Two?', '### What’s new, café?\n\nText.')}`,
    );
    for (const words of ['GitHub', 'other', 'own']) {
      one<HTMLInputElement>(element, 'input').focus();
      await follow(element, words);
      expect(focused(element), words).to.equal('What’s new, café?');
    }
  });

  it('finds the second of two with the same text by its number', async () => {
    const element = await showQuiz(
      `${question('One?', '[second](#notes-1)\n\n### Notes\n\nA.')}\n${question('Two?', '### Notes\n\nB.')}`,
    );
    await follow(element, 'second');
    const notes = all(element, 'h1,h2,h3,h4,h5').filter((it) => textOf(it) === 'Notes');
    expect(notes.map((it) => it === element.shadowRoot?.activeElement)).to.eql([false, true]);
  });

  it('shows the question that stands with it, in steps', async () => {
    const element = await showQuiz(reading, { layout: 'steps' });
    await click(element, 'Next');
    expect(texts(element, 'legend .count')).to.eql(['Question 2 of 2']);
    await follow(element, 'the table');
    expect(texts(element, 'legend .count')).to.eql(['Question 1 of 2']);
    expect(focused(element)).to.equal('The table of 2024');
  });

  it('opens the details that it stands in', async () => {
    const element = await showChecklist(
      '# List\n\nSee [how](#how-to-count).\n\n- [ ] Count\n\n  ### How to count\n\n  Twice.\n',
    );
    await follow(element, 'how');
    expect(one<HTMLDetailsElement>(element, 'details').open).to.be.true;
    expect(focused(element)).to.equal('How to count');
  });

  it('is one to a place in the page where the worksheet has no such heading', async () => {
    const element = await showQuiz(reading);
    expect(await follow(element, 'the sign-up')).to.be.true;
    const links = all<HTMLAnchorElement>(element, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.include('#sign-up');
  });
});
