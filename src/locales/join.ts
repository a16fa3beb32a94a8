/** Several things in one phrase, as the language joins them: `a, b or c`. */
export const either = (
  words: readonly string[],
  lang: string,
  type: 'disjunction' | 'conjunction' = 'disjunction',
): string => new Intl.ListFormat(lang, { type }).format(words);
