import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIds, slug } from '../../src/model/ids.js';

const thing = (text: string, own = '', name?: string) => ({ text, name, content: () => own });

describe('slug', () => {
  it.each([
    ['What is 2FA?', 'what-is-2fa'],
    ['  Één  café… ', 'één-café'],
    ['Что это?', 'что-это'],
    ['क्या यह ठीक है?', 'क्या-यह-ठीक-है'],
    ['日本語', '日本語'],
    ['constructor', 'constructor'],
    ['__proto__', 'proto'],
  ])('makes of %j an id that can be read', (text, id) => {
    expect(slug(text)).toEqual(id);
  });

  it('does not depend on how an accent is written', () => {
    expect(slug('cafe\u0301')).toBe(slug('caf\u00e9'));
  });

  const long =
    'What do you say to a customer who comes in with rain on her coat and a phone in her hand';
  it.each([
    [`${long}?`, long],
    [long.replace('coat and', 'coat, and'), long],
    ['It’s “fine” – or … is it', 'It\'s "fine" - or ... is it'],
    ['«Goed» zo', '"Goed" zo'],
    [`${long} – it’s 3 × 4`, `${long} -- it's 3 x 4`],
    ['2×4', '2x4'],
    ['Yes 👍🏽, please ❤️', 'Yes, please'],
    ['ﬁne Ａ１', 'fine A1'],
    ['½ price', '1/2 price'.replace('/', '\u2044')],
    ['WELL  done', 'well done'],
    ['a\u00a0b\u2009c', 'a b c'],
  ])('does not depend on how %j is typeset', (one, other) => {
    expect(slug(one)).toBe(slug(other));
  });

  it('keeps apart what is only emoji', () => {
    expect(slug('👍')).not.toBe(slug('👎'));
  });

  it('cuts a long text and tells it apart from another with the same beginning', () => {
    const long = 'word '.repeat(20);
    expect(slug(long + 'one')).toMatch(/^(?:word-)+[\da-z]+$/);
    expect(slug(long + 'one').length).toBeLessThan(60);
    expect(slug(long + 'one')).not.toBe(slug(long + 'two'));
  });

  it('never cuts a letter in two', () => {
    const id = slug('𐐨'.repeat(60));
    expect(encodeURIComponent(id)).toMatch(/^(?:%F0%90%90%A8)+-[\da-z]+$/);
  });

  it('tells texts apart that differ in a sign only', () => {
    expect(new Set(['C', 'C++', 'C#', '???', '!!!', ''].map(slug)).size).toBe(6);
  });
});

describe('makeIds', () => {
  it('takes the name that the author gave, and only once', () => {
    expect(makeIds([thing('b', '', 'a'), thing('c', '', 'a')])).toEqual(['a', 'c']);
  });

  it('leaves a given name to its owner, wherever that stands', () => {
    const [derived, named] = makeIds([thing('a'), thing('b', '', 'a')]);
    expect(named).toBe('a');
    expect(derived).not.toBe('a');
  });

  it('keeps the id of a thing when its twin is removed', () => {
    const [, second, third] = makeIds([thing('a', '1'), thing('a', '2'), thing('a', '3')]);
    expect(makeIds([thing('a', '2'), thing('a', '3')])).toEqual([second, third]);
  });

  it('numbers only what is the same in everything', () => {
    const [first, second, third] = makeIds([thing('a', '1'), thing('a', '1'), thing('a', '2')]);
    expect(second).toBe(first + '-2');
    expect(third).not.toContain(first);
  });

  const words = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 2 });

  it('does not count how long a blank is', () => {
    const [id] = makeIds([thing('The capital is ____.')]);
    expect(id).toBe('the-capital-is');
    expect(makeIds([thing('The capital is __________.')])).toEqual([id]);
  });

  it('gives every thing an id of its own', () => {
    const any = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('a', 'a-2', 'A!', '')),
      name: fc.option(fc.constantFrom('a', 'a-2', 'b'), { nil: undefined }),
      content: fc.constantFrom('x', 'y').map((own) => () => own),
    });
    fc.assert(
      fc.property(fc.array(any), (things) => {
        const ids = makeIds(things);
        expect(new Set(ids).size).toBe(things.length);
        expect(ids).not.toContain('');
        expect(ids).not.toContain('__proto__');
      }),
    );
  });

  it('gives a thing the same id whatever stands around it', () => {
    fc.assert(
      fc.property(words, fc.nat(), (texts, at) => {
        const all = makeIds(texts.map((text) => thing(text)));
        const gone = at % texts.length;
        const left = texts.filter((_, index) => index !== gone).reverse();
        expect(makeIds(left.map((text) => thing(text)))).toEqual(
          all.filter((_, index) => index !== gone).reverse(),
        );
      }),
    );
  });
});
