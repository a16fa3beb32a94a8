/** How many letters have to change to make one word of another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let y = 1; y <= from.length; y++) {
    const next = [y];
    for (let x = 1; x <= to.length; x++) {
      const swap = row[x - 1]! + (from[y - 1] === to[x - 1] ? 0 : 1);
      next.push(Math.min(swap, row[x]! + 1, next[x - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
};

/** The known word that an unknown one was probably meant to be; undefined when none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const lower = word.toLowerCase();
  // A word that is far too long is no slip, and comparing it would take long.
  if (lower.length > 40) return undefined;
  let best: string | undefined;
  let least = Math.ceil(lower.length / 2);
  for (const one of known) {
    const far = distance(lower, one.toLowerCase());
    if (far < least) [best, least] = [one, far];
  }
  return best;
};
