import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../property.js';
import { told } from './told.js';

type Points = readonly number[];
interface Choice {
  readonly several: boolean;
  readonly options: readonly Points[];
}

const names = ['red', 'green', 'blue'];

const write = (choices: readonly Choice[], pick: number): string =>
  [
    `---\npick: ${pick}\n---\n`,
    ...choices.map(
      ({ several, options }, at) =>
        `## Question ${at}\n\n${several ? '<!-- several -->\n\n' : ''}` +
        options
          .map((points, index) => {
            const links = points.map((n, to) =>
              n ? `[${n > 0 ? '+' : ''}${n}](#${names[to]})` : '',
            );
            return `- [ ] Option ${index} ${links.join(' ')}\n`;
          })
          .join(''),
    ),
    ...names.map((name) => `## ${name}\n\nYou are ${name}.\n`),
  ].join('\n');

const add = (one: Points, other: Points): Points => one.map((n, at) => n + other[at]!);
const none: Points = [0, 0, 0];

/** Everything that somebody can get who answers these questions. */
const totals = (choices: readonly Choice[]): Points[] =>
  choices.reduce<Points[]>(
    (all, { several, options }) => {
      const answers = several
        ? options.reduce<Points[]>(
            (some, one) => [...some, ...some.map((it) => add(it, one))],
            [none],
          )
        : options;
      return all.flatMap((total) => answers.map((answer) => add(total, answer)));
    },
    [none],
  );

const draws = (choices: readonly Choice[], count: number): Choice[][] =>
  count === 0
    ? [[]]
    : choices.flatMap((first, at) =>
        draws(choices.slice(at + 1), count - 1).map((rest) => [first, ...rest]),
      );

const points = fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.nat(2));
const choice = fc.record({
  several: fc.boolean(),
  options: fc.array(points, { minLength: 2, maxLength: 3 }),
});

describe('outcomes that nobody gets to', () => {
  it('are only those that no answers lead to', () => {
    let reported = 0;
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 1, 2),
        (choices, pick) => {
          const used = names.filter((_, to) =>
            choices.some(({ options }) => options.some((one) => one[to])),
          );
          const drawn = pick && pick < choices.length ? draws(choices, pick) : [choices];
          const all = drawn.flatMap(totals);
          const text = write(choices, pick);
          for (const { values } of told('unreachable-outcome', text)) {
            const to = names.indexOf(String(values?.['name']));
            reported++;
            expect(used).toContain(names[to]);
            // A tie in which nobody has anything is no win.
            const wins = all.filter(
              (total) => total[to]! > 0 && total.every((n) => n <= total[to]!),
            );
            expect(wins).toEqual([]);
          }
        },
      ),
      runs(300),
    );
    expect(reported).toBeGreaterThan(10);
  });

  it('are not those that win when somebody leaves a row open', () => {
    const choice = write(
      [
        {
          several: false,
          options: [
            [1, 0, 0],
            [1, 0, 0],
          ],
        },
      ],
      0,
    );
    const grid = '## Tick\n\n| | a |\n|-|-|\n| b | [ ] [+2](#green) |\n\n';
    const names = told('unreachable-outcome', choice.replace('## red', `${grid}## red`)).map(
      ({ values }) => values?.['name'],
    );
    expect(names).toEqual([]);
  });

  it('may be sections that nobody gives points to, and that everybody reads', () => {
    const choice = write(
      [
        {
          several: false,
          options: [
            [1, 0, 0],
            [0, 0, 1],
          ],
        },
      ],
      0,
    );
    const middle = told('outcome-without-points', choice);
    expect(middle).toMatchObject([{ severity: 'warning', values: { name: 'green' } }]);
    const behind = told('outcome-without-points', choice.replaceAll('#blue', '#green'));
    expect(behind).toMatchObject([{ severity: 'info', values: { name: 'blue' } }]);
    const before = choice.replaceAll('#red', '#green');
    expect(told('outcome-without-points', before)).toEqual([]);
    expect(told('outcome-without-points', choice.replace('## green', '### green'))).toEqual([]);
  });

  it('are found also where it takes two others to be ahead', () => {
    const ask = (options: readonly Points[]): number =>
      told('unreachable-outcome', write([{ several: false, options }], 0)).length;
    expect(
      ask([
        [1, 3, 0],
        [1, 0, 2],
      ]),
    ).toBe(1);
    expect(
      ask([
        [1, 2, 0],
        [1, 0, 1],
      ]),
    ).toBe(0);
  });
});
