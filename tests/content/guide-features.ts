import type { BlockOf } from '../../src/model/blocks/index.js';
import type { FormatTag } from '../../src/model/text.js';
import type { Question, ResultSection } from '../../src/model/worksheet.js';
import { readers } from '../../src/blocks/read.js';
import type { Example } from './guide.js';

/** Whether an example shows something. */
export type Shows = (example: Example) => boolean;

const questionsIn = ({ worksheet }: Example): Question[] =>
  worksheet.kind === 'quiz' ? worksheet.parts.filter((part) => part.type === 'question') : [];

const all =
  (...shows: Shows[]): Shows =>
  (example) =>
    shows.every((one) => one(example));

const asks =
  (like: (question: Question) => boolean): Shows =>
  (example) =>
    questionsIn(example).some(like);

const answers = <Type extends Question['answer']['type']>(
  type: Type,
  like: (answer: BlockOf<Type>) => boolean = () => true,
): Shows => asks(({ answer }) => answer.type === type && like(answer as BlockOf<Type>));

const ends =
  (like: (result: ResultSection) => boolean): Shows =>
  ({ worksheet }) =>
    worksheet.kind === 'quiz' && (worksheet.results ?? []).some(like);

const isChecklist: Shows = ({ worksheet }) => worksheet.kind === 'checklist';
const isQuiz: Shows = ({ worksheet }) => worksheet.kind === 'quiz';

/** Whether something is in what was read. */
const reads =
  (pattern: RegExp): Shows =>
  ({ json }) =>
    pattern.test(json);

/** Whether something is in the file. */
const writes =
  (pattern: RegExp): Shows =>
  ({ markdown }) =>
    pattern.test(markdown);

const tells =
  (rule: string): Shows =>
  ({ messages }) =>
    messages.some((message) => message.rule === rule);

const has = (part: unknown, pattern: RegExp): boolean => pattern.test(JSON.stringify(part));

const rights = ({ options }: BlockOf<'choice'>): number =>
  options.filter(({ right }) => right).length;

const each = <Name extends string>(
  names: readonly Name[],
  title: (name: Name) => string,
  shows: (name: Name) => Shows,
): Record<string, Shows> => Object.fromEntries(names.map((name) => [title(name), shows(name)]));

const tags: readonly FormatTag[] = ['kbd', 'sub', 'sup', 'mark', 'small', 'u', 'ins'];

const blocks =
  'paragraph heading code blockquote list table thematicBreak callout emphasis strong delete inlineCode break link image';

const sections: Readonly<Record<string, Shows>> = {
  'a title written as a heading': all(reads(/"title"/), writes(/^# /m)),
  'an introduction': reads(/"introduction":\[\{/),
  'a prompt that is a heading': all(isQuiz, writes(/^## .*\n\n- \[/m)),
  'prompts that are paragraphs under one heading': all(
    reads(/"type":"topic"/),
    writes(/^(?!#).*\?\n\n- \[/m),
  ),
  'prompts without a heading': all(isQuiz, writes(/^(?!#)\w.*\?\n\n- \[/)),
  'questions in a numbered list': writes(/^1\. .*\n\n {3}- \[/m),
  'a numbered line over boxes': writes(/^1\. .*\n\n- \[/m),
  'a topic over deeper headings': all(reads(/"topic":"/), writes(/^### /m)),
  'a text in a body': asks(({ body }) => has(body, /"paragraph"/)),
  'an image in a body': asks(({ body }) => has(body, /"image"/)),
  'code in a body': asks(({ body }) => has(body, /"code"/)),
  'a table in a body': asks(({ body }) => has(body, /"table"/)),
  'reading matter': reads(/"type":"reading"/),
};

const answerBlocks: Readonly<Record<string, Shows>> = {
  ...each(
    Object.keys(readers) as (keyof typeof readers)[],
    (type) => `a question of type ${type}`,
    (type) => answers(type),
  ),
  'one right option': answers('choice', (it) => !it.several && rights(it) === 1),
  'several right options': answers('choice', (it) => it.several && rights(it) > 1),
  'no right option': answers('choice', (it) => !it.graded),
  'numbered options': all(
    answers('choice', (it) => it.graded),
    writes(/^1\. \[/m),
  ),
  'checkboxes with one right option': answers('choice', (it) => it.several && rights(it) === 1),
  'options that are code': answers('choice', ({ options }) =>
    options.every(({ content }) => content[0]?.type === 'code'),
  ),
  'options that are images': answers('choice', ({ options }) =>
    options.every(({ content }) => has(content, /"image"/)),
  ),
  'a box with nothing behind it': writes(/^- \[ \]\n/m),
  'a row with several right boxes': answers('grid', ({ rows }) => rows.some((row) => row.several)),
  'a cell without a box': answers('grid', ({ rows }) => rows.some((row) => row.cells.includes(null))),
  'a scale with a 0': all(answers('scale'), writes(/\| 0 \|/)),
  'several accepted words': answers('blank', ({ accepted }) => accepted.length > 1),
  'a number that is not whole': answers('number', ({ accepted }) =>
    accepted.some(({ from, to }) => from === to && from % 1 !== 0),
  ),
  'a number with a tolerance': all(answers('number'), writes(/ ± /)),
  'a range of numbers': all(answers('number'), writes(/\d–\d/)),
  'a blank to choose for': all(answers('choice'), writes(/^##.*____/m)),
  'a model answer': asks(({ answer, explanation }) => answer.type === 'text' && !!explanation[0]),
  'a list that is broken apart': writes(/^- \[ \] .*\n\n>.*\n\n- \[x\]/m),
  'boxes in code': writes(/^```md\n- \[ \]/m),
  'boxes in a comment': writes(/^<!--\n- \[ \]/m),
  'an option without a box': tells('no-box'),
  ...each(
    ['X', 'y', '*', '✓', '√', '×', 'х', ''],
    (mark) => `the box [${mark}]`,
    (mark) =>
      ({ markdown }) =>
        markdown.includes(`- [${mark}] `),
  ),
  'a box without a space behind it': writes(/^- \[ \]\w/m),
};

const around: Readonly<Record<string, Shows>> = {
  'feedback in an option': all(reads(/"feedback":\[\{/), writes(/^ {2}> /m)),
  'feedback under an option': all(reads(/"feedback":\[\{/), writes(/^- \[ \] .*\n\n> /m)),
  'feedback for a typed answer': answers('blank', (it) => has(it, /"feedback":\[\{/)),
  'an explanation': asks(({ explanation }) => explanation.length > 0),
  'a way back and a rule that are left out': all(
    writes(/^---\n\n\[.*\]\(#top\)/m),
    (it) => !/#top|thematicBreak/.test(it.json),
  ),
  'several hints': asks(({ hints }) => hints.length > 1),
  ...each(
    ['note', 'important', 'warning', 'caution'],
    (kind) => `a call-out of kind ${kind}`,
    (kind) => reads(new RegExp(`"type":"callout","kind":"${kind}"`)),
  ),
  'an option that stays last': answers('choice', ({ options }) => options.some(({ last }) => last)),
};

const results: Readonly<Record<string, Shows>> = {
  'an outcome that points go to': all(
    ends((it) => it.type === 'outcome' && it.id === 'helper'),
    answers('choice', (it) => has(it, /"to":"helper","n":2/)),
  ),
  'several points at one option': answers('choice', ({ options }) =>
    options.some(({ points = [] }) => points.length > 1),
  ),
  'points for the score': answers('choice', (it) => has(it, /"to":"","n":2/)),
  'points in a grid': answers('grid', (it) => has(it, /"to":"\w/)),
  'points in a scale': answers('scale', (it) => has(it, /"to":"\w/)),
  'a plan in an outcome': ends((it) => it.type === 'outcome' && has(it, /"field"/)),
  'a link in an outcome': ends((it) => it.type === 'outcome' && has(it, /"link"/)),
  'a checklist in an outcome': ends((it) => it.type === 'outcome' && has(it, /"item"/)),
  'a checklist in a band': ends((it) => it.type === 'band' && has(it, /"item"/)),
  'advice for a topic': ends((it) => it.type === 'band' && !!it.topic),
};

const checklists: Readonly<Record<string, Shows>> = {
  'a group': reads(/"type":"group"/),
  'sub-items': writes(/^- \[ \] .*\n {2}- \[ \]/m),
  details: all(isChecklist, reads(/"detail":\[\{/)),
  'text between lists': reads(/"type":"group".*"type":"prose"/),
  'a field in an item': all(isChecklist, reads(/"type":"field"/)),
  'an item that is done': reads(/"done":true/),
  'an item that does not apply': reads(/"aside":true/),
  'a line without a box': all(reads(/"type":"line"/), writes(/^- \w.*\n- \[/m)),
  'a line over boxes': all(reads(/"type":"line"/), writes(/^- \w.*\n {2}- \[/m)),
  'a list of items that is broken apart': all(isChecklist, reads(/"start":2/)),
};

const texts: Readonly<Record<string, Shows>> = {
  ...each(
    blocks.split(' '),
    (type) => `a node of type ${type}`,
    (type) => reads(new RegExp(`"type":"${type}"`)),
  ),
  ...each(
    tags,
    (tag) => `the tag ${tag}`,
    (tag) => reads(new RegExp(`"tag":"${tag}"`)),
  ),
  ...each(
    ['b', 'i', 'em', 'strong', 's', 'del', 'code', 'br'],
    (tag) => `the tag ${tag}`,
    (tag) => all(writes(new RegExp(`<${tag}>`)), (it) => !it.json.includes(`<${tag}>`)),
  ),
  'a tag that stays text': reads(/Vec<i32>"/),
  'a comment that vanishes': all(writes(/^<!-- .* -->$/m), (it) => !it.json.includes('<!--')),
  'links for mail and telephone': all(reads(/"mailto:/), reads(/"tel:/)),
  'an address as a link': all(reads(/"https:\/\/example/), reads(/"http:\/\/www/)),
  'a relative link': reads(/"url":"[\w-]+\.html"/),
  'a reference link': all(writes(/^\[\w+\]: /m), reads(/"type":"link"/)),
  'a footnote': all(reads(/"type":"footnoteReference"/), reads(/"footnotes":\[\{/)),
  'an address that is taken away': tells('unsafe-url'),
};

const names: Readonly<Record<string, Shows>> = {
  'a name for a question': asks(({ id }) => id === 'door'),
  'a name for an option': answers('choice', ({ options }) => options.some((it) => it.id === 'open')),
  'a name for a group and an item': all(reads(/"id":"outside"/), reads(/"id":"lights"/)),
  'a setting with a slip': tells('unknown-key'),
  'a value with a slip': tells('unknown-value'),
};

/** What the format knows, and how an example of it is told. */
export const features: Readonly<Record<string, Shows>> = {
  ...sections,
  ...answerBlocks,
  ...around,
  ...results,
  ...checklists,
  ...texts,
  ...names,
};
