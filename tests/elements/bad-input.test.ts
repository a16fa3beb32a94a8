import { expect } from '@open-wc/testing';
import type { ZelfcheckError } from '../../src/elements/errors.js';
import type { Kind } from '../../src/model/worksheet.js';
import {
  buttons,
  click,
  events,
  focused,
  make,
  place,
  serve,
  settled,
  show,
  shown,
  textOf,
  one,
  warnings,
  waitUntil,
} from './page.js';
import { colours, packing } from './worksheets.js';

const unreachable = 'Dit onderdeel kan nu niet worden opgehaald.';
const unusable = 'Dit onderdeel kan niet worden getoond.';

interface Case {
  readonly what: string;
  readonly kind?: Kind;
  readonly src: string;
  readonly answer: () => Response;
  readonly code: ZelfcheckError['code'];
  readonly sentence: string;
}

const response =
  (text: string, type: string, status = 200) =>
  (): Response =>
    new Response(text, { status, headers: { 'content-type': type } });
const json = (value: unknown) => response(JSON.stringify(value), 'application/json');
const question = colours().parts[0];

const cases: readonly Case[] = [
  {
    what: 'a file that is not there',
    src: 'a.md',
    answer: response('Not found', 'text/html', 404),
    code: 'not-found',
    sentence: unusable,
  },
  {
    what: 'a server that fails',
    src: 'a.md',
    answer: response('Oops', 'text/plain', 500),
    code: 'network',
    sentence: unreachable,
  },
  {
    what: 'a network that fails',
    src: 'a.md',
    answer: () => {
      throw new TypeError('Failed to fetch');
    },
    code: 'network',
    sentence: unreachable,
  },
  {
    what: 'a URL that is none',
    src: 'http://[',
    answer: response('', ''),
    code: 'not-found',
    sentence: unusable,
  },
  {
    what: 'a web page that the server calls Markdown',
    src: 'a.md',
    answer: response('\n<!DOCTYPE html><title>Home</title>', 'text/markdown'),
    code: 'type',
    sentence: unusable,
  },
  {
    what: 'an image',
    src: 'a.md',
    answer: response('PNG', 'image/png'),
    code: 'type',
    sentence: unusable,
  },
  {
    what: 'broken JSON',
    src: 'a.json',
    answer: response('{"zelfcheck": 1,', 'application/json'),
    code: 'json',
    sentence: unusable,
  },
  {
    what: 'JSON that is no worksheet',
    src: 'a.json',
    answer: json({ name: 'zelfcheck', version: '1.0.0' }),
    code: 'worksheet',
    sentence: unusable,
  },
  {
    what: 'JSON that is null',
    src: 'a.json',
    answer: json(null),
    code: 'worksheet',
    sentence: unusable,
  },
  ...['__proto__', 'constructor', 'toString'].map((type) => ({
    what: `JSON with a part called ${type}`,
    src: 'a.json',
    answer: response(
      JSON.stringify({ ...colours(), parts: [{ ...question, type }] }),
      'application/json',
    ),
    code: 'worksheet' as const,
    sentence: unusable,
  })),
  {
    what: 'JSON whose own keys hide in its prototype',
    src: 'a.json',
    answer: response(`{"__proto__": ${JSON.stringify(colours())}}`, 'application/json'),
    code: 'worksheet',
    sentence: unusable,
  },
  {
    what: 'an empty Markdown file',
    src: 'a.md',
    answer: response('', 'text/markdown'),
    code: 'empty',
    sentence: unusable,
  },
  {
    what: 'an empty JSON file',
    src: 'a.json',
    answer: response('', 'application/json'),
    code: 'json',
    sentence: unusable,
  },
  {
    what: 'a quiz without questions',
    src: 'a.json',
    answer: json({ ...colours(), parts: [] }),
    code: 'empty',
    sentence: unusable,
  },
  {
    what: 'a checklist in a quiz',
    src: 'a.json',
    answer: json(packing()),
    code: 'kind',
    sentence: unusable,
  },
  {
    what: 'a quiz in a checklist',
    kind: 'checklist',
    src: 'a.json',
    answer: json(colours()),
    code: 'kind',
    sentence: unusable,
  },
];

describe('bad content', () => {
  for (const { what, kind = 'quiz', src, answer, code, sentence } of cases) {
    it(`is one sentence for the reader: ${what}`, async () => {
      document.documentElement.lang = 'nl';
      const told = events();
      const warned = warnings();
      serve({ [src]: answer });
      const element = await settled(place(make(kind, { src })));
      expect(textOf(one(element, '[part=problem] p'))).to.equal(sentence);
      expect(element.status).to.equal('failed');
      expect(element.error?.code).to.equal(code);
      expect(element.worksheet).to.equal(undefined);
      expect(told.map(({ name, event }) => [name, event.detail])).to.eql([
        ['problem', { error: element.error }],
      ]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(code);
      const other = await show(colours());
      expect(other.status).to.equal('ready');
    });
  }

  it('speaks the language of the page', async () => {
    warnings();
    serve({});
    const element = await settled(place(make('quiz', { src: 'a.md' })));
    expect(shown(element)).to.contain('This part cannot be shown.');
  });

  it('in a property is one sentence too', async () => {
    const warned = warnings();
    const element = make('quiz');
    Object.assign(element, { worksheet: 'no worksheet' });
    await settled(place(element));
    expect(element.error?.code).to.equal('worksheet');
    expect(shown(element)).to.contain('This part cannot be shown.');
    expect(warned).to.have.length(1);
  });

  it('does not reach what all objects have in common', async () => {
    const text = JSON.stringify(colours())
      .replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
      .replace('"settings":{', '"settings":{"__proto__":{"feedback":"none"}');
    serve({ 'a.json': response(text, 'application/json') });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    expect(element.status).to.equal('ready');
    expect(element.feedback).to.equal('immediate');
    expect('polluted' in {}).to.be.false;
  });
});

describe('content that cannot be fetched', () => {
  it('can be tried once more, and the focus goes to what comes', async () => {
    warnings();
    const answers = [
      response('', 'text/plain', 500),
      response('', 'text/plain', 503),
      json(colours()),
    ];
    serve({ 'a.json': () => answers.shift()!() });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    await click(element, 'Try once more');
    await waitUntil(() => answers.length === 1 && element.status === 'failed');
    await waitUntil(() => focused(element) === 'Try once more');
    await click(element, 'Try once more');
    await waitUntil(() => element.status === 'ready');
    await waitUntil(() => focused(element) === 'title');
    expect(textOf(one(element, '#title'))).to.equal('Colours');
  });

  it('has no such button where trying again cannot help', async () => {
    warnings();
    serve({ 'a.json': response('{', 'application/json') });
    const element = await settled(place(make('quiz', { src: 'a.json' })));
    expect(buttons(element)).to.eql([]);
  });
});
