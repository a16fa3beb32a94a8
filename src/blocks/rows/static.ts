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

/** The details in which grids and scales are written differently. */
interface RowForm<Row extends GridRow | ScaleRow> {
  /** The sign of the boxes to tick in a row. */
  readonly box: (row: Row) => 'box' | 'open';
  /** The key before the words of a column, and behind them. */
  readonly before: (cell: CellOf<Row>, row: Row) => readonly Child[];
  readonly behind: (cell: CellOf<Row>) => readonly Child[];
}

/** Writes each row as a line, since many filters remove tables; the key has a list for each row. */
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

/** Whether a node stands for 0 points on a scale: a link, since a 0 needs no sign. */
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

const headedCell = (nodes: readonly PhrasingContent[]): TableCell => {
  const { anchor, rest } = takePermalink(nodes);
  return { type: 'tableCell', children: [...restoreLine(rest), ...nameSuffix(anchor)] };
};

/** Splits an entry of the key into the words of the column and the content of its cell: the box and the points. */
const columnOf = ({
  children: [line],
}: ListItem): { box: PhrasingContent[]; words: PhrasingContent[] } => {
  const content = line?.type === 'paragraph' ? line.children : [];
  const signed = takeSign(content);
  const words: PhrasingContent[] = [];
  const points: PhrasingContent[] = [];
  for (const node of signed?.rest ?? content) {
    if (!signed && isZero(node) && !words.length) points.push(textNode('0'));
    else (isPoints(node) ? points : words).push(node);
  }
  const box = !signed || signed.sign === 'none' ? '' : signed.sign === 'right' ? '[x]' : '[ ]';
  return { box: [...(box ? [textNode(box)] : []), ...withPoints(points)], words };
};

const toNodes: BlockBack['toNodes'] = (list, corner) => {
  const rowsInKey = list.children.map(rowOf);
  const columns = rowsInKey[0]!.cells.map((cell) => headedCell(columnOf(cell).words));
  const head: TableCell = { type: 'tableCell', children: restoreLine(corner) };
  return [
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [head, ...columns] },
        ...rowsInKey.map(({ statement, cells }) => ({
          type: 'tableRow' as const,
          children: [
            headedCell(statement),
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

/** Reads a grid or a scale back from its key: a list for each row, with a sign or points before each column. */
export const backRows: BlockBack = { isKey: isRows, toNodes };
