import type { Tally } from './types.js';

const pageBits = 6;
const pageSize = 1 << pageBits;

/** The page that holds a position. */
export const pageOf = (position: number): number => position >> pageBits;

/** A tally of these numbers. */
export const tallyOf = (numbers: readonly number[]): Tally => {
  const pages: number[][] = [];
  for (let from = 0; from < numbers.length; from += pageSize) {
    pages.push(numbers.slice(from, from + pageSize));
  }
  return pages;
};

/** The number at a position; 0 beyond the end. */
export const numberAt = (tally: Tally, position: number): number =>
  tally[pageOf(position)]?.[position & (pageSize - 1)] ?? 0;

/** A tally with other numbers at some positions. Pages without a change are shared with the given tally. */
export const withNumbers = (tally: Tally, changes: ReadonlyMap<number, number>): Tally => {
  const pages = [...tally];
  const copied = new Map<number, number[]>();
  for (const [position, number] of changes) {
    const page = pageOf(position);
    let copy = copied.get(page);
    if (!copy) {
      copied.set(page, (copy = [...(tally[page] ?? [])]));
      pages[page] = copy;
    }
    copy[position & (pageSize - 1)] = number;
  }
  return pages;
};
