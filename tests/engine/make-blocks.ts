import type {
  Blank,
  Choice,
  Gaps,
  Grid,
  NumberBlank,
  Option,
  Order,
  Points,
  Scale,
} from '../../src/model/blocks/index.js';
import type { Block, Inline } from '../../src/model/text.js';
import type { Band, Outcome, Question } from '../../src/model/worksheet.js';
import { choice, question } from './make.js';

/** Answer blocks, points and results, as short as they can be written and still be read. */

export const says = (value: string): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', value }] },
];

/** Options by their ids; each says its id, up to a slash: `wash/1 rinse wash/2`. */
export const order = (ids: string): Order => ({
  type: 'order',
  options: ids.split(' ').map((id) => ({
    id,
    content: says(id.replace(/\/.*/, '')),
    feedback: [],
  })),
});

const columnsOf = (ids: string): Grid['columns'] =>
  ids.split(' ').map((id) => ({ id, heading: [] }));

/** A row is its id and its boxes, `x` a right one, `o` another, `-` none: `a xo-`. With a `+`, several may be ticked. */
export const grid = (columns: string, ...lines: string[]): Grid => {
  const rows = lines.map((line) => {
    const [name = '', boxes = ''] = line.split(' ');
    return {
      id: name.replace('+', ''),
      statement: [],
      several: name.endsWith('+'),
      cells: [...boxes].map((box) => (box === '-' ? null : { right: box === 'x' })),
    };
  });
  const graded = rows.some(({ cells }) => cells.some((cell) => cell?.right));
  return { type: 'grid', graded, corner: [], columns: columnsOf(columns), rows };
};

const pointsIn = (text: string): Points[] =>
  text.split('&').map((one) => {
    const [n, to = ''] = one.split('>');
    return { to, n: Number(n) };
  });

/** A row is its id and its numbers, `-` where there is none: `a 0 +1 - 2`. */
export const scale = (columns: string, ...lines: string[]): Scale => ({
  type: 'scale',
  corner: [],
  columns: columnsOf(columns),
  rows: lines.map((line) => {
    const [id = '', ...cells] = line.split(' ');
    return {
      id,
      statement: [],
      cells: cells.map((cell) => (cell === '-' ? null : pointsIn(cell))),
    };
  }),
});

export const blank = (...accepted: string[]): Blank => ({
  type: 'blank',
  accepted: accepted.map((text) => ({ text, feedback: says(`so ${text}`) })),
});

/** Ranges: `[24, 26]`; a number alone is one from itself to itself. */
export const number = (...ranges: (number | readonly [number, number])[]): NumberBlank => ({
  type: 'number',
  accepted: ranges.map((range) => {
    const [from, to] = typeof range === 'number' ? [range, range] : range;
    return { text: String(from), feedback: [], from, to };
  }),
});

/** A sentence with these fields, the last of them in emphasis. */
export const gaps = (...ids: string[]): Gaps => {
  const fields = ids.map((id): Inline => ({ type: 'field', id, size: 4 }));
  return {
    type: 'gaps',
    sentence: [
      { type: 'text', value: 'If ' },
      ...fields.slice(0, -1),
      { type: 'emphasis', children: fields.slice(-1) },
    ],
  };
};

/** Boxes with points behind a colon: `a:+2>helper&-1>loner *b:3 c`. */
export const pointed = (boxes: string, more: Partial<Choice> = {}): Choice => {
  const given = boxes.split(' ').map((box) => box.split(':')[1]);
  const block = choice(boxes.replace(/:\S+/g, ''), more);
  return {
    ...block,
    options: block.options.map((option, at): Option => {
      const points = given[at];
      return points === undefined ? option : { ...option, points: pointsIn(points) };
    }),
  };
};

export const asking = (
  id: string,
  answer: Question['answer'],
  more: Partial<Question> = {},
): Question => ({
  ...question(id, 'a'),
  answer,
  ...more,
});

const section = (id: string): Omit<Outcome, 'type'> => ({ id, depth: 2, heading: [], parts: [] });

export const outcome = (id: string): Outcome => ({ type: 'outcome', ...section(id) });

/** A band, such as `0-49` or `80-100`; its id is the range, with the topic before it. */
export const band = (range: string, topic?: string): Band => {
  const [from = 0, to = 0] = range.split('-').map(Number);
  return {
    type: 'band',
    ...section(topic ? `${topic}:${range}` : range),
    from,
    to,
    ...(topic && { topic }),
  };
};

/** What is no answer to anything, from hosts and old storage. */
export const nonsense: readonly unknown[] = [
  undefined,
  null,
  7,
  NaN,
  true,
  () => 'a',
  Symbol('a'),
  10n,
  [1],
  [null],
  [['a']],
  [{}],
  [['__proto__']],
  { a: 1 },
  { a: null },
  { a: { b: 'c' } },
  { nothing: ['a'] },
  JSON.parse('{"__proto__": ["a"]}'),
  Object.create({ a: ['x'] }),
  Array.from({ length: 100_000 }, (_, at) => `n${at}`),
];
