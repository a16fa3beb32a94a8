import { fieldsIn } from '../../src/engine.js';
import type { AnswerChange } from '../../src/engine.js';
import type { Answer, AnswerBlock, Choice } from '../../src/model/blocks/index.js';
import type { Question } from '../../src/model/worksheet.js';

/** The choice of a question that has one. */
export const choiceOf = ({ answer }: Question): Choice => {
  if (answer.type !== 'choice') throw new Error(`A question with ${answer.type}`);
  return answer;
};

const ofBits = (ids: readonly string[], bits: number): string[] =>
  ids.filter((_, at) => bits & (1 << at));

const rows = (
  block: {
    readonly columns: readonly { readonly id: string }[];
    readonly rows: readonly {
      readonly id: string;
      readonly several?: boolean;
      readonly cells: readonly unknown[];
    }[];
  },
  bits: number,
): Answer =>
  Object.fromEntries(
    block.rows.map(({ id, several, cells }, at) => {
      const columns = block.columns.filter((_, index) => cells[index]).map((column) => column.id);
      const one = columns[((bits >> at) + at) % Math.max(1, columns.length)];
      return [id, several ? ofBits(columns, bits >> at) : one === undefined ? [] : [one]];
    }),
  );

const typed = ['', ' ', 'words', 'Één', '3,5', '24'];

/** An answer to a block, decided by a number: now and then an empty one, or one that is refused. */
export const answerFor = (block: AnswerBlock, bits: number): Answer => {
  switch (block.type) {
    case 'choice': {
      const ids = block.options.map(({ id }) => id);
      return bits % 2 ? ofBits(ids, bits) : ids.slice(bits % 5, (bits % 5) + 1);
    }
    case 'order': {
      const ids = block.options.map(({ id }) => id);
      const at = bits % (ids.length + 1);
      const turned = [...ids.slice(at), ...ids.slice(0, at)];
      return bits % 3 ? turned : bits % 2 ? turned.reverse() : [];
    }
    case 'grid':
    case 'scale':
      return rows(block, bits);
    case 'blank':
    case 'number': {
      const texts = [...block.accepted.map(({ text }) => text), ...typed];
      return texts[bits % texts.length] ?? '';
    }
    case 'text':
      return typed[bits % typed.length] ?? '';
    case 'gaps':
      return Object.fromEntries(
        fieldsIn(block.sentence).map(({ id }, at) => [
          id,
          typed[(bits >> at) % typed.length] ?? '',
        ]),
      );
  }
};

const ticks = (boxes: readonly string[], row?: string): AnswerChange[] =>
  boxes.flatMap((box) =>
    [true, false].map((on) => ({ type: 'tick' as const, box, on, ...(row && { row }) })),
  );

/** What a reader can do to an answer, and some of what nobody can: a box, a place or a field that is not there. */
export const changesOf = (block: AnswerBlock): readonly AnswerChange[] => {
  switch (block.type) {
    case 'choice':
      return [...ticks([...block.options.map(({ id }) => id), 'none']), { type: 'keep' }];
    case 'order':
      return [
        { type: 'keep' },
        ...[...block.options, { id: 'none' }].flatMap(({ id }) =>
          [-1, ...block.options.keys(), block.options.length].map((at): AnswerChange => ({
            type: 'place',
            option: id,
            at,
          })),
        ),
        ...ticks(block.options.map(({ id }) => id)),
      ];
    case 'grid':
    case 'scale': {
      const boxes = [...block.columns.map(({ id }) => id), 'none'];
      return [
        ...[...block.rows, { id: 'none' }].flatMap(({ id }) => ticks(boxes, id)),
        ...ticks(boxes),
      ];
    }
    case 'blank':
    case 'number':
    case 'text':
      return [
        ...typed.map((text): AnswerChange => ({ type: 'fill', text })),
        { type: 'fill', field: 'none', text: 'words' },
      ];
    case 'gaps':
      return [...fieldsIn(block.sentence), { id: 'none' }].flatMap(({ id }) =>
        ['', 'words'].map((text): AnswerChange => ({ type: 'fill', field: id, text })),
      );
  }
};
