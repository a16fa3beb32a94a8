import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/model/validate.js';
import {
  at,
  checklist,
  copyOf,
  paragraph,
  pathsIn,
  problemOf,
  put,
  quiz,
  rareQuiz,
  text,
} from './complete.js';

describe.each([
  ['quiz', quiz],
  ['quiz with all that few have', rareQuiz],
  ['checklist', checklist],
])('a complete %s', (_kind, worksheet) => {
  it('comes through as an equal copy of which nothing is shared', () => {
    const copy = copyOf(worksheet);
    expect(copy).toEqual(worksheet);
    for (const path of pathsIn(worksheet)) {
      const original = at(worksheet, path);
      if (typeof original === 'object') {
        if (original !== null) expect(at(copy, path)).not.toBe(original);
      }
    }
  });

  it('is refused at the very place where a value of another type stands', () => {
    for (const path of pathsIn(worksheet)) {
      // A function is no value of any property.
      const problem = problemOf(put(worksheet, path, () => undefined));
      // A setting is checked as a whole.
      const named = path[0] === 'settings' ? path.slice(0, 2) : path;
      const pointer = named.map((key) => `/${key}`).join('');
      expect(problem).toMatchObject({ path: pointer, expected: expect.any(String) as string });
    }
  });

  it('is refused without a property that it must have, and not without one that it may have', () => {
    const mayLack =
      'title lang description owner revised minutes sources start checked last done aside topic points';
    for (const path of pathsIn(worksheet)) {
      const key = path.at(-1);
      if (typeof key !== 'string' || key === 'footnotes' || path.at(-2) === 'reveal') continue;
      // The points of what is left would go to an outcome that is not there.
      if (key === 'results') continue;
      const { type } = at(worksheet, path.slice(0, -1)) as { type?: string };
      const isFree =
        mayLack.split(' ').includes(key) ||
        path.at(-2) === 'settings' ||
        (type === 'list' && key === 'ordered') ||
        (type === 'code' && key === 'lang') ||
        (type === 'reading' && (key === 'depth' || key === 'heading'));
      const isFine = 'worksheet' in validate(put(worksheet, path, undefined));
      expect([path.join('/'), isFine]).toEqual([path.join('/'), isFree]);
    }
  });

  it('loses what no worksheet has', () => {
    for (const path of pathsIn(worksheet)) {
      const node = at(worksheet, path);
      if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
      const more = JSON.parse(
        '{"__proto__": {"evil": 1}, "extra": 1, "constructor": {}}',
      ) as object;
      // Spread copies the own key `__proto__` as such.
      const copy = copyOf(put(worksheet, path, { ...more, ...node }));
      expect(copy).toEqual(worksheet);
      expect(Object.getPrototypeOf(at(copy, path))).toBe(Object.prototype);
      expect(Object.keys(at(copy, path) as object)).not.toContain('__proto__');
    }
  });
});

describe('what does not stand in the value itself', () => {
  it('is not read from a prototype', () => {
    expect(problemOf(Object.create(quiz))).toEqual({ path: '/kind', expected: 'quiz | checklist' });
  });

  it('becomes a plain value when a getter gives it', () => {
    const copy = copyOf(
      Object.defineProperty({ ...quiz }, 'title', { get: () => 'Got', enumerable: true }),
    );
    expect(Object.getOwnPropertyDescriptor(copy, 'title')).toMatchObject({
      value: 'Got',
      writable: true,
    });
  });

  it('is a problem when a getter throws', () => {
    const value = Object.defineProperty({ ...quiz }, 'parts', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(problemOf(value)).toEqual({ path: '', expected: 'plain JSON' });
  });
});

describe('a URL that may not be followed', () => {
  const withInline = (...nodes: unknown[]): unknown =>
    put(quiz, ['introduction'], [{ type: 'paragraph', children: nodes }]);
  const inlinesOf = (value: unknown): unknown => at(copyOf(value), ['introduction', 0, 'children']);

  it.each(['javascript:alert(1)', ' JaVa\tScript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'is taken out and its text stays: %j',
    (url) => {
      const strong = { type: 'strong', children: [text] };
      expect(inlinesOf(withInline({ type: 'link', url, children: [text, strong] }, text))).toEqual([
        text,
        strong,
        text,
      ]);
      expect(inlinesOf(withInline({ type: 'image', url, alt: 'A shop' }))).toEqual([
        { type: 'text', value: 'A shop' },
      ]);
      expect(at(copyOf(put(quiz, ['sources'], [{ url, title: 'x' }])), ['sources'])).toEqual([]);
    },
  );

  it('is taken out however deep it lies', () => {
    const url = 'javascript:alert(1)';
    const link = {
      type: 'link',
      url: 'https://example.com/',
      children: [{ type: 'link', url, children: [text] }],
    };
    expect(inlinesOf(withInline(link))).toEqual([{ ...link, children: [text] }]);
  });
});

describe('ids and references', () => {
  const second = (change: object): unknown =>
    put(quiz, ['parts', 4], { ...(quiz.parts[2] as object), id: 'q2', ...change });

  it('an id that two parts share is a problem at the second', () => {
    expect(problemOf(second({}))).toBeUndefined();
    expect(problemOf(second({ id: 'q1' }))).toMatchObject({ path: '/parts/4/id' });
    expect(problemOf(second({ id: 't1' }))).toMatchObject({ path: '/parts/4/id' });
    const item = checklist.parts[0]!.parts[1]!.items![0];
    expect(problemOf(put(checklist, ['parts', 0, 'parts', 1, 'items', 2], item))).toMatchObject({
      path: '/parts/0/parts/1/items/2/id',
    });
  });

  it('an id that two options of a question share is a problem', () => {
    const path = ['parts', 2, 'answer', 'options', 1, 'id'];
    expect(problemOf(put(quiz, path, 'a'))).toMatchObject({ path: '/parts/2/answer/options/1/id' });
  });

  it.each(['', ' ', 'a b', 'a\n'])('%j is no id', (id) => {
    expect(problemOf(second({ id }))).toMatchObject({ path: '/parts/4/id' });
  });

  it('a topic has to stand before what belongs to it, and never in itself', () => {
    const path = '/parts/4/topic';
    expect(problemOf(second({ topic: 'nothing' }))).toMatchObject({ path });
    expect(problemOf(put(quiz, ['parts', 0, 'topic'], 't1'))).toMatchObject({
      path: '/parts/0/topic',
    });
    expect(problemOf(put(quiz, ['parts', 0, 'topic'], 't2'))).toMatchObject({
      path: '/parts/0/topic',
    });
  });

  it('a footnote that is referred to has to be there', () => {
    expect(problemOf({ ...quiz, footnotes: [] })).toMatchObject({
      path: '/introduction/0/children/10/id',
      expected: 'the id of a footnote',
    });
  });

  it('an option cannot be right in a choice that is not graded', () => {
    const path = ['parts', 2, 'answer', 'graded'];
    expect(problemOf(put(quiz, path, false))).toMatchObject({ path: '/parts/2/answer/graded' });
  });
});

describe('nesting', () => {
  const nested = (levels: number): unknown => {
    let block: object = paragraph;
    for (let level = 0; level < levels; level++) block = { type: 'blockquote', children: [block] };
    return put(quiz, ['introduction'], [block]);
  };

  it('is followed to 256 levels', () => {
    expect(problemOf(nested(254))).toBeUndefined();
    expect(problemOf(nested(255))).toMatchObject({ expected: 'at most 256 levels' });
  });

  it('of any depth, and in a circle, is a problem and no overflow', () => {
    expect(problemOf(nested(20_000))).toMatchObject({ expected: 'at most 256 levels' });
    const circle: Record<string, unknown> = { type: 'blockquote' };
    circle.children = [circle];
    expect(problemOf(put(quiz, ['introduction'], [circle]))).toMatchObject({
      expected: 'at most 256 levels',
    });
  });
});

describe('values', () => {
  it.each([
    [['settings', 'feedback'], 'later'],
    [['settings', 'pass'], 101],
    [['settings', 'reveal'], 'sometimes'],
    [['zelfcheck'], 2],
    [['lang'], 'not a language'],
    [['revised'], 'yesterday'],
    [['minutes'], -1],
    [['minutes'], NaN],
    [['introduction', 1, 'depth'], 7],
    [['introduction', 1, 'depth'], 1.5],
    [['introduction', 5, 'align', 0], 'middle'],
    [['introduction', 7, 'kind'], 'danger'],
    [['introduction', 0, 'children', 9, 'tag'], 'script'],
    [['introduction', 0, 'type'], 'html'],
    [['introduction', 0, 'type'], 'constructor'],
    [['parts', 2, 'answer', 'type'], '__proto__'],
  ] as const)('at %j is not %j', (path, value) => {
    expect(problemOf(put(quiz, path, value))).toMatchObject({ path: `/${path.join('/')}` });
  });

  it('of any kind do not make it throw', () => {
    const bad = fc.oneof(fc.jsonValue(), fc.anything());
    fc.assert(
      fc.property(bad, fc.constantFrom(...pathsIn(quiz)), (value, path) => {
        validate(value);
        validate(put(quiz, path, value));
      }),
    );
  });
});
