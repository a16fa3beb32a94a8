import type { List, ListItem, PhrasingContent, TableCell } from 'mdast';
import type { Column, GridRow, ScaleRow } from '../../model/blocks/index.js';
import { plainText } from '../../model/plain-text.js';
import type { Inline } from '../../model/text.js';
import { toText } from '../../reader/nodes.js';
import { isPoints, withPoints } from '../../static/key.js';
import type { BlockBack } from '../../static/key.js';
import { restoreLine, nameSuffix, takePermalink, takeSign, textNode } from '../../static/lines.js';
import { entry, inline, list, paragraph } from '../../static/nodes.js';
import type { Child } from '../../static/nodes.js';
import { signs } from '../../static/signs.js';
import { line } from '../../static/text.js';
import { anchorOf, permalinkTo, signed, underivedIds } from '../../static/writer.js';
import type { Around, Writer, Written } from '../../static/writer.js';

type CellOf<Row extends GridRow | ScaleRow> = NonNullable<Row['cells'][number]>;

/** What of the rows of a table one answer block writes in another way than another. */
interface RowForm<Row extends GridRow | ScaleRow> {
  /** The sign of the boxes of a row that are to be answered on. */
  readonly box: (row: Row) => 'box' | 'open';
  /** What stands before the words of a column, and behind them. */
  readonly before: (cell: CellOf<Row>, row: Row) => readonly Child[];
  readonly behind: (cell: CellOf<Row>) => readonly Child[];
}

/** Shown as a line a row, for a table is lost on many a filter; the key has a list a row. */
export const writeRows = <Row extends GridRow | ScaleRow>(
  { corner, columns, rows }: { corner: Inline[]; columns: Column[]; rows: Row[] },
  form: RowForm<Row>,
  writer: Writer,
  around: Around,
): Written => {
  const words = (nodes: readonly Inline[]): Child[] => line(nodes, writer, around);
  const namedColumns = underivedIds(
    columns.map(({ id, heading }) => ({ id, text: plainText(heading) })),
  );
  const namedRows = underivedIds(
    rows.map(({ id, statement }) => ({ id, text: plainText(statement) })),
  );
  const shown = rows.map((row) => {
    const sign = signs[form.box(row)];
    const boxes = columns.flatMap(({ heading }, at): Child[][] =>
      row.cells[at] ? [[`${sign} `, ...words(heading)]] : [],
    );
    return [
      ...words(row.statement),
      inline('br', {}, []),
      '\n',
      ...boxes.flatMap((box, at) => (at ? [' · ', ...box] : box)),
    ];
  });
  const key = rows.map((row, index) =>
    entry(
      [...words(row.statement), ...permalinkTo(writer, anchorOf(writer, row.id, namedRows))],
      [
        list(
          columns.map(({ id, heading }, at) => {
            const cell = row.cells[at] as CellOf<Row> | null | undefined;
            return [
              ...(cell ? form.before(cell, row) : signed('none', writer)),
              ...words(heading),
              ...(index ? [] : permalinkTo(writer, anchorOf(writer, id, namedColumns))),
              ...(cell ? form.behind(cell) : []),
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

/** What stands for no points on a scale, where it needs no sign. */
const isZero = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'link' && node.url === '#' && toText(node).trim() === '0';

const isCell = ({ children: [line] }: ListItem): boolean => {
  if (line?.type !== 'paragraph') return false;
  const sign = takeSign(line.children)?.sign;
  return sign === undefined
    ? isPoints(line.children[0]) || isZero(line.children[0])
    : /^(?:right|wrong|open|none)$/.test(sign);
};

const isRows = ({ children }: List): boolean =>
  children.every(
    ({ children: [statement, cells, ...more] }) =>
      (statement?.type === 'paragraph' || statement?.type === 'list') &&
      !more.length &&
      [statement, cells].some((node) => node?.type === 'list' && node.children.every(isCell)),
  );

/** The statement of a row and the words of its columns. */
const rowOf = ({ children }: ListItem): { statement: PhrasingContent[]; cells: ListItem[] } => {
  const line = children.find((node) => node.type === 'paragraph');
  const cells = children.find((node) => node.type === 'list');
  return { statement: line?.children ?? [], cells: cells?.children ?? [] };
};

const named = (nodes: readonly PhrasingContent[]): TableCell => {
  const { anchor, rest } = takePermalink(nodes);
  return { type: 'tableCell', children: [...restoreLine(rest), ...nameSuffix(anchor)] };
};

/** Takes the points off both ends of what stands at a column. */
const columnOf = ({
  children: [line],
}: ListItem): { box: PhrasingContent[]; words: PhrasingContent[] } => {
  const all = line?.type === 'paragraph' ? line.children : [];
  const signed = takeSign(all);
  const words: PhrasingContent[] = [];
  const points: PhrasingContent[] = [];
  for (const node of signed?.rest ?? all) {
    if (!signed && isZero(node) && !words.length) points.push(textNode('0'));
    else (isPoints(node) ? points : words).push(node);
  }
  const box = !signed || signed.sign === 'none' ? '' : signed.sign === 'right' ? '[x]' : '[ ]';
  return { box: [...(box ? [textNode(box)] : []), ...withPoints(points)], words };
};

const toNodes: BlockBack['toNodes'] = (list, corner) => {
  const all = list.children.map(rowOf);
  const columns = all[0]!.cells.map((cell) => named(columnOf(cell).words));
  const head: TableCell = { type: 'tableCell', children: restoreLine(corner) };
  return [
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [head, ...columns] },
        ...all.map(({ statement, cells }) => ({
          type: 'tableRow' as const,
          children: [
            named(statement),
            ...cells.map((cell): TableCell => ({
              type: 'tableCell',
              children: columnOf(cell).box,
            })),
          ],
        })),
      ],
    },
  ];
};

/** A list a row, with a sign or points before each column. */
export const backRows: BlockBack = { isKey: isRows, toNodes };
