/** The middle one of some numbers. */
export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};

/**
 * The median time of each function, in milliseconds. They take turns, so that whatever else the machine does, or the
 * heat, falls on all alike.
 *
 * @param {Record<string, () => unknown>} functions
 * @param {number} seconds How long to go on, after a warm-up of a fifth of it; each runs three times at least.
 */
export const times = (functions, seconds = 3) => {
  const names = Object.keys(functions);
  const round = (found, until) => {
    let rounds = 0;
    do {
      for (const name of names) {
        const start = performance.now();
        functions[name]();
        found[name].push(performance.now() - start);
      }
      rounds += 1;
    } while (rounds < 3 || performance.now() < until);
  };
  const empty = () => Object.fromEntries(names.map((name) => [name, []]));
  round(empty(), performance.now() + seconds * 200);
  const found = empty();
  round(found, performance.now() + seconds * 1000);
  return Object.fromEntries(names.map((name) => [name, median(found[name])]));
};
