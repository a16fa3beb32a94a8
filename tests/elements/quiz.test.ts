import { expect } from '@open-wc/testing';
import {
  afterTest,
  all,
  box,
  button,
  buttons,
  click,
  drawn,
  events,
  focused,
  one,
  place,
  said,
  show,
  shown,
  textOf,
  texts,
  tick,
} from './page.js';
import { colours, paragraph, question, quiz, topic } from './worksheets.js';

const sky = '#question-sky';
const flags = '#question-flags';
const grass = '#question-grass';

/** What stands at every option. */
const options = (element: Element, within = ''): string[] => texts(element, `${within} .option`);

describe('a question', () => {
  it('says what is right and wrong beside the options, once checked', async () => {
    const element = await show(colours());
    await tick(element, 'Green', sky);
    expect(texts(element, '.reply')).to.eql([]);
    await click(element, 'Check');
    expect(options(element, sky).sort()).to.eql([
      'Blue This was the right answer Look up.',
      'Your answer, not right: Green That is the grass.',
    ]);
    expect(all(element, `${sky} input`)).to.eql([]);
    expect(textOf(one(element, `${sky} .verdict`))).to.equal('Not right');
    expect(textOf(one(element, `${sky} .explanation`))).to.equal(
      'Explanation Air scatters blue light.',
    );
  });

  it('is a list of options with what is said of each, once checked', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    await click(element, 'Check');
    expect(all(element, `${sky} [role=list] > [role=listitem]`)).to.have.length(2);
    expect(options(element, sky).sort()).to.eql(['Green', 'Your answer, right: Blue Look up.']);
  });

  it('moves the focus to the verdict and says the feedback', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    await click(element, 'Check');
    expect(focused(element)).to.equal('verdict-sky');
    expect(said(element)).to.equal('Look up.');
  });

  it('is fixed once checked', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    await click(element, 'Check');
    expect(all<HTMLInputElement>(element, `${sky} input`).every((it) => it.disabled)).to.be.true;
    expect(box(element, 'Red', flags).disabled).to.be.false;
  });

  it('takes several answers where several are right, and says what was partly right', async () => {
    const element = await show(colours());
    expect(texts(element, `${flags} .note`)).to.eql(['Choose one or more answers.']);
    await tick(element, 'Red', flags);
    await tick(element, 'White', flags);
    await tick(element, 'White', flags);
    expect(element.state?.questions['flags']?.answer).to.eql(['red']);
    await click(element, 'Check', 1);
    expect(textOf(one(element, `${flags} .verdict`))).to.equal('Partly right');
    expect(options(element, flags).sort()).to.eql([
      'Pink',
      'White Not chosen, but right The other.',
      'Your answer, right: Red One of them.',
    ]);
  });

  it('asks for an answer first, and says so until there is one', async () => {
    const element = await show(colours());
    await click(element, 'Check');
    expect(textOf(one(element, '#missing-sky'))).to.equal('Choose an answer first.');
    expect(one(element, sky).getAttribute('aria-describedby')).to.equal('missing-sky');
    expect(said(element)).to.equal('Choose an answer first.');
    await tick(element, 'Blue', sky);
    expect(all(element, '.missing')).to.eql([]);
  });

  it('opens its hints one by one and reads them out', async () => {
    const element = await show(colours());
    await click(element, 'Give me a hint');
    expect(texts(element, '[part=hint]')).to.eql(['Hint 1 Think of a frog.']);
    expect(said(element)).to.equal('Think of a frog.');
    await click(element, 'Another hint');
    expect(texts(element, '[part=hint]')).to.eql([
      'Hint 1 Think of a frog.',
      'Hint 2 Think of a lime.',
    ]);
    expect(buttons(element)).not.to.include('Another hint');
    expect(focused(element), 'the button is gone').to.equal('hint-grass-2');
  });

  it('can be tried again while the right answer is not shown', async () => {
    const element = await show(colours({ reveal: 'never' }));
    await tick(element, 'Green', sky);
    await click(element, 'Check');
    expect(shown(element)).not.to.contain('Not chosen, but right');
    await click(element, 'Try again');
    expect(focused(element)).to.equal('question-sky');
    expect(all(element, `${sky} .verdict`)).to.eql([]);
    await tick(element, 'Blue', sky);
    await click(element, 'Check');
    expect(textOf(one(element, `${sky} .verdict`))).to.equal('Right');
    expect(buttons(element)).not.to.include('Try again');
  });

  it('without a right answer takes any answer as it is', async () => {
    const opinion = question('Taste of yours?', ['Red: Warm.', 'Blue: Cool.']);
    const element = await show(quiz({}, [opinion]));
    await tick(element, 'Red');
    await click(element, 'Confirm');
    expect(textOf(one(element, '.verdict'))).to.equal('You chose this');
    expect(options(element).sort()).to.eql(['Blue', 'Your answer: Red Warm.']);
    expect(textOf(one(element, '.score'))).to.equal('You are done. Thank you for your answers.');
  });
});

describe('a quiz in steps', () => {
  it('shows one question at a time and moves the focus along', async () => {
    const element = await show(colours({ layout: 'steps' }));
    expect(texts(element, 'legend .count')).to.eql(['Question 1 of 3']);
    expect(buttons(element)).to.eql(['Check', 'Next']);
    await click(element, 'Next');
    expect(texts(element, 'legend .count')).to.eql(['Question 2 of 3']);
    expect(focused(element)).to.equal('question-flags');
    await click(element, 'Back');
    expect(focused(element)).to.equal('question-sky');
  });

  it('shows the result in place of the last question', async () => {
    const element = await show(colours({ layout: 'steps', feedback: 'end' }));
    await tick(element, 'Blue');
    await click(element, 'Next');
    await tick(element, 'Pink');
    await click(element, 'Next');
    await tick(element, 'Green');
    await click(element, 'See your result');
    expect(focused(element)).to.equal('result');
    expect(textOf(one(element, '.score strong'))).to.equal('2 of 3 right');
    const order = all(element, '.result, .question').map(({ className }) => className);
    expect(order).to.eql(['result', 'question', 'question', 'question']);
  });

  it('brings a question back when its link in the result is followed', async () => {
    const element = await show(colours({ layout: 'steps' }));
    await click(element, 'Next');
    await click(element, 'Next');
    await click(element, 'See your result');
    await click(element, 'Finish anyway');
    one<HTMLAnchorElement>(element, '.result .again a').click();
    await drawn(element);
    await drawn(element);
    expect(focused(element)).to.equal('question-sky');
    expect(textOf(one(element, '#verdict-sky'))).to.equal('Not answered');
  });

  it('follows its methods without taking the focus', async () => {
    const element = await show(colours({ layout: 'steps' }));
    const field = place(document.createElement('input'));
    field.focus();
    element.next();
    await drawn(element);
    expect(texts(element, 'legend .count')).to.eql(['Question 2 of 3']);
    element.back();
    await drawn(element);
    expect(texts(element, 'legend .count')).to.eql(['Question 1 of 3']);
    expect(document.activeElement).to.equal(field);
  });
});

describe('feedback', () => {
  it('at the end says nothing before the end', async () => {
    const element = await show(colours({ feedback: 'end' }));
    await tick(element, 'Green', sky);
    await tick(element, 'Red', flags);
    await tick(element, 'Green', grass);
    expect(buttons(element)).not.to.include('Check');
    expect(all(element, '.verdict, .reply')).to.eql([]);
    await click(element, 'See your result');
    expect(texts(element, '.verdict')).to.eql(['Not right', 'Partly right', 'Right']);
  });

  it('none never says how it went', async () => {
    const element = await show(colours({ feedback: 'none' }));
    await tick(element, 'Green', sky);
    await click(element, 'See your result');
    await click(element, 'Finish anyway');
    expect(all(element, '.verdict, .reply, .explanation')).to.eql([]);
    expect(textOf(one(element, '.score'))).to.equal('You are done. Thank you for your answers.');
    expect(buttons(element)).to.eql(['Start again']);
  });
});

describe('finishing a quiz', () => {
  it('names the open questions first, with links that move the focus to them', async () => {
    const element = await show(colours({ feedback: 'end' }));
    await tick(element, 'Blue', sky);
    await click(element, 'See your result');
    expect(textOf(one(element, '#open .label'))).to.equal('2 questions are still open:');
    expect(texts(element, '#open a')).to.eql(['Flags of two?', 'Grass in spring?']);
    expect(focused(element)).to.equal('open');
    one<HTMLAnchorElement>(element, '#open li:last-child a').click();
    await drawn(element);
    expect(focused(element)).to.equal('question-grass');
    expect(element.result).to.equal(undefined);
  });

  it('goes on all the same when the reader wants to', async () => {
    const element = await show(colours({ feedback: 'end' }));
    await click(element, 'See your result');
    await click(element, 'Finish anyway');
    expect(textOf(one(element, '.score strong'))).to.equal('0 of 3 right');
    expect(texts(element, '.verdict')).to.eql(['Not answered', 'Not answered', 'Not answered']);
  });

  it('comes by itself with the check of the last open question', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    await click(element, 'Check');
    await tick(element, 'Red', flags);
    await tick(element, 'White', flags);
    await click(element, 'Check');
    await tick(element, 'Green', grass);
    await click(element, 'Check');
    expect(textOf(one(element, '.score'))).to.equal('3 of 3 right 100%');
    expect(focused(element), 'the reader stays at the verdict').to.equal('verdict-grass');
    expect(said(element)).to.equal('It is. 3 of 3 right');
    expect(shown(element)).to.contain('All right. Well done.');
    expect(buttons(element)).to.eql(['Start again']);
  });
});

const finished = async (settings: Parameters<typeof colours>[0] = {}) => {
  const element = await show(
    quiz({ feedback: 'end', ...settings }, [
      topic('Above'),
      { ...question('Sky by day?', ['*Blue', 'Green']), topic: 'above' },
      topic('Below'),
      { ...question('Grass in spring?', ['Grey', '*Green']), topic: 'below' },
      { ...question('Road in town?', ['*Grey', 'Green']), topic: 'below' },
    ]),
  );
  await tick(element, 'Blue');
  await tick(element, 'Grey', grass);
  await tick(element, 'Grey', '#question-road');
  await click(element, 'See your result');
  return element;
};

describe('the result', () => {
  it('tells the score, also by topic', async () => {
    const element = await finished();
    expect(textOf(one(element, '.score'))).to.equal('2 of 3 right 67%');
    expect(texts(element, '.topics li')).to.eql(['Above 1 of 1', 'Below 1 of 2']);
    expect(element.result?.points).to.equal(2);
  });

  it('leads back to what is worth another look', async () => {
    const element = await finished();
    expect(texts(element, '.again a')).to.eql(['Grass in spring?']);
    one<HTMLAnchorElement>(element, '.again a').click();
    await drawn(element);
    expect(focused(element)).to.equal('question-grass');
  });

  it('lets the reader do only the wrong ones again', async () => {
    const element = await finished();
    await click(element, 'Only these questions again');
    expect(texts(element, 'legend')).to.eql(['Question 1 of 1 Grass in spring?']);
    expect(focused(element)).to.equal('question-grass');
    expect(box(element, 'Grey').checked).to.be.false;
    await tick(element, 'Green');
    await click(element, 'See your result');
    expect(textOf(one(element, '.score strong'))).to.equal('3 of 3 right');
  });

  it('lets the reader start again', async () => {
    const element = await finished();
    await click(element, 'Start again');
    expect(texts(element, 'legend .count')).to.have.length(3);
    expect(all<HTMLInputElement>(element, 'input').some((it) => it.checked || it.disabled)).to.be
      .false;
    expect(focused(element)).to.equal('question-sky');
    expect(element.result).to.equal(undefined);
  });

  it('says passed or not only where a percentage is asked for', async () => {
    expect(shown(await finished())).not.to.match(/passed/i);
    expect(shown(await finished({ pass: 60 }))).to.contain('Passed: you have at least 60% right.');
    expect(shown(await finished({ pass: 70 }))).to.contain('Not passed yet: that takes 70%.');
  });
});

describe('the order of a quiz', () => {
  const long = quiz(
    { shuffle: 'all' },
    Array.from({ length: 30 }, (_, n) => question(`Q${n} of many?`, ['*A', 'B', 'C', 'D'])),
  );
  const order = (element: Element): string => texts(element, 'legend, .option').join();

  it('stays the same within an attempt and is drawn anew for the next', async () => {
    const element = await show(long);
    const first = order(element);
    expect(first).not.to.equal(order(await show({ ...long, settings: {} })));
    await tick(element, 'A');
    element.setAttribute('heading-level', '3');
    await drawn(element);
    expect(order(element)).to.equal(first);
    element.reset();
    await drawn(element);
    expect(order(element)).not.to.equal(first);
  });

  it('draws as many questions as were asked for', async () => {
    const element = await show(long, { pick: '4' });
    expect(texts(element, 'legend')).to.have.length(4);
  });
});

describe('attributes of a quiz', () => {
  it('win over the front matter, before and after they are set', async () => {
    const element = await show(colours({ layout: 'all' }), { layout: 'steps' });
    expect(texts(element, 'legend')).to.have.length(1);
    element.removeAttribute('layout');
    await drawn(element);
    expect(texts(element, 'legend')).to.have.length(3);
  });

  it('keep what was answered when they change', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    element.layout = 'steps';
    await drawn(element);
    expect(box(element, 'Blue').checked).to.be.true;
  });

  it('are read back as values that are allowed', async () => {
    const element = await show(colours({ feedback: 'end' }), {
      feedback: 'sometimes',
      layout: 'steps',
      shuffle: '1',
      pick: '-3',
      pass: '70%',
      credit: 'net',
      reveal: 'after 2',
      address: 'royal',
      'heading-level': '9',
      loading: 'never',
    });
    const { feedback, layout, shuffle, pick, pass, credit, reveal, address } = element;
    expect({ feedback, layout, shuffle, pick, pass, credit, reveal, address }).to.eql({
      feedback: 'end',
      layout: 'steps',
      shuffle: 'none',
      pick: 0,
      pass: 70,
      credit: 'net',
      reveal: { after: 2 },
      address: 'informal',
    });
    expect(element.headingLevel).to.equal(2);
    expect(element.loading).to.equal('lazy');
  });

  it('decide on the level of the title, and the rest counts on from it', async () => {
    const element = await show(colours(), { 'heading-level': '3' });
    expect(one(element, '#title').localName).to.equal('h3');
    expect(one(element, 'legend [part=heading]').localName).to.equal('h4');
  });
});

describe('the events of a quiz', () => {
  it('tell of every act of the reader, with details, out of any shadow root', async () => {
    const seen = events();
    const host = place(document.createElement('div'));
    const element = document.createElement('zelfcheck-quiz');
    element.worksheet = quiz({}, [question('Sky by day?', ['*Blue', 'Green'])]);
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await drawn(element);
    await tick(element, 'Green');
    await tick(element, 'Blue');
    await click(element, 'Check');
    await click(element, 'Start again');
    expect(seen.map(({ name }) => name)).to.eql([
      'ready',
      'answer',
      'answer',
      'check',
      'complete',
      'reset',
    ]);
    expect(seen.every(({ event }) => event.bubbles && event.composed)).to.be.true;
    const details = seen.map(({ event }) => event.detail);
    expect(details[1]).to.eql({ question: 'sky', answer: ['green'] });
    expect(details[2]).to.eql({ question: 'sky', answer: ['blue'] });
    expect(details[3]).to.eql({ question: 'sky', verdict: 'right' });
    expect(details[4]).to.have.nested.property('result.percentage', 100);
    expect(details[4]).to.have.nested.property('state.finished', true);
    expect(details[5]).to.equal(null);
  });

  it('tell of nothing but ready while the reader does nothing', async () => {
    const seen = events();
    const element = await show(colours({ layout: 'steps' }));
    element.next();
    element.setAttribute('feedback', 'end');
    element.lang = 'nl';
    await drawn(element);
    expect(seen.map(({ name }) => name)).to.eql(['ready']);
    expect(seen[0]?.event.detail).to.have.nested.property('worksheet.title', 'Colours');
  });

  it('do not tell of a check without an answer', async () => {
    const element = await show(colours());
    const seen = events();
    await click(element, 'Check');
    expect(seen).to.eql([]);
  });
});

describe('the state of a quiz', () => {
  it('is there to read once ready, as JSON, and cannot be written', async () => {
    const element = await show(colours());
    await tick(element, 'Blue', sky);
    const state = element.state;
    expect(JSON.parse(JSON.stringify(state))).to.eql(state);
    expect(state?.questions['sky']?.answer).to.eql(['blue']);
    expect(() => Object.assign(element, { state: undefined })).to.throw(TypeError);
    expect(() => Object.assign(element, { result: undefined })).to.throw(TypeError);
  });

  it('is undefined before there is a quiz', () => {
    const element = place(document.createElement('zelfcheck-quiz'));
    expect(element.state).to.equal(undefined);
    expect(element.result).to.equal(undefined);
    expect(() => element.next()).not.to.throw();
  });
});

describe('the focus', () => {
  it('stays where it is when a quiz comes on the page, changes or starts again by itself', async () => {
    const field = place(document.createElement('input'));
    field.focus();
    const element = await show(colours());
    element.worksheet = colours({}, { title: 'Other' });
    await drawn(element);
    element.reset();
    await drawn(element);
    expect(document.activeElement).to.equal(field);
  });

  it('does not scroll the page when it stays', async () => {
    const spacer = place(document.createElement('div'));
    Object.assign(spacer.style, { height: '300vh' });
    afterTest(() => scrollTo(0, 0));
    const element = await show(colours({ layout: 'steps' }), { loading: 'eager' });
    element.next();
    await drawn(element);
    expect(scrollY).to.equal(0);
  });
});

describe('a quiz with an introduction', () => {
  it('shows it with the first question only, in steps', async () => {
    const element = await show(
      colours({ layout: 'steps' }, { introduction: paragraph('Three colours.') }),
    );
    expect(shown(element)).to.contain('Three colours.');
    button(element, 'Next').click();
    await drawn(element);
    expect(shown(element)).not.to.contain('Three colours.');
  });
});
