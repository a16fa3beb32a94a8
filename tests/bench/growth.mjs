import { readMarkdown, rules } from 'zelfcheck/markdown';

const questions = [
  (n) =>
    `## Which lamp is number ${n}?\n\n- [ ] the red one\n  > No.\n- [x] the blue one\n\nSo it is.\n`,
  (n) => `## What do you check at door ${n}?\n\n- [x] the lock\n- [x] the hinge\n- [ ] the paint\n`,
  (n) => `## In which order do you open till ${n}?\n\n1. [ ] key\n2. [ ] drawer\n3. [ ] coins\n`,
  (n) =>
    `## Where do the goods of van ${n} go?\n\n| | Shelf | Cold store |\n| - | - | - |\n| milk | [ ] | [x] |\n| rice | [x] | [ ] |\n`,
  (n) =>
    `## How was day ${n}?\n\n| | Yes | No |\n| - | - | - |\n| I could rest | +2 | -1 |\n| I was late | 0 | +1 |\n`,
  (n) => `## Shelf ${n} is called ____.\n\n- [x] the top shelf\n- [x] top\n`,
  (n) => `## Box ${n} weighs ____ kg.\n\n- [x] 14\n- [x] 3.5 ± 0.1\n`,
  (n) => `## What do you say to customer ${n}?\n\n___\n\nThank you, for one.\n`,
  (n) => `## Your plan for week ${n}\n\nIf ____, then I will ____.\n`,
  (n) => `Which key is for gate ${n}?\n\n- [ ] A [+1](#careful)\n- [x] B [+2](#quick)\n\n`,
];

const quiz = (count) =>
  '# Everything\n\n' +
  Array.from({ length: count }, (_, n) => questions[n % questions.length](n)).join('\n') +
  '\n## Careful\n\nYou look twice.\n\n## Quick\n\nYou do not wait.\n\n## 0–49%\n\nOnce more.\n\n## 50–100%\n\nWell done.\n';

const lines = (count, line) => Array.from({ length: count }, (_, n) => line(n)).join('');

const kinds = {
  'a quiz of every kind of question': [500, quiz],
  'a quiz of questions that are the same': [500, (count) => lines(count, () => questions[1](1))],
  'a quiz under one heading': [500, (count) => `## Keys\n\n${lines(count, questions[9])}`],
  'a question of many options': [
    1500,
    (count) => `## Which?\n\n- [x] 0\n${lines(count, (n) => `- [ ] ${n}\n`)}`,
  ],
  'a quiz with an outcome a question': [
    250,
    (count) =>
      lines(count, (n) => `## Q ${n}?\n\n- [x] a [+1](#r-${n})\n- [ ] b [+1](#s-${n})\n\n`) +
      lines(count, (n) => `## R ${n}\n\nIndeed.\n\n`),
  ],
  'a checklist': [1250, (count) => lines(count, (n) => `- [ ] Lock door ${n} of the **shop**\n`)],
  'a checklist of items that are the same': [1250, (count) => lines(count, () => '- [ ] Lock\n')],
  'a checklist in groups': [
    1250,
    (count) => lines(count, (n) => (n % 9 ? '' : `## Room ${n}\n\n`) + `- [ ] Lamp ${n}\n`),
  ],
  'a nested checklist': [
    1250,
    (count) => lines(count, (n) => `${'  '.repeat(n % 4)}- [ ] Lamp ${n} ____\n`),
  ],
  'a checklist with code between': [
    600,
    (count) => lines(count, (n) => `- [ ] Lamp ${n}\n\n\`\`\`\n${n}\n\`\`\`\n\n`),
  ],
};

const timeOf = (text, kind) => {
  const start = performance.now();
  const { worksheet } = readMarkdown(text, { kind, rules });
  const ms = performance.now() - start;
  if (worksheet.parts.length === 0)
    throw new Error('The worksheet was refused: there is nothing to measure.');
  return ms;
};

/** How long files take that are twice, four and eight times as long: about so many times as long. */
export const growth = () =>
  Object.entries(kinds).map(([what, [count, make]]) => {
    const kind = what.includes('quiz') || what.includes('question') ? 'quiz' : 'checklist';
    const row = { what };
    for (const times of [1, 2, 4, 8]) {
      const text = make(count * times);
      // The best of three: the machine can only make it slower.
      const ms = Math.min(...Array.from({ length: 3 }, () => timeOf(text, kind)));
      row[`${times} × (ms)`] = ms.toFixed(0);
      if (times === 8) row['kB at 8 ×'] = (text.length / 1000).toFixed(0);
    }
    return row;
  });
