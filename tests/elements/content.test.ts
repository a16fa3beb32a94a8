import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import type { Question } from '../../src/model/worksheet.js';
import {
  all,
  afterTest,
  box,
  deferred,
  drawn,
  make,
  one,
  place,
  placeHtml,
  serve,
  settled,
  shown,
  textOf,
  tick,
  type AnyElement,
  waitUntil,
} from './page.js';
import { colours, packing } from './worksheets.js';

const markdown = (title: string): string => `# ${title}\n\n## Sky?\n\n- [x] Blue\n- [ ] Green\n`;
const file = (text: string, type: string) => () =>
  new Response(text, { headers: { 'content-type': type } });
const json = (title: string) => file(JSON.stringify(colours({}, { title })), 'application/json');
const md = (title: string) => file(markdown(title), 'text/markdown');

const titleOf = (element: Element): string => textOf(one(element, '#title'));
const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

describe('content from a file', () => {
  it('may be Markdown', async () => {
    serve({ 'a.md': md('From Markdown') });
    const element = await settled(place(make('quiz', { src: 'a.md' })));
    expect(titleOf(element)).to.equal('From Markdown');
    expect(box(element, 'Blue').type).to.equal('radio');
  });

  it('may be a prebuilt worksheet', async () => {
    serve({ 'a.json': json('From JSON') });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    expect(titleOf(element)).to.equal('From JSON');
  });

  it('is fetched once for all elements of a page', async () => {
    const asked = serve({ 'a.md': md('Shared'), 'b.md': md('Other') });
    const before = place(make('quiz', { src: 'a.md' }));
    const beside = place(make('quiz', { src: './a.md' }));
    await Promise.all([before, beside].map(settled));
    before.remove();
    const later = await settled(place(make('quiz', { src: 'a.md' })));
    await settled(place(make('quiz', { src: 'b.md' })));
    expect([beside, later].map(titleOf)).to.eql(['Shared', 'Shared']);
    expect(asked.map((url) => url.replace(/.*\//, ''))).to.eql(['a.md', 'b.md']);
  });

  it('is taken for what the server says it is, else for what its name says', async () => {
    serve({
      'a?format=json': json('Said'),
      'b.json?v=2': file(JSON.stringify(colours({}, { title: 'Named' })), 'text/plain'),
      'c.md': file(markdown('Unsaid'), ''),
    });
    for (const [src, title] of [
      ['a?format=json', 'Said'],
      ['b.json?v=2', 'Named'],
      ['c.md', 'Unsaid'],
    ]) {
      expect(titleOf(await settled(place(make('quiz', { src: src! }))))).to.equal(title);
    }
  });

  it('has URLs that are relative to it and not to the page', async () => {
    const src = new URL('./fixtures/folder/colours.md', import.meta.url).href;
    const element = await settled(place(make('quiz', { src })));
    const [more, less] = all<HTMLAnchorElement>(element, '[part=introduction] a');
    expect(more?.href).to.match(/\/fixtures\/folder\/more\.html$/);
    expect(less?.href).to.match(/\/fixtures\/less\.html$/);
    expect(one<HTMLImageElement>(element, 'img').src).to.match(/\/folder\/swatch\.svg$/);
  });
});

describe('content between the tags', () => {
  it('may be Markdown in a script, indented as the page is', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(`<zelfcheck-quiz>
      <script type="text/markdown">
        # Indented

        ## Sky by day?

        - [x] Blue
          > Look up.
        - [ ] Green
      </script>
    </zelfcheck-quiz>`);
    await settled(element);
    expect(titleOf(element)).to.equal('Indented');
    await tick(element, 'Blue');
    expect(element.state?.questions).to.have.property('sky-by-day');
  });

  it('may be a prebuilt worksheet in a script', async () => {
    const sheet = JSON.stringify(colours({}, { title: 'In a script' }));
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz><script type="application/json">${sheet}</script></zelfcheck-quiz>`,
    );
    expect(titleOf(await settled(element))).to.equal('In a script');
  });

  it('may be Markdown in a template, of which comments, tags and entities survive', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(`<zelfcheck-quiz>
      <template>
        ## What holds numbers &amp; grows?

        - [x] \`Vec&lt;i32&gt;\`, always
        - [ ] None of these <!-- keep last -->
        - [ ] Press <kbd>Esc</kbd>
      </template>
    </zelfcheck-quiz>`);
    await settled(element);
    expect(textOf(one(element, 'legend [part=heading]'))).to.equal('What holds numbers & grows?');
    expect(textOf(one(element, 'code'))).to.equal('Vec<i32>');
    expect(textOf(one(element, 'kbd'))).to.equal('Esc');
    const part = element.worksheet?.parts.find(({ type }) => type === 'question');
    expect(JSON.stringify(part)).to.contain('"last":true');
  });

  it('may be Markdown in a template with spaces that do not break', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      '<zelfcheck-quiz><template>- [x] `5&nbsp;kg`\n- [ ] `6&nbsp;kg`</template></zelfcheck-quiz>',
    );
    await settled(element);
    const codes = all(element, 'code').map((it) => it.textContent);
    expect(codes).to.eql(['5\u00a0kg', '6\u00a0kg']);
  });

  it('may hold web addresses without any sign of Markdown around them', async () => {
    const links: string[][] = [];
    // In the last one, what looks like a link is code and an address behind it.
    for (const text of [
      'See www.example.org.',
      'Ask a@example.org',
      '`[a`](https://example.org/b)',
    ]) {
      const element = make('checklist');
      const script = document.createElement('script');
      script.type = 'text/markdown';
      script.text = `${text}\n\n- [ ] item\n`;
      element.append(script);
      await settled(place(element));
      links.push(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href));
    }
    expect(links).to.eql([
      ['http://www.example.org/'],
      ['mailto:a@example.org'],
      ['https://example.org/b'],
    ]);
  });

  it('is read when it comes later', async () => {
    const element = place(make('quiz'));
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    const script = document.createElement('script');
    script.type = 'text/markdown';
    element.append(script);
    script.append(markdown('Late'));
    expect(titleOf(await settled(element))).to.equal('Late');
  });

  it('is not read again when something else between the tags changes', async () => {
    const element = placeHtml<ZelfcheckQuizElement>(
      `<zelfcheck-quiz><script type="application/json">${JSON.stringify(colours())}</script></zelfcheck-quiz>`,
    );
    await settled(element);
    await tick(element, 'Blue');
    element.append(document.createElement('p'));
    // The observer of the element reports before one that is made after it.
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(element, { childList: true });
      element.append(document.createElement('p'));
    });
    await settled(element);
    expect(box(element, 'Blue').checked).to.be.true;
  });
});

describe('content from a property', () => {
  it('is shown at once', async () => {
    const element = make('quiz');
    element.worksheet = colours();
    // No more than promises: before the page is painted.
    await drawn(place(element));
    expect(titleOf(element)).to.equal('Colours');
    expect(element.worksheet).to.eql(colours());
  });

  it('may be set before the element is known', async () => {
    const element = document.implementation.createHTMLDocument().createElement('zelfcheck-quiz');
    element.worksheet = colours();
    expect(element.shadowRoot).to.equal(null);
    expect(titleOf(await settled(place(element)))).to.equal('Colours');
  });

  it('may hold what few quizzes do', async () => {
    const [question] = colours().parts;
    const blank = { type: 'blank', accepted: [{ text: 'Blue', feedback: [] }] };
    const worksheet = colours({}, { parts: [{ ...question, answer: blank } as Question] });
    const element = make('quiz');
    element.worksheet = worksheet;
    await settled(place(element));
    expect(element.worksheet).to.eql(worksheet);
    expect(element.shadowRoot?.querySelector('input')?.type).to.equal('text');
    const other = { ...worksheet, parts: [{ ...question, answer: { type: 'essay' } } as never] };
    element.worksheet = other;
    await waitUntil(() => element.status === 'failed');
    expect(element.error?.code).to.equal('worksheet');
    element.worksheet = packing();
    await waitUntil(() => element.error?.code === 'kind');
  });

  it('leaves the element empty when it is taken away', async () => {
    const element = make('quiz');
    element.worksheet = colours();
    await settled(place(element));
    element.worksheet = undefined;
    await waitUntil(() => element.status === 'empty');
    await element.updateComplete;
    expect(shown(element)).to.equal('');
  });
});

describe('of several sources', () => {
  it('the last one set wins', async () => {
    const asked = serve({ 'a.json': json('File'), 'b.json': json('Other file') });
    const element = make('quiz', { src: 'a.json' });
    element.worksheet = colours({}, { title: 'Property' });
    await settled(place(element));
    expect(titleOf(element)).to.equal('Property');
    expect(asked).to.eql([]);
    element.src = 'b.json';
    await waitUntil(() => element.worksheet?.title === 'Other file');
    element.worksheet = colours({}, { title: 'Property again' });
    await waitUntil(() => element.worksheet?.title === 'Property again');
    expect(asked).to.have.length(1);
  });

  it('an answer that comes too late is dropped', async () => {
    const late = deferred<string>();
    const answer = new Response('', { headers: { 'content-type': 'text/markdown' } });
    Object.defineProperty(answer, 'text', { value: () => late.promise });
    const asked = serve({ 'a.md': () => answer, 'b.json': json('Second') });
    const element = place(make('quiz', { src: 'a.md' }));
    await waitUntil(() => asked.length === 1);
    element.src = 'b.json';
    await settled(element);
    late.resolve(markdown('First'));
    // The parser is there already or comes now; after it nothing is left to wait for.
    await import('../../src/markdown/index.js');
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Second');
  });
});

describe('an element that is moved', () => {
  it('keeps what it shows and does not fetch again', async () => {
    const asked = serve({ 'a.json': json('Moved') });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    await tick(element, 'Blue');
    place(document.createElement('section')).append(element);
    await element.updateComplete;
    expect(box(element, 'Blue').checked).to.be.true;
    expect(asked).to.have.length(1);
  });

  it('goes on loading when it was taken away meanwhile', async () => {
    const answer = deferred<Response>();
    const asked = serve({ 'a.json': () => answer.promise });
    const element = place(make('quiz', { src: 'a.json' }));
    await waitUntil(() => asked.length === 1);
    element.remove();
    document.body.append(element);
    answer.resolve(json('Back again')());
    expect(titleOf(await settled(element))).to.equal('Back again');
  });
});

describe('loading', () => {
  const farAway = (): void => {
    const spacer = document.createElement('div');
    spacer.style.blockSize = '400vh';
    place(spacer);
    afterTest(() => scrollTo(0, 0));
  };

  it('waits until the reader comes near, unless it is asked to be eager', async () => {
    const asked = serve({ '.json': json('Near') });
    const near = place(make('quiz', { src: 'near.json', loading: 'lazy' }));
    farAway();
    const far = place(make('quiz', { src: 'far.json', loading: 'lazy' }));
    const eager = place(make('quiz', { src: 'eager.json', loading: 'eager' }));
    await settled(near);
    await settled(eager);
    expect(far.status).to.equal('loading');
    expect(asked.filter((url) => url.endsWith('far.json'))).to.eql([]);
    far.scrollIntoView();
    expect(titleOf(await settled(far))).to.equal('Near');
  });

  it('shows what the page wrote between the tags until there is more to show', async () => {
    const answer = deferred<Response>();
    const asked = serve({ 'a.json': () => answer.promise });
    const element = make('quiz', { src: 'a.json' });
    const fallback = document.createElement('a');
    fallback.textContent = 'The quiz as a page';
    element.append(fallback);
    place(element);
    await waitUntil(() => asked.length === 1);
    await element.updateComplete;
    expect(shown(element)).to.equal('Loading…');
    expect(isVisible(fallback)).to.be.true;
    answer.resolve(json('There')());
    await settled(element);
    expect(isVisible(fallback)).to.be.false;
    element.src = 'missing.json';
    await waitUntil(() => element.status === 'failed');
    await element.updateComplete;
    expect(isVisible(fallback)).to.be.true;
  });

  it('is over when the worksheet is on screen', async () => {
    const element = place(make('quiz'));
    await element.updateComplete;
    const title = new Promise((resolve) => {
      element.addEventListener('zelfcheck-ready', () => resolve(titleOf(element)));
    });
    element.worksheet = colours();
    expect(await title).to.equal('Colours');
  });

  it('can be followed in status and in CSS', async () => {
    const answer = deferred<Response>();
    serve({ 'a.json': () => answer.promise });
    const isIn = (element: AnyElement, status: string): boolean =>
      element.status === status &&
      (!CSS.supports('selector(:state(a))') || element.matches(`:state(${status})`));
    const element = place(make('quiz'));
    await waitUntil(() => isIn(element, 'empty'));
    element.src = 'a.json';
    await waitUntil(() => isIn(element, 'loading'));
    answer.resolve(json('There')());
    await waitUntil(() => isIn(element, 'ready'));
    element.src = 'b.json';
    await waitUntil(() => isIn(element, 'failed'));
    element.removeAttribute('src');
    await waitUntil(() => isIn(element, 'empty'));
  });
});

describe('a checklist element', () => {
  it('takes its content from the same places', async () => {
    serve({ 'a.md': file('# Packing\n\n- [ ] Socks\n', 'text/markdown') });
    const element = await settled(place(make('checklist', { src: 'a.md' })));
    expect(box(element, 'Socks').type).to.equal('checkbox');
    element.worksheet = packing();
    await waitUntil(() => element.worksheet?.title === 'Packing' && all(element, 'h3').length > 0);
  });
});
