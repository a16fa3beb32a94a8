import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/messages/index.js';
import { validate } from '../../src/model/validate.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { rules } from '../../src/reader/rules/index.js';
import type { ReadResult } from '../../src/reader/index.js';
import { itemsOf } from '../../src/reader/items.js';
import type { ChecklistPart, Worksheet } from '../../src/model/worksheet.js';

const groupIds = (parts: readonly ChecklistPart[]): string[] =>
  parts.flatMap((part) => (part.type === 'group' ? [part.id, ...groupIds(part.parts)] : []));

/** The ids of each scope in which they have to differ. */
const scopes = (worksheet: Worksheet): string[][] =>
  worksheet.kind === 'quiz'
    ? [
        worksheet.parts.map(({ id }) => id),
        ...worksheet.parts.flatMap((part) =>
          part.type === 'question' ? [part.answer.options.map(({ id }) => id)] : [],
        ),
      ]
    : [[...groupIds(worksheet.parts), ...itemsOf(worksheet.parts).map(({ id }) => id)]];

const expectSound = (text: string, { worksheet, messages, lines }: ReadResult): void => {
  expect(JSON.parse(JSON.stringify(worksheet))).toEqual(worksheet);
  // A worksheet that was built ahead is read back from its JSON.
  expect(validate(worksheet)).toEqual({ worksheet });
  expect(worksheet.id).not.toBe('');
  for (const ids of scopes(worksheet)) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
    expect(ids).not.toContain('__proto__');
  }
  const count = text.split(/\r\n|\r|\n/).length;
  for (const message of messages) {
    expect(Object.keys(en)).toContain(message.rule);
    expect(message.line).toBeGreaterThan(0);
    expect(message.line).toBeLessThanOrEqual(count);
    expect(message.column).toBeGreaterThan(0);
  }
  for (const line of Object.values(lines)) expect(line).toBeLessThanOrEqual(count);
};

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '- [ ] ',
      '- [x] ',
      '1. [ ] ',
      '1. [x] ',
      '* [✓] ',
      '- [] ',
      '- [-] ',
      '- ',
      '1. ',
      '  ',
      '    ',
      '\t',
      '> ',
      '>',
    ],
    ...[
      '# ',
      '## ',
      '### ',
      '```\n',
      '~~~',
      '---\n',
      '***\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  \n',
      '\\',
      '|',
      '|a|b|\n|-|-|\n',
    ],
    ...[
      '[!TIP]',
      '> [!NOTE]\n> ',
      '<!-- several -->\n',
      ' <!-- keep last -->',
      '<!--',
      '-->',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
    ],
    ...[
      '<br>',
      '<code>',
      '</code>',
      '<div>',
      '<script>',
      '{#a}',
      '{#b}',
      '____',
      '[a](b)',
      '![](c)',
      '[a](javascript:b)',
    ],
    ...[
      '[^1]',
      '[^1]: ',
      '[r]',
      '[r]: u\n',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '&amp;',
      '&#0;',
      'www.a.b ',
      'a@b.c',
    ],
    ...[
      'Which?',
      'yes',
      'no',
      'a',
      'b',
      'é',
      '🎉',
      '\u00a0',
      '\u202e',
      '\ufeff',
      '\0',
      '\ud800',
      'constructor',
      '__proto__',
    ],
    ...[
      '---\nkind: quiz\n---\n',
      'title: a\n',
      'kind: checklist\n',
      '## Which?\n\n- [ ] a\n- [x] b\n\n',
    ],
  ),
  fc.string({ maxLength: 5 }),
);

describe('reading any text', () => {
  it('gives a sound worksheet, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(undefined, 'quiz' as const, 'checklist' as const),
        (pieces, kind) => {
          const text = pieces.join('');
          const result = readMarkdown(text, { kind, rules });
          expectSound(text, result);
          if (kind) expect(result.worksheet.kind).toBe(kind);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);

  const files = ['../../content/', '../fixtures/'].flatMap((path) => {
    const folder = new URL(path, import.meta.url);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  });

  it('gives a sound worksheet, whatever happened to a real one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { maxLength: 6 }),
        (file, changes) => {
          let text = file;
          for (const [at, length, put] of changes) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + length);
          }
          expectSound(text, readMarkdown(text, { rules }));
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('ids', () => {
  const words = ['till', 'door', 'lamp', 'key', 'safe', 'bag', 'coat', 'sign'];
  const subset = fc.shuffledSubarray(words, { minLength: 1 });
  const twin = (word: string): string =>
    `## Really?\n\nAbout the ${word}.\n\n- [x] yes\n- [ ] no\n\nSo.\n`;
  const question = (word: string): string =>
    `## Which ${word}?\n\n- [ ] red ${word}\n  > No.\n- [x] blue ${word}\n\nSo.\n`;

  const byText = (text: string): Map<string, string> => {
    const { worksheet } = readMarkdown(text, { kind: 'quiz' });
    return new Map(
      worksheet.kind === 'quiz'
        ? worksheet.parts.map(({ id, ...part }) => [JSON.stringify(part), id])
        : [],
    );
  };

  it('stay the same when other questions are added, removed or moved', () => {
    fc.assert(
      fc.property(subset, fc.boolean(), (some, twins) => {
        // Two twins are always there: a question that is alone with its text has a shorter id.
        const make = (all: string[]): string =>
          all.map((word) => question(word) + (twins ? twin(word) : '')).join('\n') +
          twin('roof') +
          twin('wall');
        const before = byText(make(words));
        for (const [part, id] of byText(make(some))) expect(before.get(part)).toBe(id);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('of items stay the same when other items are added, removed or moved', () => {
    fc.assert(
      fc.property(subset, (some) => {
        const make = (all: string[]): string =>
          all
            .map(
              (word) => `## The ${word}\n\n- [ ] Check the ${word}\n  - [ ] Clean\n  - [ ] Lock\n`,
            )
            .join('\n');
        const idsOf = (text: string): string[] => {
          const { worksheet } = readMarkdown(text + '\n## More\n\n- [ ] Clean\n- [ ] Lock\n');
          return worksheet.kind === 'checklist' ? itemsOf(worksheet.parts).map(({ id }) => id) : [];
        };
        const all = idsOf(make(words));
        const left = idsOf(make(some));
        expect(left).toHaveLength(some.length * 3 + 2);
        for (const id of left) expect(all).toContain(id);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});
