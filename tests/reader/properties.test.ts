import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerBlock } from '../../src/model/blocks/index.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { validate } from '../../src/model/validate.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { rules } from '../../src/reader/rules/index.js';
import { itemsOf } from '../../src/reader/checklist.js';
import type { ReadResult } from '../../src/reader/types.js';
import type { ChecklistPart, Worksheet } from '../../src/model/worksheet.js';
import { runs } from '../property.js';
import { edited, piece } from './texts.js';

const groupIds = (parts: readonly ChecklistPart[]): string[] =>
  parts.flatMap((part) => (part.type === 'group' ? [part.id, ...groupIds(part.parts)] : []));

const fieldIds = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : (value as { type?: unknown }).type === 'field'
      ? [(value as { id: string }).id]
      : Object.values(value).flatMap(fieldIds);

const sheetIds = (parts: readonly ChecklistPart[]): string[][] => [
  [...groupIds(parts), ...itemsOf(parts).map(({ id }) => id)],
  fieldIds(parts),
];

const answerIds = (answer: AnswerBlock): string[][] => [
  ...(['options', 'columns', 'rows'] as const).map((key) =>
    ((answer as Partial<Record<typeof key, { id: string }[]>>)[key] ?? []).map(({ id }) => id),
  ),
  fieldIds(answer),
];

/** The ids of each scope in which they have to differ. */
const scopes = (worksheet: Worksheet): string[][] =>
  worksheet.kind === 'quiz'
    ? [
        [...worksheet.parts, ...(worksheet.results ?? [])].map(({ id }) => id),
        ...worksheet.parts.flatMap((part) =>
          part.type === 'question' ? answerIds(part.answer) : [],
        ),
        ...(worksheet.results ?? []).flatMap(({ parts }) => sheetIds(parts)),
      ]
    : sheetIds(worksheet.parts);

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
      runs(300),
    );
  });

  it('gives a sound worksheet, whatever happened to a real one', () => {
    fc.assert(
      fc.property(edited, (text) => expectSound(text, readMarkdown(text, { rules }))),
      runs(150),
    );
  });
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
      runs(50),
    );
  });

  // What every id is of: an id that comes to mean something else would carry an answer along.
  const meanings = (text: string): Map<string, string> => {
    const found = new Map<string, string>();
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { id, heading, statement, content, label } = value as Record<string, unknown>;
      const here = typeof id === 'string' ? `${path}/${id}` : path;
      if (here !== path) {
        expect([...found.keys()]).not.toContain(here);
        found.set(here, JSON.stringify([heading, statement, content, label]));
      }
      for (const part of Object.values(value)) look(part, here);
    };
    const { worksheet } = readMarkdown(text, { kind: 'quiz' });
    look(worksheet.parts, '');
    look(worksheet.kind === 'quiz' ? worksheet.results : [], 'result');
    return found;
  };

  const asked = '## Which?\n\n';
  const head = '| |a|b|\n|-|-|-|\n';
  it.each<[name: string, make: (words: string[]) => string]>([
    ['options', (all) => asked + all.map((one) => `- [ ] ${one}\n  > ${one}\n`).join('')],
    ['an order', (all) => asked + all.map((one) => `1. [ ] ${one}\n`).join('')],
    ['rows', (all) => asked + head + all.map((one) => `|${one}|[ ]|[x]|\n`).join('')],
    ['statements', (all) => asked + head + all.map((one) => `|${one}|-1|+1|\n`).join('')],
    [
      'columns',
      (all) =>
        `${asked}| |${all.join('|')}|\n|-${'|-'.repeat(all.length)}|\n|a${'|+1'.repeat(all.length)}|`,
    ],
    ['fields', (all) => asked + all.map((one) => `The ${one} is ____.`).join(' ')],
    ['sentences', (all) => asked + all.map((one) => `The ${one} is ____.\n\n`).join('')],
    ['plans', (all) => '## 0–9%\n\n' + all.map((one) => `If ${one}, then ____.\n\n`).join('')],
    ['items of a result', (all) => '## 0–9%\n\n' + all.map((one) => `- [ ] ${one}\n`).join('')],
    [
      'outcomes',
      (all) =>
        all.map((one) => `- [ ] ${one} [+1](#the-${one})\n`).join('') +
        all.map((one) => `\n## The ${one}\n`).join(''),
    ],
  ])('of %s stay the same when others are added, removed or moved', (_name, make) => {
    fc.assert(
      fc.property(subset, (some) => {
        const all = meanings(make(words));
        for (const [id, meaning] of meanings(make(some))) {
          expect(all.get(id)).toBe(meaning);
        }
      }),
      runs(20),
    );
  });

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
      runs(50),
    );
  });
});
