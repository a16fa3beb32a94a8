import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readYaml, takeFrontMatter } from '../../src/reader/yaml-subset.js';
import { runs } from '../property.js';

const read = (text: string): unknown =>
  readYaml(text.split('\n'), 1).entries.map(({ key, value }) => [key, value]);
const readByYaml = (text: string): unknown =>
  Object.entries((parse(text, { schema: 'failsafe' }) ?? {}) as Record<string, unknown>);

// Values in every form of the subset; a key of letters keeps JavaScript from sorting the keys of the other reader.
const plain = fc.stringMatching(/^[a-z0-9./](?:[a-z0-9.%/'"[\]{},!&*@-]| [a-z0-9"'-]){0,12}$/);
const bare = fc.stringMatching(/^[a-z0-9./][a-z0-9.%/'"!&*@-]{0,8}$/);
const inner = fc.string({ maxLength: 12, unit: fc.constantFrom(...`ab 1'"\\:#,[]{}-é😀`) });
const single = inner.map((text) => `'${text.replaceAll("'", "''")}'`);
const double = inner.map((text) => JSON.stringify(text));
const comment = fc.constantFrom('', ' # a comment', '  #b', '\t# c', '   ');
const flow = fc
  .array(fc.oneof(bare, single, double), { maxLength: 4 })
  .map((values) => '[' + values.join(', ') + ']');
const nothing = fc.constant('');
const value = fc.oneof(plain, single, double, flow, nothing);
const entry = fc.oneof(
  fc.tuple(value, comment).map(([text, end]) => (text ? ' ' + text : '') + end),
  fc
    .array(fc.tuple(fc.oneof(plain, single, double), comment), { minLength: 1, maxLength: 3 })
    .chain((items) =>
      fc
        .constantFrom('', '  ')
        .map((space) => items.map(([item, end]) => `\n${space}- ${item}${end}`).join('')),
    ),
);

describe('the small reader of YAML', () => {
  it('reads what is in its subset as the whole of YAML does', () => {
    const file = fc.array(
      fc.tuple(entry, fc.constantFrom('', '\n', '\n# comment', '\n  # comment')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(file, (entries) => {
        const text = entries
          .map(([after, end], index) => `key-${'abcde'[index]!}:${after}${end}`)
          .join('\n');
        expect(read(text)).toEqual(readByYaml(text));
      }),
      runs(300),
    );
  });

  it.each([
    ['a: 1.0', [['a', '1.0']]],
    ['a: yes', [['a', 'yes']]],
    ['a: "x\\n\\u00e9\\x41"', [['a', 'x\néA']]],
    ['a: Till: open it', [['a', 'Till: open it']]],
    ['a: [Title](https://example.org/x#y)', [['a', '[Title](https://example.org/x#y)']]],
    ['a: x#y', [['a', 'x#y']]],
    ['a:\n- b\n- c', [['a', ['b', 'c']]]],
    [
      '__proto__: a\nconstructor: b',
      [
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ],
    ],
  ])('reads %j', (text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it.each([
    'a: {b: c}',
    'a: |',
    'a: &b c',
    'a: [b',
    'a: "b',
    'a: [b, [c]]',
    '- a',
    'words',
    '  a: b',
  ])('says that it cannot read %j', (text) => {
    expect(readYaml(text.split('\n'), 5)).toEqual({ entries: [], unread: [5] });
  });

  it('tells a mistake of several lines once', () => {
    expect(readYaml(['a: |', '  b', '  c', 'd: e'], 2)).toEqual({
      entries: [{ key: 'd', value: 'e', line: 5 }],
      unread: [2],
    });
  });

  it('does not read a line of more than 5,000 characters', () => {
    expect(readYaml(['a: ' + 'b'.repeat(5000), 'c: ' + 'd'.repeat(4997)], 2)).toMatchObject({
      entries: [{ key: 'c', line: 3 }],
      unread: [2],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void takeFrontMatter('---\n' + text + '\n---\n')));
  });
});

describe('taking off the front matter', () => {
  it.each(['---\na: b\n---\nText', '\ufeff---\r\na: b\r\n---\r\nText', '---  \na: b\n...\nText'])(
    'keeps the lines of %j on their places',
    (text) => {
      const { body, frontMatter } = takeFrontMatter(text);
      expect(frontMatter?.entries).toEqual([{ key: 'a', value: 'b', line: 2 }]);
      expect(body.split('\n').indexOf('Text')).toBe(3);
    },
  );

  it.each(['---\na: b\n', 'a\n---\nb: c\n---\n', '---\n\nText.\n\n---\n', ' ---\na: b\n---\n'])(
    'leaves %j as it is',
    (text) => {
      expect(takeFrontMatter(text)).toEqual({ body: text, frontMatter: undefined });
    },
  );

  it('has a thousand lines at most', () => {
    const text = (count: number): string => '---\n' + 'a: b\n'.repeat(count) + '---\n';
    expect(takeFrontMatter(text(1000)).frontMatter?.entries).toHaveLength(1000);
    expect(takeFrontMatter(text(1001))).toEqual({ body: text(1001), frontMatter: undefined });
  });
});
