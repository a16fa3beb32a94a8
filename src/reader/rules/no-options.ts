import type { Block } from '../../model/text.js';
import { isPromptLike, isQuestion } from '../asking.js';
import { blanksIn } from '../blanks.js';
import { boxLine } from '../boxes.js';
import { plainText } from '../../model/plain-text.js';
import { idleHeadings } from './kit/headings.js';
import { optionIn } from './kit/option-text.js';
import { questionsOf } from './kit/questions.js';
import type { Rule } from '../types.js';

/** A bare number, which sections of a text have as well as questions. */
const number = /^[^\p{L}\p{N}]{0,20}\d/u;

/** Matches the types of blocks under a heading that lacks only the boxes: a list, perhaps with code. */
const mayBeOptions = /^(?:list|code)$/;

/** The first option to write, or the one that the author marked as right; undefined where there is no list. */
const lineFrom = (content: readonly Block[]): string | undefined => {
  const list = content.find((block) => block.type === 'list');
  const texts = list?.children.map(({ children }) => plainText(children.slice(0, 1))) ?? [];
  const right = texts.find((text) => optionIn(text)?.right);
  const [text = right] = right === undefined ? texts : [];
  if (text === undefined) return undefined;
  return boxLine(right !== undefined, [{ type: 'text', value: optionIn(text)?.text ?? text }]);
};

/** A heading between the questions that asks something, with a list without boxes or nothing as its options. */
export const noOptions: Rule = (worksheet, context) => {
  const areNumbered = questionsOf(worksheet).some(({ prompt }) => number.test(plainText(prompt)));
  for (const { part, heading, content } of idleHeadings(worksheet)) {
    const text = plainText(heading);
    const isSection = number.test(text) && !areNumbered && !isQuestion(text);
    if (!isPromptLike(text) || isSection || blanksIn(text).length) continue;
    if (!content.every(({ type }) => mayBeOptions.test(type))) continue;
    const line = lineFrom(content);
    context.report('no-options', part, line === undefined ? undefined : { line });
  }
};
