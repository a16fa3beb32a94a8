/** The edit distance of two words: letters inserted, removed, replaced, or swapped with their neighbour. */
const distance = (from: string, to: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let y = 1; y <= from.length; y++) {
    const next = [y];
    for (let x = 1; x <= to.length; x++) {
      const change = row[x - 1]! + (from[y - 1] === to[x - 1] ? 0 : 1);
      const isSwap = from[y - 1] === to[x - 2] && from[y - 2] === to[x - 1];
      const swap = isSwap && y > 1 && x > 1 ? before[x - 2]! + 1 : Infinity;
      next.push(Math.min(change, swap, row[x]! + 1, next[x - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
};

/** The known word that an unknown one was probably meant to be; undefined when none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  // A very long word is no typing mistake, and comparing it would take long.
  if (lower.length > 40) return undefined;
  let best: string | undefined;
  // More than a third of the letters wrong is another word.
  let least = Math.floor(lower.length / 3) + 1;
  for (const one of known) {
    const far = distance(lower, one.toLowerCase());
    if (far < least) [best, least] = [one, far];
  }
  return best;
};
