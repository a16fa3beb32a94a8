/** Joins words to a list in a language: `a, b or c`, or with `conjunction` `a, b and c`. */
export const either = (
  words: readonly string[],
  lang: string,
  type: 'disjunction' | 'conjunction' = 'disjunction',
): string => new Intl.ListFormat(lang, { type }).format(words);
