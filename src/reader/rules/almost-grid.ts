import type { MessageRule } from '../../model/messages.js';
import type { Table, TableCell } from '../../model/text.js';
import type { Worksheet } from '../../model/worksheet.js';
import { boxInCell } from '../boxes.js';
import { plainText } from '../../model/plain-text.js';
import { signedNumber } from '../points.js';
import type { Rule } from '../types.js';

const search = (part: unknown, into: Table[]): Table[] => {
  if (typeof part !== 'object' || part === null) return into;
  if ('type' in part && part.type === 'table') into.push(part as Table);
  else for (const inner of Object.values(part)) search(inner, into);
  return into;
};

/** The tables in the text of a worksheet, which are no questions. */
export const tablesIn = (worksheet: Worksheet): Table[] => search(worksheet, []);

/** The largest number of characters of a cell that a message quotes. */
const maxQuoted = 40;

const isBox = (text: string): boolean => {
  const box = boxInCell(text);
  return !!box && /^(?:\s*[+\-−–]\s?\d[\d.,]*)*\s*$/.test(box.rest);
};

const isSigned = (text: string): boolean => signedNumber(text) !== undefined;

/**
 * A table that lacks little to be a question, of boxes with a word among them or of numbers of which one has no sign, and
 * any other in which nobody can tick the boxes.
 */
export const almostGrid: Rule = (worksheet, context) => {
  const isQuiz = worksheet.kind === 'quiz';
  for (const table of tablesIn(worksheet)) {
    const rows = table.children
      .slice(1)
      .map(({ children }) => children.map((cell) => ({ cell, text: plainText(cell.children) })));
    const cells = rows.flat();
    const inner = rows.flatMap((row) => row.slice(1)).filter(({ text }) => text);
    // In code, a box is one that the text speaks of.
    const boxed = cells.filter(
      ({ cell, text }) => isBox(text) && cell.children[0]?.type !== 'inlineCode',
    );
    const boxes = boxed.length;
    const tell = (rule: MessageRule, odd: { cell: TableCell; text: string } | undefined): void => {
      if (!odd) return;
      const { cell, text } = odd;
      const quoted = text.length > maxQuoted ? `${text.slice(0, maxQuoted - 1)}…` : text;
      context.report(rule, cell, { cell: quoted });
    };
    const words = inner.filter(({ text }) => !isBox(text));
    if (isQuiz && boxes > 1 && words.length <= boxes) tell('almost-grid', words[0]);
    else tell('boxes-in-table', boxed[0]);
    const isOfNumbers = inner.every(({ text }) => /^[+\-−–]?\s?\d+(?:[.,]\d+)?$/.test(text));
    if (isQuiz && isOfNumbers && inner.some(({ text }) => isSigned(text)))
      tell(
        'almost-scale',
        inner.find(({ text }) => text !== '0' && !isSigned(text)),
      );
  }
};
