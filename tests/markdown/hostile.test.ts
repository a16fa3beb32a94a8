import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/model/validate.js';
import { readMarkdown } from '../../src/markdown/index.js';
import { rules } from '../../src/reader/rules/index.js';

/** A piece of a text, how often it comes, one line a level, or one run a length. */
type Part =
  | string
  | [part: Part, count: number]
  | { stairs: string; levels: number }
  | { grow: string; to: number };

const cases = JSON.parse(readFileSync(new URL('hostile.json', import.meta.url), 'utf8')) as {
  name: string;
  rule: string | null;
  parts: Part[];
}[];

const textOf = (part: Part): string => {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return textOf(part[0]).repeat(part[1]);
  return 'grow' in part
    ? Array.from({ length: part.to }, (_, index) => part.grow.repeat(index + 1)).join(' ')
    : Array.from(
        { length: part.levels },
        (_, level) => ' '.repeat(part.stairs.length * level) + part.stairs + 'a\n',
      ).join('');
};

// How long each takes is measured by `npm run bench -- hostile`.
describe('a file that was made to keep the parser busy', () => {
  it.each(cases.map(({ name, rule, parts }) => [name, rule, parts] as const))(
    'gives a sound worksheet or a message: %s',
    (_, rule, parts) => {
      const { worksheet, messages } = readMarkdown(parts.map(textOf).join(''), { rules });
      const refused = messages.find((message) => message.rule.startsWith('too-'));
      expect(refused?.rule ?? null).toBe(rule);
      if (refused) expect(messages).toEqual([refused]);
      else expect(validate(worksheet)).toEqual({ worksheet });
    },
    20_000,
  );
});
