import type { Code, Construct, Extension } from 'micromark-util-types';

const underscore = 95;

const isWord = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/**
 * Three underscores or more that touch no letter and no digit are a blank to fill in. Markdown would take two such runs,
 * as in `(____) and (____)`, for strong emphasis.
 */
const blank: Construct = {
  name: 'blank',
  tokenize(effects, ok, nok) {
    const before = this.previous;
    let size = 0;
    const run = (code: Code) => {
      if (code === underscore) {
        size++;
        effects.consume(code);
        return run;
      }
      effects.exit('data');
      return size > 2 && !isWord(code) ? ok(code) : nok(code);
    };
    return (code: Code) => {
      if (before === underscore || isWord(before)) return nok(code);
      effects.enter('data');
      return run(code);
    };
  },
};

/** Lets blanks be text. */
export const blanks: Extension = { text: { [underscore]: blank } };
