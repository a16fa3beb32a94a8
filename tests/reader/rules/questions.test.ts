import { describe, expect, it } from 'vitest';
import { lines, told } from './told.js';

const graded = '## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n\n';
const opinion = '## How was it?\n\n- [ ] a\n- [ ] b\n';

describe('a right answer that is missing', () => {
  const others: readonly [what: string, text: string][] = [
    ['a choice', graded],
    ['a list to put in order', '## Which?\n\n1. [ ] a\n2. [ ] b\n\nSo.\n\n'],
    ['a grid', '## Which?\n\n| | a |\n|-|-|\n| b | [x] |\n\nSo.\n\n'],
    ['a blank', '## It is ____.\n\n- [x] a\n\nSo.\n\n'],
    ['a number', '## It is ____.\n\n- [x] 14\n\nSo.\n\n'],
  ];

  it.each(others)('is told where other questions have one: %s', (_, other) => {
    const count = other.split('\n').length;
    expect(lines('no-right-answer', other + opinion)).toEqual([count]);
    const grid = '## Sort\n\n| | a | b |\n|-|-|-|\n| c | [ ] | [ ] |\n';
    expect(lines('no-right-answer', other + grid)).toEqual([count]);
  });

  it('is no more than a tip where the options give points', () => {
    const points = '## How?\n\n- [ ] a [+1](#)\n- [ ] b [+0](#)\n';
    expect(told('no-right-answer', graded + points)).toMatchObject([{ severity: 'info' }]);
  });

  it('is no matter where no question has one, and where there can be none', () => {
    expect(lines('no-right-answer', opinion + '\n' + opinion)).toEqual([]);
    const never =
      '## Why?\n\n___\n\nSo.\n\n## Agree?\n\n| | no | yes |\n|-|-|-|\n| a | -1 | +1 |\n';
    expect(lines('no-right-answer', graded + never)).toEqual([]);
  });

  it('is told of a row where other rows of the grid have one', () => {
    const grid = '## Sort\n\n| | a | b |\n|-|-|-|\n| c | [x] | [ ] |\n| d | [ ] | [ ] |\n';
    expect(lines('row-without-right', grid)).toEqual([6]);
    expect(lines('row-without-right', grid.replace('[x]', '[ ]'))).toEqual([]);
  });

  it('is told of a numbered list where others are ticked', () => {
    const numbered = '## What?\n\n1. [x] a\n2. [ ] b\n\nSo.\n\n';
    const unticked = '## When?\n\n1. [ ] a\n2. [ ] b\n\nSo.\n';
    expect(lines('order-or-choice', numbered + unticked)).toEqual([8]);
    expect(lines('order-or-choice', graded + unticked)).toEqual([]);
  });
});

describe('a box that stands alone', () => {
  it.each([
    ['in a choice', '## Which?\n\n- [x] a\n', 1],
    ['in a list to put in order', '## Which?\n\n1. [ ] a\n', 1],
    ['in the only column', '## Which?\n\n| | a |\n|-|-|\n| b | [x] |\n| c | [x] |\n', 1],
    ['in a row', '## Which?\n\n| | a | b |\n|-|-|-|\n| c | [x] | [ ] |\n| d | | [x] |\n', 6],
    [
      'in a row of numbers',
      '## Which?\n\n| | a | b |\n|-|-|-|\n| c | +1 | -1 |\n| d | | +1 |\n',
      6,
    ],
  ])('is told: %s', (_, text, line) => {
    expect(lines('one-option', text)).toEqual([line]);
  });

  it('is one to tick or not where the author says so', () => {
    expect(lines('one-option', '## Agree?\n\n<!-- several -->\n\n- [ ] I do\n')).toEqual([]);
  });
});

describe('an explanation that is missing', () => {
  it.each([
    ['a choice', '## Which?\n\n- [x] a\n- [ ] b\n'],
    ['a list to put in order', '## Which?\n\n1. [ ] a\n2. [ ] b\n'],
    ['a grid', '## Which?\n\n| | a | b |\n|-|-|-|\n| c | [x] | [ ] |\n'],
    ['a blank', '## It is ____.\n\n- [x] a\n'],
    ['a number', '## It is ____.\n\n- [x] 14\n'],
  ])('is told of every question that is graded: %s', (_, text) => {
    expect(lines('no-explanation', text)).toEqual([1]);
    expect(lines('no-explanation', text + '\nSo.\n')).toEqual([]);
  });

  it('is none where an option has feedback, or nothing is graded', () => {
    expect(lines('no-explanation', '## It is ____.\n\n- [x] a\n  > Well done.\n')).toEqual([]);
    expect(lines('no-explanation', opinion)).toEqual([]);
  });
});

describe('what is easy to guess', () => {
  const ask = (count: number, options: (at: number) => string[]): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `## Question ${at}\n\n${options(at)
          .map((it) => `- ${it}\n`)
          .join('')}\nSo.\n`,
    ).join('\n');

  it('is told from three questions on, and where it is hardly chance', () => {
    const second = (): string[] => ['[ ] one', '[x] two', '[ ] six'];
    expect(told('right-same-place', ask(3, second))).toMatchObject([{ values: { place: 2 } }]);
    expect(lines('right-same-place', ask(2, second))).toEqual([]);
    const yes = (): string[] => ['[x] yes', '[ ] no'];
    expect(lines('right-same-place', ask(3, yes))).toEqual([]);
    expect(lines('right-same-place', ask(4, yes))).toEqual([1]);
    expect(lines('right-longest', ask(3, yes))).toEqual([1]);
  });

  it('is not told where it is so only nearly always', () => {
    const mostly = (at: number): string[] =>
      at ? ['[x] longest', '[ ] short', '[ ] tiny'] : ['[ ] longest', '[ ] short', '[x] tiny'];
    expect(lines('right-same-place', ask(6, mostly))).toEqual([]);
    expect(lines('right-longest', ask(6, mostly))).toEqual([]);
  });

  it('is not told of a place where options are shuffled', () => {
    const second = (): string[] => ['[ ] one', '[x] two', '[ ] six'];
    expect(lines('right-same-place', `---\nshuffle: all\n---\n\n${ask(4, second)}`)).toEqual([]);
  });
});

describe('an option that speaks of others', () => {
  const ask = (option: string): string =>
    `---\nshuffle: options\n---\n\n## Which?\n\n- [x] a\n- [ ] b\n- [ ] ${option}\n\nSo.\n`;

  it.each([
    'All of the above',
    'None of the above.',
    'Both of the above are true',
    'All the above',
    'Alle bovenstaande antwoorden',
    'Geen van bovenstaande',
    'Geen van de bovengenoemde',
    'Beide hierboven',
    'Al het voorgaande',
    'Alle oben genannten',
    'Keine der obigen Antworten',
    'Toutes les réponses ci-dessus',
    'Both A and B',
    'Zowel A als B',
    'Antwoorden a en c',
  ])('is told where options are shuffled: %s', (option) => {
    expect(lines('all-of-the-above', ask(option))).toEqual([9]);
    expect(lines('all-of-the-above', ask(`${option} <!-- keep last -->`))).toEqual([]);
    expect(lines('all-of-the-above', ask(option).replace('options', 'questions'))).toEqual([]);
  });

  it.each(['All of them', 'Above the door', 'A and no other', 'Ga en kijk', 'Boven'])(
    'is not seen in any option: %s',
    (option) => {
      expect(lines('all-of-the-above', ask(option))).toEqual([]);
    },
  );
});

describe('what is there twice', () => {
  it('is told of options, rows, columns and answers', () => {
    expect(lines('duplicate-option', '## Which?\n\n1. [ ] a\n2. [ ] b\n3. [ ] a\n')).toEqual([5]);
    const rows = '## Which?\n\n| | a | b |\n|-|-|-|\n| c | [x] | [ ] |\n| c | [ ] | [x] |\n';
    expect(lines('duplicate-row', rows)).toEqual([6]);
    expect(lines('duplicate-row', rows.replace('| b |', '| a |'))).toEqual([3, 6]);
    expect(lines('duplicate-answer', '## A ____.\n\n- [x] Café\n- [x] tea\n- [x] cafe!\n')).toEqual(
      [5],
    );
    expect(lines('duplicate-answer', '## A ____.\n\n- [x] 1,5\n- [x] 2\n- [x] 1.50\n')).toEqual([
      5,
    ]);
  });

  it('is not what differs in a sign of a programming language', () => {
    expect(lines('duplicate-option', '## Which?\n\n- [x] `a`\n- [ ] a\n- [ ] `A`\n')).toEqual([]);
  });
});

describe('a heading that asks, with nothing to choose', () => {
  it('is told wherever it stands', () => {
    expect(lines('no-options', `## What?\n\n- a\n- b\n\n${graded}`)).toEqual([1]);
    expect(lines('no-options', `${graded}## What?\n`)).toEqual([8]);
    expect(
      lines('no-options', `${graded}#### Q12. Choose one\n\n\`\`\`js\na\n\`\`\`\n\n- a\n- b\n`),
    ).toEqual([8]);
    expect(lines('no-options', `${graded}## Vraag 3\n\n- a\n- b\n`)).toEqual([8]);
  });

  it('is not told of reading matter', () => {
    expect(lines('no-options', `${graded}## Why is that?\n\nBecause.\n`)).toEqual([]);
    expect(lines('no-options', `${graded}## Sources\n\n- a\n- b\n`)).toEqual([]);
    expect(lines('no-options', `## Why is that?\n\nBecause.\n\n${graded}`)).toEqual([]);
    expect(lines('no-options', `${graded}## 13. Risk assessment\n\n- a\n- b\n`)).toEqual([]);
    const numbered = graded.replace('## ', '## 1. ');
    expect(lines('no-options', `${numbered}## 2. Choose\n\n- a\n- b\n`)).toEqual([8]);
  });

  it('is told of a blank in it', () => {
    expect(lines('no-options', `${graded}## Is it ____?\n`)).toEqual([]);
    expect(lines('blank-without-answers', `## It is ____.\n\n- a\n\n${graded}`)).toEqual([1]);
    expect(lines('blank-without-answers', `${graded}## It is ____.\n`)).toEqual([8]);
    expect(lines('blank-without-answers', `${graded}## It is ____.\n\n- [x] a\n- [ ] b\n`)).toEqual(
      [],
    );
  });
});

describe('a table that is nearly a question', () => {
  const table = (...rows: string[]): string =>
    `${graded}## Sort\n\n| | a | b |\n|-|-|-|\n${rows.join('\n')}\n`;

  it('is told with the place and the cell', () => {
    expect(told('almost-grid', table('| c | [x] | [ ] |', '| d | [ ] | perhaps |'))).toMatchObject([
      { line: 13, column: 11, values: { cell: 'perhaps' } },
    ]);
    expect(told('almost-scale', table('| c | -1 | +1 |', '| d | -1 | 1 |'))).toMatchObject([
      { line: 13, values: { cell: '1' } },
    ]);
  });

  it('is told where the boxes stand in the first column', () => {
    expect(lines('almost-grid', table('| [x] | c | |', '| [ ] | d | |'))).toEqual([12]);
  });

  it('is told wherever it stands, and quotes no more than it takes', () => {
    const long = 'word '.repeat(40).trim();
    const text = `${graded}Look:\n\n| | a |\n|-|-|\n| c | [x] |\n| d | [ ] |\n| e | ${long} |\n`;
    const [message] = told('almost-grid', text);
    expect(String(message?.values?.['cell'])).toHaveLength(40);
  });

  it('is not seen in any table', () => {
    expect(lines('almost-grid', table('| c | yes | no |', '| d | no | [x] |'))).toEqual([]);
    expect(
      lines('almost-grid', table('| c | [x] | no |', '| d | [ ] | no |', '| e | no | no |')),
    ).toEqual([]);
    expect(lines('almost-scale', table('| c | 1 | 2 |', '| d | 3 | 4 |'))).toEqual([]);
    expect(lines('almost-scale', table('| c | +1 | few |', '| d | 3 | 4 |'))).toEqual([]);
    const whole = table('| c | [x] | [ ] |', '| d | [x] | |');
    expect([...lines('almost-grid', whole), ...lines('boxes-in-table', whole)]).toEqual([]);
  });

  it('is text where it has more words than boxes, and that is said', () => {
    expect(lines('boxes-in-table', table('| c | yes | no |', '| d | no | [x] |'))).toEqual([13]);
    const checks = table('| c | two | ☐ |', '| d | three | ☐ |', '| e | four | none |');
    expect(lines('boxes-in-table', checks)).toEqual([12]);
  });

  it('cannot be ticked in a checklist at all', () => {
    const whole = table('| c | [x] | [ ] |');
    expect(lines('boxes-in-table', whole, 'checklist')).toEqual([12]);
  });
});

describe('points', () => {
  it('that are lost are told', () => {
    expect(lines('lost-points', '## A?\n\n1. [ ] a [+1](#)\n2. [ ] b\n')).toEqual([3]);
    expect(lines('lost-points', '## A ____.\n\n- [x] a [+1](#)\n')).toEqual([3]);
    expect(lines('lost-points', '## A?\n\n- [ ] a [+1](#)\n- [ ] b\n')).toEqual([]);
    const grid =
      '## A?\n\n| | a | b |\n|-|-|-|\n| c | [ ] [+1](#) | [ ] [-1](#) |\n| d | +1 | -1 |\n';
    expect(lines('lost-points', grid.replace(/\| d.*\n/, ''))).toEqual([]);
    expect(lines('lost-points', grid.replace(/\| c.*\n/, ''))).toEqual([]);
  });

  it('that an option lacks are told only where none is right', () => {
    expect(lines('no-points', '## A?\n\n- [ ] a [+1](#)\n- [ ] b\n')).toEqual([4]);
    expect(lines('no-points', '## A?\n\n- [x] a [+1](#)\n- [ ] b\n')).toEqual([]);
  });
});

describe('a setting without effect', () => {
  const set = (line: string, text: string): string => `---\ntitle: A\n${line}\n---\n\n${text}`;

  it('is told at its own line', () => {
    expect(told('pick-too-many', set('pick: 3', graded))).toMatchObject([
      { line: 3, values: { pick: 3, count: 1 } },
    ]);
    expect(lines('pass-without-score', set('pass: 70%', opinion))).toEqual([3]);
    expect(lines('unused-credit', set('credit: net', graded))).toEqual([3]);
    const pointed = '## A?\n\n- [x] a [+2](#)\n- [x] b [+1](#)\n- [ ] c [-1](#)\n\nSo.\n';
    expect(lines('unused-credit', set('credit: net', pointed))).toEqual([3]);
  });

  it('is not told where it has one', () => {
    expect(lines('pick-too-many', set('pick: 1', graded))).toEqual([]);
    expect(lines('pass-without-score', set('pass: 70%', graded))).toEqual([]);
    expect(
      lines('pass-without-score', set('pass: 70%', '## A?\n\n- [ ] a [+1](#)\n- [ ] b\n')),
    ).toEqual([]);
    expect(lines('unused-credit', set('credit: all', graded))).toEqual([]);
    for (const block of [
      '- [x] a\n- [x] b\n- [ ] c\n',
      '1. [ ] a\n2. [ ] b\n',
      '| | a | b |\n|-|-|-|\n| c | [x] | [ ] |\n',
    ])
      expect(lines('unused-credit', set('credit: net', `## A?\n\n${block}\nSo.\n`))).toEqual([]);
  });
});

describe('a long group', () => {
  const items = (count: number, indent = ''): string => `${indent}- [ ] item\n`.repeat(count);

  it('is told at its heading, or at its first item', () => {
    const text = `${items(10)}\n## Long\n\n${items(10)}\n### Short\n\n${items(9)}`;
    expect(told('many-items', text, 'checklist')).toMatchObject([
      { line: 1, values: { count: 10, most: 9 } },
      { line: 12, values: { count: 10, most: 9 } },
    ]);
  });

  it('may be a line with boxes in it, or a list at the end of a quiz', () => {
    const text = `- [ ] one\n- a group:\n${items(10, '  ')}`;
    expect(lines('many-items', text, 'checklist')).toEqual([3]);
    expect(lines('many-items', `${graded}## 0–100%: Go on\n\n${items(10)}`)).toEqual([8]);
  });
});
