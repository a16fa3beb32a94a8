// All that the parser stops at in a text: what opens or closes something, and what stands for something else.
const sign = /!\[|[[\]<&]|\\[!-/:-@[-`{-~]|`+|\*+|_+|~+|[.,:;?!'"&]{2}/g;

const isWord = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** How much a run of stars, underscores or tildes in a line weighs: each of them may become a level of emphasis. */
const weightOf = (run: string, before: string | undefined, after: string | undefined): number => {
  // What stands free opens and closes nothing, and neither does an underscore in a word or a blank.
  if (run.startsWith('~') || (isSpace(before) && isSpace(after))) return 1;
  if (run.startsWith('*')) return run.length;
  const words = Number(isWord(before)) + Number(isWord(after));
  return words === 2 || (!words && run.length > 2) ? 1 : run.length;
};

/** What of a line the parser may have to pair, or to look behind for the end of something. */
export interface Signs {
  /** How much they weigh together. */
  weight: number;
  /** What may begin something whose end is looked for as far as the paragraph goes. */
  openers: number;
  /** The lengths of the runs of backticks: each looks for another one of its length. */
  ticks: number[];
}

/** The signs in a line. */
export const signsIn = (line: string): Signs => {
  const ticks: number[] = [];
  let weight = 0;
  for (const { 0: found, index } of line.matchAll(sign)) {
    if (found.startsWith('`')) ticks.push(found.length);
    weight += /^[*_~]/.test(found)
      ? weightOf(found, line[index - 1], line[index + found.length])
      : found === '!['
        ? 2
        : 1;
  }
  return { weight, openers: line.match(/\]\(|<[!?]/g)?.length ?? 0, ticks };
};

/** How much longer than mere text a line takes for what does not have to be paired, in about a microsecond. */
export const timeOf = (line: string): number => {
  let time = 0;
  for (const [found] of line.matchAll(/\||\]\(|\]:|\[\^|@|www\.|:\/\//g)) {
    time += found === '|' ? 20 : found === '@' ? 35 : 60;
  }
  return time;
};
