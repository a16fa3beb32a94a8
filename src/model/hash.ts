/** The FNV-1a hash (Fowler, Noll and Vo) of a text: a whole number of 32 bits. Each `seed` (default 0) is another hash function. */
export const fnv1a = (text: string, seed = 0): number => {
  let bits = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  return bits >>> 0;
};
