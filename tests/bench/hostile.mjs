import { readFileSync } from 'node:fs';
import { readMarkdown, rules } from 'zelfcheck/markdown';

const cases = JSON.parse(
  readFileSync(new URL('../markdown/hostile.json', import.meta.url), 'utf8'),
);

const textOf = (part) => {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return textOf(part[0]).repeat(part[1]);
  return part.grow
    ? Array.from({ length: part.to }, (_, index) => part.grow.repeat(index + 1)).join(' ')
    : Array.from(
        { length: part.levels },
        (_, level) => `${' '.repeat(part.stairs.length * level)}${part.stairs}a\n`,
      ).join('');
};

/** How long files take that were made to keep the parser busy, the slowest first. Each is read once. */
export const hostile = () =>
  cases
    .map(({ name, parts }) => {
      const text = parts.map(textOf).join('');
      const start = performance.now();
      const { messages } = readMarkdown(text, { rules });
      const ms = performance.now() - start;
      const refused = messages.find(({ rule }) => rule.startsWith('too-'));
      return {
        what: name,
        kB: (text.length / 1000).toFixed(0),
        outcome: refused?.rule ?? 'read',
        ms,
      };
    })
    .sort((one, other) => other.ms - one.ms)
    .map(({ ms, ...row }) => ({ ...row, ms: ms.toFixed(0), goal: '≤ 2000' }));
