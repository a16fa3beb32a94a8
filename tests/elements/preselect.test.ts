import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import {
  all,
  arrive,
  click,
  drawn,
  events,
  focused,
  make,
  one,
  place,
  said,
  settled,
  show,
  textOf,
  texts,
  tick,
} from './page.js';
import { colours, question, quiz } from './worksheets.js';

const sentence =
  'The answer from the link that you followed is already chosen. You can still change it.';

/** Follows a link into the same page, and waits until the element has heard of it. */
const follow = async (element: ZelfcheckQuizElement, fragment: string): Promise<void> => {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
  // The first time, the element has a file to get.
  await import('../../src/elements/memory/preselection.js');
  await new Promise((resolve) => setTimeout(resolve));
  await drawn(element);
};

const picked = (element: Element): string[] =>
  all<HTMLInputElement>(element, 'input:checked').map((it) => textOf(it.closest('label')));
const notes = (element: Element): string[] => texts(element, '[part=preselected]');
const told = (seen: ReturnType<typeof events>): string[] =>
  seen.map(({ name, event }) => `${name} ${JSON.stringify(event.detail)}`);

const answered = (id: string, answer: string[]): string =>
  `answer ${JSON.stringify({ question: id, answer })}`;

describe('a quiz at an address that answers a question', () => {
  it('has that option chosen, and says so at the question and to those who listen', async () => {
    arrive('q1=b');
    const element = await show(colours());
    await drawn(element);
    expect(picked(element)).to.eql(['Green']);
    expect(notes(element)).to.eql([sentence]);
    expect(one(element, '#question-sky').contains(one(element, '[part=preselected]'))).to.be.true;
    expect(said(element)).to.equal(sentence);
  });

  it('tells the page nothing, keeps nothing and checks nothing before the reader acts', async () => {
    arrive('q1=b&q2=a');
    const seen = events();
    const element = await show(colours(), { remember: '' });
    await drawn(element);
    element.back();
    expect(
      seen.map(({ name }) => name),
      'nor when nothing comes of an act',
    ).to.eql(['ready']);
    expect(localStorage).to.have.length(0);
    expect(all(element, '.verdict, .missing')).to.have.length(0);
    expect(element.result).to.equal(undefined);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    element.remove();
    expect(localStorage, 'nor when the page is left').to.have.length(0);
  });

  it('tells of the answer when it is checked as it is, and takes the sentence away', async () => {
    arrive('q1=b');
    const element = await show(colours());
    const seen = events();
    await click(element, 'Check');
    expect(told(seen)).to.eql([
      answered('sky', ['green']),
      'check {"question":"sky","verdict":"wrong"}',
    ]);
    expect(notes(element)).to.eql([]);
    expect(textOf(one(element, '.verdict'))).to.equal('Not right');
  });

  it('tells only of what the reader chose instead', async () => {
    arrive('q1=b');
    const element = await show(colours());
    const seen = events();
    await tick(element, 'Blue');
    expect(told(seen)).to.eql([answered('sky', ['blue'])]);
    expect(notes(element)).to.eql([]);
    await tick(element, 'Green');
    expect(notes(element), 'now it was the reader').to.eql([]);
  });

  it('counts it as an answer as soon as the reader does anything else', async () => {
    arrive('q1=b');
    const element = await show(colours(), { remember: '' });
    const seen = events();
    await click(element, 'Give me a hint');
    expect(told(seen)).to.eql([answered('sky', ['green'])]);
    expect(notes(element), 'it can still be changed').to.eql([sentence]);
    await click(element, 'Another hint');
    expect(seen, 'once').to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(Object.values(localStorage).join()).to.contain('"answer":["green"]');
  });

  it('moves neither the focus nor the page', async () => {
    const field = place(document.createElement('input'));
    const space = place(document.createElement('div'));
    space.style.height = '300vh';
    field.focus();
    scrollTo(0, 10);
    arrive('q3=b');
    const element = await show(colours({ layout: 'steps' }));
    await drawn(element);
    await follow(element, '#q2=a');
    expect(document.activeElement).to.equal(field);
    expect(focused(element)).to.equal('');
    expect(scrollY).to.equal(10);
    scrollTo(0, 0);
  });

  it('shows the options in the order that the letters of the link are from', async () => {
    arrive('q1=b');
    const many = question('Which?', ['*A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    const element = await show(quiz({ shuffle: 'all' }, [many]));
    await drawn(element);
    expect(texts(element, '.box')).to.eql(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
  });

  it('leaves the address as it is', async () => {
    arrive('q1=b', '#there');
    const { href } = location;
    await click(await show(colours()), 'Check');
    expect(location.href).to.equal(href);
  });

  it('means the options in the order of the file, however they are shuffled', async () => {
    const letters = [...'abcdefgh'];
    const many = question(
      'Which?',
      letters.map((letter, at) => `${at ? '' : '*'}${letter}${letter}`),
    );
    arrive('q1=g');
    for (let turn = 0; turn < 4; turn++)
      expect(picked(await show(quiz({ shuffle: 'all' }, [many])))).to.eql(['gg']);
  });

  it('ticks several where several can be ticked, and takes ids as well', async () => {
    arrive('q2=c,a&q3=green');
    const element = await show(colours());
    expect(picked(element)).to.eql(['Red', 'Pink', 'Green']);
    expect(notes(element)).to.eql([sentence, sentence]);
    const seen = events();
    await tick(element, 'Pink');
    expect(told(seen)).to.eql([answered('grass', ['green']), answered('flags', ['red'])]);
  });

  it('passes over what is not there, without a word', async () => {
    arrive('q1=z&q9=a&q2=&q3=a,b&q4');
    const element = await show(colours());
    await drawn(element);
    expect(picked(element)).to.eql([]);
    expect(notes(element)).to.eql([]);
    expect(said(element)).to.equal('');
  });

  it('is meant only where the address names no other quiz', async () => {
    arrive('q1=b&zelfcheck=seasons');
    const element = await show(colours());
    const other = await show(colours({}, { id: 'seasons' }));
    expect(picked(element)).to.eql([]);
    expect(picked(other)).to.eql(['Green']);
  });

  it('asks what the link is about where questions are drawn', async () => {
    const many = Array.from({ length: 40 }, (_, at) => question(`q-${at} ?`, ['*Yes', 'No']));
    arrive('q7=b');
    for (let turn = 0; turn < 5; turn++) {
      const element = await show(quiz({ pick: 2 }, many));
      expect(texts(element, 'legend .count')).to.have.length(2);
      expect(picked(element)).to.eql(['No']);
    }
  });

  it('shows the question that the link is about, where there is one at a time', async () => {
    arrive('q2=a');
    const element = await show(colours({ layout: 'steps' }));
    expect(texts(element, 'legend .count')).to.eql(['Question 2 of 3']);
    expect(picked(element)).to.eql(['Red']);
    await click(element, 'Back');
    expect(texts(element, 'legend .count')).to.eql(['Question 1 of 3']);
  });

  it('works with Markdown in the page, and in Dutch', async () => {
    document.documentElement.lang = 'nl';
    arrive('q1=b');
    const element = make('quiz');
    element.innerHTML = `<script type="text/markdown">
      ---
      address: formal
      ---

      ## Welke kleur heeft de lucht?

      - [x] Blauw
      - [ ] Groen
    </script>`;
    await settled(place(element));
    expect(picked(element)).to.eql(['Groen']);
    expect(notes(element)[0]).to.match(/waarop u klikte, .* U kunt/);
    element.removeAttribute('address');
    element.setAttribute('address', 'informal');
    await drawn(element);
    expect(notes(element)[0]).to.match(/waarop je klikte, .* Je kunt/);
    expect(picked(element), 'a setting changes nothing').to.eql(['Groen']);
  });
});

describe('a fragment that answers a question', () => {
  it('does so like a query, and wins over it', async () => {
    arrive('q1=a&q2=a', '#q1=b');
    expect(picked(await show(colours()))).to.eql(['Green', 'Red']);
  });

  it('does so also when it comes later, and again when it changes', async () => {
    const element = await show(colours());
    const seen = events();
    arrive('');
    await follow(element, '#q1=b');
    expect(picked(element)).to.eql(['Green']);
    expect(notes(element)).to.eql([sentence]);
    await follow(element, '#q1=a');
    expect(picked(element)).to.eql(['Blue']);
    expect(seen).to.eql([]);
    await follow(element, '#elsewhere');
    expect(picked(element)).to.eql(['Blue']);
    await click(element, 'Check');
    expect(told(seen)[0]).to.equal(answered('sky', ['blue']));
  });

  it('does not change what the reader answered', async () => {
    const element = await show(colours());
    arrive('');
    await tick(element, 'Blue');
    await follow(element, '#q1=b');
    expect(picked(element)).to.eql(['Blue']);
    await click(element, 'Check');
    await follow(element, '#q1=b&q2=a');
    expect(texts(element, '#question-sky [data-mark=right] .text')[0]).to.equal('Blue');
    expect(picked(element)).to.eql(['Red']);
  });

  it('is heard no more by an element that is gone', async () => {
    const element = await show(colours());
    arrive('');
    element.remove();
    await follow(element, '#q1=b');
    place(element);
    await drawn(element);
    expect(picked(element)).to.eql([]);
  });
});

describe('what was answered before', () => {
  it('wins over the address', async () => {
    const before = await show(colours(), { remember: '' });
    await tick(before, 'Blue');
    before.remove();
    arrive('q1=b&q2=a');
    const element = await show(colours(), { remember: '' });
    expect(picked(element)).to.eql(['Blue', 'Red']);
    expect(notes(element)).to.eql([sentence]);
  });

  it('is gone after a reset, and what the address said with it', async () => {
    arrive('q1=b', '#q2=a');
    const element = await show(colours());
    const seen = events();
    element.reset();
    await drawn(element);
    expect(picked(element)).to.eql([]);
    expect(notes(element)).to.eql([]);
    expect(told(seen)).to.eql(['reset null']);
    element.setAttribute('feedback', 'end');
    await drawn(element);
    expect(picked(element), 'nor is it back with another setting').to.eql([]);
    await follow(element, '#q3=a');
    expect(picked(element), 'only a new link picks again').to.eql(['Grey']);
  });
});
