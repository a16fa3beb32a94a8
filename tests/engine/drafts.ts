import fc from 'fast-check';
import type { AnswerType } from '../../src/model/blocks/index.js';

/**
 * Quizzes as an author has them in mind: what is edited stays the same thing, whatever it is called. Few words, so that
 * many things say the same.
 */

/** An option, a row, a column, an answer that is accepted or a field. */
export interface Thing {
  /** Stays with it through every edit. */
  readonly key: number;
  readonly text: string;
  /** What is said about it; may be empty. */
  readonly note: string;
  /** Which boxes are right, or which numbers stand there. */
  readonly bits: number;
}

/** A question; it can be written down as any type of block. */
export interface DraftQuestion {
  readonly key: number;
  readonly topic: number;
  readonly prompt: string;
  readonly type: AnswerType;
  readonly things: readonly Thing[];
  readonly columns: readonly Thing[];
}

/** The questions in the order of the file. */
export type Draft = readonly DraftQuestion[];

const types: readonly AnswerType[] = [
  'choice',
  'order',
  'grid',
  'scale',
  'blank',
  'number',
  'text',
  'gaps',
];
const prompts = ['Alpha', 'Beta', 'Alpha and more'];
const words = ['red', 'blue', 'red wine', 'green'];
const notes = ['', 'So it is'];

const anyThing: fc.Arbitrary<Thing> = fc.record({
  key: fc.nat(),
  text: fc.constantFrom(...words),
  note: fc.constantFrom(...notes),
  bits: fc.nat(15),
});

const anyQuestion: fc.Arbitrary<DraftQuestion> = fc.record({
  key: fc.nat(),
  topic: fc.nat(2),
  prompt: fc.constantFrom(...prompts),
  type: fc.constantFrom(...types),
  things: fc.array(anyThing, { minLength: 1, maxLength: 4 }),
  columns: fc.array(anyThing, { minLength: 1, maxLength: 3 }),
});

const inFile = (questions: Draft): Draft =>
  [0, 1, 2].flatMap((topic) => questions.filter((question) => question.topic === topic));

export const anyDraft: fc.Arbitrary<Draft> = fc.array(anyQuestion, { maxLength: 5 }).map(inFile);

const option = (box: string, { text, note }: Thing): string =>
  `${box} ${text}${note && `\n   > ${note}`}`;

const table = (
  { columns, things }: DraftQuestion,
  cell: (bits: number, column: number) => string,
): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(({ text }) => text)]),
    line(['', ...columns].map(() => '---')),
    ...things.map(({ text, bits }) =>
      line([text, ...columns.map((_, column) => cell(bits, column))]),
    ),
  ].join('\n');
};

const blockOf = (question: DraftQuestion): string => {
  const { type, things } = question;
  switch (type) {
    case 'choice':
      return things.map((thing) => option(`- [${thing.bits % 2 ? 'x' : ' '}]`, thing)).join('\n');
    case 'order':
      return things.map((thing) => option('1. [ ]', thing)).join('\n');
    case 'grid':
      return table(question, (bits, column) => (bits & (1 << column) ? '[x]' : '[ ]'));
    case 'scale':
      return table(question, (bits, column) => `+${(bits >> column) % 4}`);
    case 'blank':
      return things.map((thing) => option('- [x]', thing)).join('\n');
    case 'number':
      return things.map((thing) => option('- [x]', { ...thing, text: `${thing.bits}` })).join('\n');
    case 'text':
      return '___';
    case 'gaps':
      return `${things.map(({ text }) => `${text} ____`).join(', ')}.`;
  }
};

/** A draft as it is written down. */
export const markdownOf = (draft: Draft): string => {
  let topic = 0;
  const sections = draft.map((question) => {
    const isNew = question.topic !== topic;
    topic = question.topic;
    const isBlank = question.type === 'blank' || question.type === 'number';
    const prompt = question.prompt + (isBlank ? ' ____' : '');
    return `${isNew ? `## Topic ${topic}\n\n` : ''}### ${prompt}\n\n${blockOf(question)}\n`;
  });
  return `---\ntitle: Draft\nkind: quiz\n---\n\n${sections.join('\n')}`;
};

/** One change that an author makes, decided by numbers. */
export interface Edit {
  readonly kind: number;
  readonly at: number;
  readonly thing: number;
  readonly question: DraftQuestion;
}

export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ kind: fc.nat(14), at: fc.nat(5), thing: fc.nat(4), question: anyQuestion }),
  { maxLength: 8 },
);

const without = <Entry>(list: readonly Entry[], at: number): Entry[] =>
  list.filter((_, index) => index !== at);

const put = <Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];

const changed = <Entry>(list: readonly Entry[], at: number, change: Partial<Entry>): Entry[] =>
  list.map((entry, index) => (index === at ? { ...entry, ...change } : entry));

const editThings = (
  things: readonly Thing[],
  kind: number,
  { thing, question }: Edit,
): readonly Thing[] => {
  const at = thing % things.length;
  const one = things[at]!;
  const other = question.things[0]!;
  switch (kind) {
    case 0:
      return things.length > 1 ? without(things, at) : things;
    case 1:
      return put(things, at, other);
    case 2:
      return [...without(things, at), one];
    case 3:
      return changed(things, at, { text: other.text });
    case 4:
      return changed(things, at, { note: other.note, bits: other.bits });
    default:
      return things;
  }
};

/** The draft after an edit. */
export const edited = (draft: Draft, edit: Edit): Draft => {
  const { kind, question: other } = edit;
  const at = edit.at % Math.max(1, draft.length);
  const one = draft[at];
  if (!one) return [other];
  switch (kind) {
    case 0:
      return without(draft, at);
    case 1:
      return inFile(put(draft, at, other));
    case 2:
      return inFile([...without(draft, at), one]);
    case 3:
      return inFile(changed(draft, at, { topic: other.topic }));
    case 4:
      return changed(draft, at, { prompt: other.prompt });
    case 5:
      return changed(draft, at, { type: other.type });
    default: {
      const key = kind < 11 ? 'things' : 'columns';
      return changed(draft, at, { [key]: editThings(one[key], (kind - 6) % 5, edit) });
    }
  }
};
