import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/model/messages.js';
import { readMarkdown } from '../../../src/markdown/index.js';
import { runs } from '../../property.js';
import { lines, told } from './told.js';

const question = '## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';
const band = (heading: string): string => `\n## ${heading}\n\nText.\n`;
const quiz = (...headings: string[]): string => question + headings.map(band).join('');

/** The whole percentages that messages speak of. */
const spoken = (messages: readonly Message[]): number[] =>
  messages.flatMap(({ values }) => {
    const [from = 0, to = from] = String(values?.['range']).match(/\d+/g)!.map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });

describe('bands', () => {
  it('are told of every score that none fits, and of every score that several fit', () => {
    const percentage = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(percentage, percentage), { minLength: 1, maxLength: 5 }),
        (ranges) => {
          const sorted = ranges.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
          const text = quiz(...sorted.map(([from, to]) => `${from}–${to}%`));
          const fits = Array.from(
            { length: 101 },
            (_, at) => sorted.filter(([from, to]) => from <= at && at <= to).length,
          );
          const where = (test: (n: number) => boolean): number[] =>
            fits.flatMap((n, at) => (test(n) ? at : []));
          const byNumber = (all: number[]): number[] => [...new Set(all)].sort((a, b) => a - b);
          expect(byNumber(spoken(told('band-gap', text)))).toEqual(where((n) => n === 0));
          expect(byNumber(spoken(told('band-overlap', text)))).toEqual(where((n) => n > 1));
        },
      ),
      runs(200),
    );
  });

  it('of a topic are looked at for themselves, and only between them', () => {
    const topic = `## Door\n\n${question.replace('##', '###')}\n${question.replace('## Which', '### What')}`;
    const bands = (...headings: string[]): string => topic + headings.map(band).join('');
    const alone = bands('Door: 0–49%', '0–100%');
    expect([...told('band-gap', alone), ...told('band-overlap', alone)]).toEqual([]);
    expect(spoken(told('band-gap', bands('Door: 10–29%', 'Door: 33–90%')))).toEqual([30, 31, 32]);
    expect(spoken(told('band-overlap', bands('Door: 0–50%', 'Door: 50–100%')))).toEqual([50]);
  });

  it('are told when nothing that they are about has a score', () => {
    const opinion = '## Which?\n\n- [ ] a\n- [ ] b\n';
    expect(lines('band-without-score', opinion + band('0–100%: So'))).toEqual([6]);
    expect(lines('band-without-score', question + band('0–100%: So'))).toEqual([]);
    const points = '## Which?\n\n- [ ] a [+1](#)\n- [ ] b [+0](#)\n';
    expect(lines('band-without-score', points + band('0–100%: So'))).toEqual([]);
    const topics = `## Door\n\n### A?\n\n- [ ] a\n- [ ] b\n\n### B?\n\n- [ ] a\n- [ ] b\n\n## Till\n\n### C?\n\n- [x] a\n- [ ] b\n`;
    expect(lines('band-without-score', topics + band('Door: 0–49%'))).toEqual([20]);
    expect(lines('band-without-score', topics + band('Till: 0–49%'))).toEqual([]);
  });

  it.each([
    '50–110%: Well done',
    'Which: 50–110%',
    '50–100: Well done',
    '100%: All of it',
    '> 80%: Well done',
  ])('that are nearly one are told: %s', (heading) => {
    expect(lines('odd-band', quiz('0–49%: Read on', heading))).toEqual([12]);
  });

  it.each(['The years 1990–1999', '24–26 September', 'Open 9 to 5', '20 minutes on'])(
    'are not seen in any heading with numbers: %s',
    (heading) => {
      expect(lines('odd-band', quiz(heading))).toEqual([]);
    },
  );
});

describe('a heading that begins with a range in words', () => {
  const bandsOf = (heading: string): (readonly number[])[] => {
    const { worksheet } = readMarkdown(quiz(heading), { kind: 'quiz' });
    return worksheet.kind === 'quiz'
      ? (worksheet.results ?? []).flatMap((it) => (it.type === 'band' ? [[it.from, it.to]] : []))
      : [];
  };

  it.each([
    ['0 to 50 percent', 0, 50],
    ['0% to 50%: Begin again', 0, 50],
    ['0 tot 50 procent', 0, 50],
    ['0 t/m 49%', 0, 49],
    ['0 tot en met 49 %', 0, 49],
    ['0 bis 49 Prozent', 0, 49],
    ['50% or more', 50, 100],
    ['50 % of meer: Goed zo', 50, 100],
    ['50% en hoger', 50, 100],
    ['50 Prozent und mehr', 50, 100],
    ['From 50%', 50, 100],
    ['Vanaf 80%: Top', 80, 100],
    ['Under 50%', 0, 49],
    ['Minder dan 50 %', 0, 49],
    ['50% or less', 0, 50],
  ])('is a band: %s', (heading, from, to) => {
    expect(bandsOf(heading)).toEqual([[from, to]]);
  });

  it.each([
    '50% of more',
    'From 50% of what?',
    'Under 50% is that much?',
    '0-5 points',
    'From 9 to 5',
  ])('is none where it says something else: %s', (heading) => {
    expect(bandsOf(heading)).toEqual([]);
  });

  it.each(['50% of more', '> 80%: Top', '0-5 points', '6 tot 10 punten'])(
    'is told also where no other heading is a band: %s',
    (heading) => {
      expect(lines('odd-band', quiz(heading))).toHaveLength(1);
    },
  );
});
