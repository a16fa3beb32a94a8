/**
 * What of a worksheet does not survive an engine, and why: what is not in the HTML cannot be read from it. Every other
 * worksheet is read back as it is.
 */

const rawHtml =
  'HTML that the author wrote is HTML in the page, or is left out; in Markdown it is the text that it is';
const comments = 'the engine leaves comments out, or shows them';
const rule =
  'a rule and a line to write on are the same in HTML, so only one under a question is taken for a line';
const notes =
  'the engine knows no footnotes, numbers them anew or leaves out those that nothing calls';
const url = 'the engine checks or encodes URLs itself';
const spaces = 'the engine does not take a foreign space for one';
const ends = 'the ends of lines are those of HTML';
const cells = 'the engine fills rows up with empty cells';
const typography = 'the engine makes a dash of a hyphen between spaces';
const twins =
  'of two headings with the same text, one was given the id that engines make of the text';
const blanks = 'the engine makes emphasis of a blank beside other emphasis';
const boxes =
  'where no box becomes an input, a box that the author escaped cannot be told from one';

const everywhere = {
  'choice-code-options': rawHtml,
  'raw-html': rawHtml,
  'rich-text': notes,
  text: rule,
  'wild-images': rawHtml,
};

const live = {
  ...everywhere,
  'checklist-long-nested': rawHtml,
  'explanation-without-way-back': rawHtml,
  'grid-several': cells,
  'lines-that-are-rules': rule,
  'text-among-choices': rule,
  'wild-checklist': rawHtml,
  'wild-crlf': ends,
  'wild-explanations': rawHtml,
  'wild-generics': rawHtml,
};

const kept = { 'wild-foreign-spaces': spaces };

const tags = { 'wild-code-indented-anyhow': rawHtml };

const without = { 'choice-keep-last': comments, 'choice-several-comment': comments };

/** The worksheets that an engine changes, by engine, and why. */
export const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  remark: { ...live, ...kept, ...tags, ...without, 'numbered-boxes-to-tick': comments, urls: url },
  'remark-unsafe': { ...live, ...kept, ...tags },
  'markdown-it': { ...live, ...kept, ...tags, 'definitions-are-no-text': notes, urls: url },
  'markdown-it-bare': {
    ...live,
    ...kept,
    ...without,
    'body-between-prompt-and-block': comments,
    'boxes-that-are-no-boxes': comments,
    'checklist-breaks-keep-order': comments,
    'choice-odd-boxes': boxes,
    'definitions-are-no-text': notes,
    'numbered-boxes-to-tick': comments,
    urls: url,
  },
  marked: { ...live, ...tags, 'definitions-are-no-text': notes },
  hugo: { ...everywhere, ...without, names: twins },
  jekyll: { ...everywhere, gaps: blanks, names: twins },
  'wordpress-markdown': {
    ...everywhere,
    ...without,
    bands: typography,
    'choice-odd-boxes': boxes,
    number: typography,
  },
};
