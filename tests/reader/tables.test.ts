import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/markdown/index.js';
import { plainText } from '../../src/model/plain-text.js';
import { rules } from '../../src/reader/rules/index.js';

const asked = '## Where does it belong?\n\n';
const head = (...columns: string[]): string =>
  `| | ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length + 1)}\n`;
const row = (statement: string, ...cells: string[]): string =>
  `| ${statement} | ${cells.join(' | ')} |\n`;

/** The boxes of a grid, row by row: `x` right, `o` not right, `.` no box. */
const boxesOf = (text: string): string[] | undefined => {
  const [question] = readMarkdown(text, { rules }).worksheet.parts;
  return question?.type === 'question' && question.answer.type === 'grid'
    ? question.answer.rows.map(
        ({ statement, cells }) =>
          `${plainText(statement)} ${cells.map((cell) => (cell ? (cell.right ? 'x' : 'o') : '.')).join('')}`,
      )
    : undefined;
};

/** The points of a scale, row by row. */
const pointsOf = (text: string): string[] | undefined => {
  const [question] = readMarkdown(text, { rules }).worksheet.parts;
  return question?.type === 'question' && question.answer.type === 'scale'
    ? question.answer.rows.map(({ cells }) => cells.map((cell) => cell?.[0]?.n ?? '-').join(' '))
    : undefined;
};

const rulesOf = (text: string): string[] =>
  readMarkdown(text, { rules }).messages.map(({ rule }) => rule);

describe('a table of boxes', () => {
  const table = (yes: string, no: string): string =>
    asked + head('Till', 'Shop') + row('Coins', yes, no) + row('Bags', no, yes);

  it.each([
    ['[x]', '[ ]'],
    ['[x]', ''],
    ['☑', '☐'],
    ['☒', '☐'],
    ['☑', ''],
    ['x', ''],
    ['X', ''],
    ['✓', ''],
  ])('is a grid with %j and %j in its cells', (yes, no) => {
    const text = `---\nkind: quiz\n---\n\n${table(yes, no)}`;
    expect(boxesOf(text)).toEqual(['Coins xo', 'Bags ox']);
    expect(rulesOf(text).filter((rule) => rule !== 'no-explanation')).toEqual([]);
  });

  it('has no box in an empty cell where others have empty boxes', () => {
    const text = asked + head('Till', 'Shop', 'Safe') + row('Coins', '[x]', '[ ]', '');
    expect(boxesOf(text)).toEqual(['Coins xo.']);
  });

  it('with an x in some cells is only a table where nothing asks for it, or a row has none', () => {
    const quiz = '## Which?\n\n- [x] This\n- [ ] That\n\nSo.\n\n';
    const features = head('Small', 'Large') + row('Till', 'x', 'x') + row('Safe', '', 'x');
    for (const text of [
      `${quiz}Our shops have this.\n\n${features}`,
      `${quiz}What they have:\n\n${features}${row('Cellar', '', '')}`,
      `# Closing\n\n- [ ] Door\n\n## What is where?\n\n${features}`,
    ]) {
      const { worksheet, messages } = readMarkdown(text, { rules });
      const { length } = worksheet.parts.filter(({ type }) => type === 'question');
      expect([length, messages]).toEqual([worksheet.kind === 'quiz' ? 1 : 0, []]);
    }
  });

  it('is said in a checklist, whatever sign its boxes are', () => {
    const list = '# Closing\n\n- [ ] Door\n\n';
    for (const box of ['[ ]', '☐', '☑'])
      expect(
        rulesOf(
          `---\nkind: checklist\n---\n\n${list}${head('Done')}${row('Till', box)}${row('Safe', box)}`,
        ),
      ).toEqual(['boxes-in-table']);
  });
});

describe('a table of numbers', () => {
  const numbers = ['1', '2', '3', '4', '5'];
  const empty = numbers.map(() => '');

  it('is a scale when every row has the same rising ones', () => {
    const text = asked + head('--', '-', '0', '+', '++').replaceAll('-- |', 'Never |');
    expect(pointsOf(text + row('I ask', ...numbers) + row('I wait', ...numbers))).toEqual([
      ...['1 2 3 4 5', '1 2 3 4 5'],
    ]);
  });

  it('is a scale when they are the headings over empty cells', () => {
    expect(
      pointsOf(asked + head(...numbers) + row('I ask', ...empty) + row('I wait', ...empty)),
    ).toEqual([...['1 2 3 4 5', '1 2 3 4 5']]);
  });

  it('is only a table when they fall, differ, or are too few', () => {
    for (const text of [
      asked + head('A', 'B', 'C') + row('Sold', '3', '2', '1'),
      asked + head('A', 'B', 'C') + row('Sold', '1', '2', '3') + row('Left', '2', '3', '4'),
      asked + head('1', '2') + row('Sold', '', ''),
    ])
      expect(pointsOf(text)).toBeUndefined();
  });
});
