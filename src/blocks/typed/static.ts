import type { Blank, NumberBlank } from '../../model/blocks/index.js';
import { plainText } from '../../model/plain-text.js';
import type { Block } from '../../model/text.js';
import type { Question } from '../../model/worksheet.js';
import type { BlockBack } from '../../static/key.js';
import { signOf } from '../../static/lines.js';
import { list } from '../../static/nodes.js';
import { withSign, writingLine } from '../../static/write-answer.js';
import { signed } from '../../static/writer.js';
import type { BlockWriter } from '../../static/writer.js';
import { optionOf } from '../options/static.js';

/** Whether the prompt or the text under it shows a blank. */
const showsBlank = ({ prompt, body }: Question): boolean =>
  /_{3,}/.test(`${plainText(prompt)} ${plainText(body)}`);

/** Writes the accepted answers as the key, and a line to write on where the question shows no blank. */
const write: BlockWriter<Blank | NumberBlank>['write'] = (
  { accepted },
  question,
  writer,
  around,
) => ({
  shown: showsBlank(question) ? [] : [writingLine()],
  key: [
    list(
      accepted.map(({ text, feedback }) => {
        const content: Block[] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
        return withSign(signed('typed', writer), content, [], feedback, writer, around);
      }),
    ),
  ],
});

/** Writes words and numbers to type into the static form. */
export const writeTyped: BlockWriter<Blank | NumberBlank> = {
  write,
  opens: () => 'openAnswer',
  isTyped: true,
};

/** Reads words and numbers to type back from their key: a list of the accepted answers. */
export const backTyped: BlockBack = {
  isKey: ({ ordered, children }) =>
    !ordered && children.every(({ children: [line] }) => signOf(line)?.sign === 'typed'),
  toNodes: ({ children }) => [{ type: 'list', ordered: false, children: children.map(optionOf) }],
};
