import { validate } from '../../src/model/validate.js';

/** The name of a property or the place of an entry. */
export type Key = string | number;

/** Worksheets that use every node and every property that there is, and what the tests do with them. */

export const text = { type: 'text', value: 'Hello' };
export const paragraph = { type: 'paragraph', children: [text] };
const everyInline = [
  text,
  { type: 'emphasis', children: [text] },
  { type: 'strong', children: [text] },
  { type: 'delete', children: [text] },
  { type: 'inlineCode', value: 'x' },
  { type: 'break' },
  { type: 'link', url: 'https://example.com/', title: 'Example', children: [text] },
  { type: 'link', url: 'more.html', children: [text] },
  { type: 'image', url: 'a.png', title: 'A', alt: 'A shop' },
  { type: 'format', tag: 'kbd', children: [text] },
  { type: 'footnoteReference', id: 'n1' },
];
const everyBlock = [
  { type: 'paragraph', children: everyInline },
  { type: 'heading', depth: 3, children: [text] },
  { type: 'code', value: 'a', lang: 'js' },
  { type: 'blockquote', children: [paragraph] },
  {
    type: 'list',
    ordered: true,
    start: 3,
    children: [
      { type: 'listItem', checked: true, children: [paragraph] },
      { type: 'listItem', children: [] },
    ],
  },
  {
    type: 'table',
    align: ['left', null],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text] }] }],
  },
  { type: 'thematicBreak' },
  { type: 'callout', kind: 'note', children: [paragraph] },
];
const base = {
  zelfcheck: 1,
  id: 'shop',
  title: 'Shop',
  lang: 'nl-NL',
  description: 'A quiz.',
  owner: 'Someone',
  revised: '2026-11-21',
  minutes: 4,
  sources: [{ url: 'https://example.com/a', title: 'An article' }],
  footnotes: [{ id: 'n1', content: [paragraph] }],
};
export const quiz = {
  ...base,
  kind: 'quiz',
  settings: { feedback: 'end', pick: 3, pass: 70, reveal: { after: 2 } },
  introduction: everyBlock,
  parts: [
    { type: 'topic', id: 't1', depth: 2, heading: [text], content: [] },
    { type: 'topic', id: 't2', depth: 3, heading: [text], content: [], topic: 't1' },
    {
      type: 'question',
      id: 'q1',
      prompt: [text],
      body: [paragraph],
      hints: [[paragraph], []],
      answer: {
        type: 'choice',
        several: false,
        graded: true,
        options: [
          { id: 'a', content: [paragraph], right: true, feedback: [paragraph] },
          { id: 'b', content: [paragraph], right: false, feedback: [], last: true },
        ],
      },
      explanation: [],
      topic: 't2',
    },
    { type: 'reading', id: 'r1', depth: 2, heading: [text], content: [paragraph], topic: 't1' },
  ],
};
const option = (id: string): object => ({ id, content: [paragraph], feedback: [paragraph] });
export const field = (id: string): object => ({ type: 'field', id, size: 4 });
const column = (id: string): object => ({ id, heading: [text] });
const points = [
  { to: '', n: -1.5 },
  { to: 'helper', n: 2 },
];
export const answers = {
  pointed: {
    type: 'choice',
    several: true,
    graded: false,
    options: [{ ...option('a'), right: false, points }],
  },
  order: { type: 'order', options: [option('a'), option('b')] },
  grid: {
    type: 'grid',
    graded: true,
    corner: [text],
    columns: [column('a'), column('b')],
    rows: [
      {
        id: 'a',
        statement: [text],
        several: true,
        cells: [{ right: true, points }, { right: false }],
      },
      { id: 'b', statement: [text], several: false, cells: [null, { right: false }] },
    ],
  },
  scale: {
    type: 'scale',
    corner: [],
    columns: [column('a'), column('b')],
    rows: [{ id: 'a', statement: [text], cells: [points, null] }],
  },
  blank: { type: 'blank', accepted: [{ text: 'Yes', feedback: [paragraph] }] },
  number: { type: 'number', accepted: [{ text: '3 ± 1', feedback: [], from: 2, to: 4 }] },
  text: { type: 'text' },
  gaps: { type: 'gaps', sentence: [text, field('a'), { type: 'strong', children: [field('b')] }] },
};
export const sheet = [
  {
    type: 'group',
    id: 'q1',
    depth: 3,
    heading: [text],
    parts: [{ type: 'prose', content: [{ type: 'paragraph', children: [text, field('a')] }] }],
  },
];
/** A quiz with every answer block, points and results. */
export const rareQuiz = {
  ...quiz,
  parts: [
    ...quiz.parts,
    ...Object.entries(answers).map(([id, answer]) => ({
      type: 'question',
      id,
      prompt: [text],
      body: [],
      hints: [],
      answer,
      explanation: [],
    })),
  ],
  results: [
    { type: 'outcome', id: 'helper', depth: 2, heading: [text], parts: sheet },
    { type: 'band', id: 'low', depth: 2, heading: [], parts: [], from: 0, to: 49 },
    {
      type: 'band',
      id: 'high',
      depth: 2,
      heading: [],
      parts: sheet,
      from: 50,
      to: 100,
      topic: 't1',
    },
  ],
};
/** Where the answer block of this name stands in the quiz. */
export const placeOf = (id: keyof typeof answers): Key[] => [
  'parts',
  quiz.parts.length + Object.keys(answers).indexOf(id),
  'answer',
];
export const checklist = {
  ...base,
  kind: 'checklist',
  settings: { mode: 'read-do', notes: true },
  parts: [
    {
      type: 'group',
      id: 'g1',
      depth: 2,
      heading: [text],
      parts: [
        { type: 'prose', content: everyBlock },
        {
          type: 'items',
          ordered: true,
          start: 2,
          items: [
            { type: 'item', id: 'i1', label: [text], detail: [paragraph], parts: [], done: true },
            { type: 'item', id: 'i2', label: [field('f1')], detail: [], parts: [], aside: true },
            {
              type: 'line',
              content: [paragraph],
              parts: [{ type: 'items', ordered: false, items: [] }],
            },
          ],
        },
      ],
    },
  ],
};

/** What `validate` gives back. */
export const copyOf = (value: unknown): unknown => {
  const result = validate(value);
  return 'worksheet' in result ? result.worksheet : result;
};

/** What `validate` finds wrong. */
export const problemOf = (value: unknown): unknown => {
  const result = validate(value);
  return 'problem' in result ? result.problem : undefined;
};

/** A copy of a value with a change at the end of a path. */
export const put = (value: unknown, [key, ...rest]: readonly Key[], change: unknown): unknown => {
  if (key === undefined) return change;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<Key, unknown>;
  copy[key] = put(copy[key], rest, change);
  return copy;
};

/** The path of every property and entry in a value. */
export const pathsIn = (value: unknown): Key[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, each]) =>
          pathsIn(each).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ];

/** What stands at the end of a path. */
export const at = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>((each, key) => (each as Record<Key, unknown>)[key], value);
