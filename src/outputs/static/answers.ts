import type { Element } from 'hast';
import { startingOrder } from '../../engine/order.js';
import type {
  Accepted,
  AnswerBlock,
  Choice,
  Gaps,
  Grid,
  OptionBase,
  Order,
  Points,
  Scale,
} from '../../model/blocks/index.js';
import { slug } from '../../model/ids.js';
import { plainText } from '../../model/plain-text.js';
import { fragmentOf, signs } from '../../model/static-signs.js';
import type { Block, Field, Inline } from '../../model/text.js';
import type { Question } from '../../model/worksheet.js';
import { apart, entry, inline, list, paragraph, stack } from './nodes.js';
import type { Child } from './nodes.js';
import { blocks, line } from './text.js';
import type { Around } from './text.js';
import { anchorOf, permalinkTo, signed, unlike } from './writer.js';
import type { Writer } from './writer.js';

/** An answer block on paper. */
export interface Written {
  /** What is answered on; tells nothing of what is right. */
  readonly shown: Element[];
  /** What is right; nothing where `shown` says all. */
  readonly key: Element[];
}

const pointsTo = ({ to, n }: Points, { worksheet }: Writer): Element => {
  const href = '#' + (to ? fragmentOf(worksheet.id, { id: to, flags: {} }) : '');
  return inline('a', { href }, [`${n < 0 ? '−' : '+'}${Math.abs(n)}`]);
};

/** Nothing, on a scale where it needs no sign. */
const noPoints = inline('a', { href: '#' }, ['0']);

const behind = (points: readonly Points[] | undefined, writer: Writer): Child[] =>
  (points ?? []).flatMap((one) => [' ', pointsTo(one, writer)]);

/** A line that begins with a sign, and what stands under it; the sign stands alone where there is no line. */
const withSign = (
  sign: readonly Child[],
  content: readonly Block[],
  points: readonly Points[] | undefined,
  feedback: readonly Block[],
  writer: Writer,
  around: Around,
): Child[] => {
  const [first, ...rest] = content;
  const isLine = first?.type === 'paragraph';
  return entry(
    [...sign, ...(isLine ? line(first.children, writer, around) : []), ...behind(points, writer)],
    [
      ...blocks(isLine ? rest : content, writer, around),
      ...(feedback.length ? [stack('blockquote', {}, blocks(feedback, writer, around))] : []),
    ],
  );
};

const plain = ({ content }: OptionBase, writer: Writer, around: Around): Child[] => {
  const [first, ...rest] = content;
  return first?.type === 'paragraph'
    ? entry(line(first.children, writer, around), blocks(rest, writer, around))
    : apart(blocks(content, writer, around));
};

const namedIn = (options: readonly OptionBase[]): ReadonlySet<string> =>
  unlike(options.map(({ id, content }) => ({ id, text: plainText(content) })));

/** The key is the list once more with signs in front; that of an opinion with nothing to tell is the list itself. */
const choice = ({ several, graded, options }: Choice, writer: Writer, around: Around): Written => {
  const named = namedIn(options);
  const key = list(
    options.map(({ id, content, feedback, right, last, points }) => {
      const sign = several
        ? right
          ? 'ticked'
          : 'box'
        : graded
          ? right
            ? 'right'
            : 'wrong'
          : 'open';
      const anchor = anchorOf(writer, id, named, last ? { last: '' } : {});
      return withSign(signed(sign, writer, anchor), content, points, feedback, writer, around);
    }),
  );
  // An opinion with nothing to tell of it is its own key.
  const isPlain = options.every(({ feedback, points }) => !feedback.length && !points);
  if (isPlain && !graded) return { shown: [key], key: [] };
  const shown = list(
    options.map((option) =>
      several
        ? withSign(signed('box', writer), option.content, [], [], writer, around)
        : plain(option, writer, around),
    ),
  );
  return { shown: [shown], key: [key] };
};

/** Shown in another order than the right one, which the key numbers. */
const order = (id: string, answer: Order, writer: Writer, around: Around): Written => {
  const named = namedIn(answer.options);
  const shown = startingOrder({ seed: 1 }, id, answer);
  return {
    shown: [list(shown.map((option) => plain(option, writer, around)))],
    key: [
      list(
        answer.options.map(({ id: own, content, feedback }) =>
          withSign(
            signed('right', writer, anchorOf(writer, own, named)),
            content,
            [],
            feedback,
            writer,
            around,
          ),
        ),
        { ordered: true },
      ),
    ],
  };
};

/** Shown as a line a row, for a table is lost on many a filter; the key has a list a row. */
const rows = (answer: Grid | Scale, writer: Writer, around: Around): Written => {
  const { columns, corner } = answer;
  const words = (nodes: readonly Inline[]): Child[] => line(nodes, writer, around);
  const namedColumns = unlike(columns.map(({ id, heading }) => ({ id, text: plainText(heading) })));
  const namedRows = unlike(
    answer.rows.map(({ id, statement }) => ({ id, text: plainText(statement) })),
  );
  const shown = answer.rows.map(({ statement, cells, ...row }) => {
    const sign = signs['several' in row && row.several ? 'box' : 'open'];
    const boxes = columns.flatMap(({ heading }, at): Child[][] =>
      cells[at] ? [[`${sign} `, ...words(heading)]] : [],
    );
    return [
      ...words(statement),
      inline('br', {}, []),
      '\n',
      ...boxes.flatMap((box, at) => (at ? [' · ', ...box] : box)),
    ];
  });
  const cellOf = (row: Grid['rows'][number] | Scale['rows'][number], at: number): Child[] => {
    const cell = row.cells[at];
    if (!cell) return signed('none', writer);
    if (Array.isArray(cell))
      return cell.flatMap((one) => [one.n || one.to ? pointsTo(one, writer) : noPoints, ' ']);
    const isGraded = (row as Grid['rows'][number]).cells.some((one) => one?.right);
    return signed(!isGraded ? 'open' : cell.right ? 'right' : 'wrong', writer);
  };
  const key = answer.rows.map((row, index) =>
    entry(
      [...words(row.statement), ...permalinkTo(writer, anchorOf(writer, row.id, namedRows))],
      [
        list(
          columns.map(({ id, heading }, at) => {
            const cell = row.cells[at];
            return [
              ...cellOf(row, at),
              ...words(heading),
              ...(index ? [] : permalinkTo(writer, anchorOf(writer, id, namedColumns))),
              ...(cell && !Array.isArray(cell) ? behind(cell.points, writer) : []),
            ];
          }),
        ),
      ],
    ),
  );
  return {
    shown: [list(shown)],
    key: [...(corner.length ? [paragraph(words(corner))] : []), list(key)],
  };
};

/** Whether there is a blank to be seen already. */
const hasBlank = (question: Question): boolean =>
  /_{3,}/.test(JSON.stringify([question.prompt, question.body]));

/** A line to write on. */
const writingLine = paragraph([`${signs.line} ${'_'.repeat(30)}`]);

/** What is accepted. Where no blank is to be seen, there is a line to write on. */
const typed = (
  accepted: readonly Accepted[],
  question: Question,
  writer: Writer,
  around: Around,
): Written => ({
  shown: hasBlank(question) ? [] : [writingLine],
  key: [
    list(
      accepted.map(({ text, feedback }) => {
        const content: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
        return withSign(signed('typed', writer), content, [], feedback, writer, around);
      }),
    ),
  ],
});

/** The first place to write in, at any depth, and what stands before it. */
const upToField = (nodes: readonly Inline[]): { field?: Field; before: Inline[] } => {
  const before: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'field') return { field: node, before };
    const inside = 'children' in node ? upToField(node.children) : undefined;
    if (inside?.field) return { field: inside.field, before: [...before, ...inside.before] };
    before.push(node);
  }
  return { before };
};

/** Where a sentence goes on in a line of its own, with blanks that are called by its own words: a paragraph of its own. */
const sentences = ({ sentence }: Gaps): Inline[][] => {
  const lines: Inline[][] = [[]];
  for (const node of sentence) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const isOwn = (nodes: readonly Inline[]): boolean => {
    const { field, before } = upToField(nodes);
    return !!field?.id.startsWith(slug(plainText(before)));
  };
  return lines.every(isOwn) ? lines : [[...sentence]];
};

/** Writes an answer block. */
export const answer = (question: Question, writer: Writer, around: Around): Written => {
  const { answer: block } = question;
  switch (block.type) {
    case 'choice':
      return choice(block, writer, around);
    case 'order':
      return order(question.id, block, writer, around);
    case 'grid':
    case 'scale':
      return rows(block, writer, around);
    case 'blank':
    case 'number':
      return typed(block.accepted, question, writer, around);
    case 'text':
      return { shown: [writingLine], key: [] };
    case 'gaps':
      return {
        shown: sentences(block).map((one) => paragraph(line(one, writer, around))),
        key: [],
      };
  }
};

/** The kinds of answer blocks whose blank stands in the prompt or the body. */
export const isTyped = ({ type }: AnswerBlock): boolean => type === 'blank' || type === 'number';
