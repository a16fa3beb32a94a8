import type { Blank, NumberBlank } from '../../model/blocks/index.js';
import type { Block } from '../../model/text.js';
import type { Question } from '../../model/worksheet.js';
import type { BlockBack } from '../../static/key.js';
import { signOf } from '../../static/lines.js';
import { list } from '../../static/nodes.js';
import { withSign, writingLine } from '../../static/write-answer.js';
import { signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { optionOf } from '../options/static.js';

/** Whether there is a blank to be seen already. */
const hasBlank = (question: Question): boolean =>
  /_{3,}/.test(JSON.stringify([question.prompt, question.body]));

/** What is accepted. Where no blank is to be seen, there is a line to write on. */
const write: BlockWriter<Blank | NumberBlank>['write'] = (
  { accepted },
  question,
  writer,
  around,
) => ({
  shown: hasBlank(question) ? [] : [writingLine()],
  key: [
    list(
      accepted.map(({ text, feedback }) => {
        const content: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
        return withSign(signed('typed', writer), content, [], feedback, writer, around);
      }),
    ),
  ],
});

/** Writes words and numbers to type. */
export const writeTyped: BlockWriter<Blank | NumberBlank> = {
  write,
  opens: () => 'openAnswer',
  isTyped: true,
};

/** A list of what is accepted. */
export const backTyped: BlockBack = {
  isKey: ({ ordered, children }) =>
    !ordered && children.every(({ children: [line] }) => signOf(line)?.sign === 'typed'),
  toNodes: ({ children }) => [{ type: 'list', ordered: false, children: children.map(optionOf) }],
};
