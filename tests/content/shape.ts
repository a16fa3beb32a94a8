import type { AnswerBlock } from '../../src/model/blocks/index.js';
import type { Block, Inline } from '../../src/model/text.js';
import type {
  ChecklistPart,
  Entry,
  Question,
  Quiz,
  Worksheet,
} from '../../src/model/worksheet.js';

/** The questions of a quiz, in the order of the file. */
export const questionsOf = (quiz: Quiz): Question[] =>
  quiz.parts.filter((part): part is Question => part.type === 'question');

/** How many fields a piece of a worksheet holds. */
const fieldsIn = (piece: unknown): number =>
  JSON.stringify(piece).split('"type":"field"').length - 1;

const linksIn = (piece: unknown): number => JSON.stringify(piece).split('"type":"link"').length - 1;

const outline = (blocks: readonly Block[]): unknown =>
  blocks.map((block) => [
    block.type,
    'children' in block ? block.children.length * +(block.type === 'list') : 0,
    fieldsIn(block),
    linksIn(block),
  ]);

const answerShape = (answer: AnswerBlock): unknown => {
  switch (answer.type) {
    case 'choice':
      return {
        ...answer,
        options: answer.options.map(({ right, last, points, feedback }) => ({
          right,
          last,
          points,
          feedback: outline(feedback),
        })),
      };
    case 'order':
      return [answer.type, answer.options.map(({ feedback }) => outline(feedback))];
    case 'grid':
    case 'scale':
      return [answer.type, answer.columns.length, answer.rows.map(({ cells }) => cells)];
    case 'gaps':
      return [answer.type, fieldsIn(answer.sentence)];
    default:
      // How many words fit a blank is a matter of the language.
      return answer.type;
  }
};

const label = (line: readonly Inline[]): unknown => [fieldsIn(line), linksIn(line)];

const entryShape = (entry: Entry): unknown =>
  entry.type === 'item'
    ? [entry.id, label(entry.label), outline(entry.detail), partsShape(entry.parts)]
    : [outline(entry.content), partsShape(entry.parts)];

const partsShape = (parts: readonly ChecklistPart[]): unknown =>
  parts.map((part) => {
    switch (part.type) {
      case 'group':
        return [part.type, part.id, part.depth, partsShape(part.parts)];
      case 'items':
        return [part.type, part.ordered, part.items.map(entryShape)];
      case 'prose':
        return [part.type, outline(part.content)];
    }
  });

const quizShape = (quiz: Quiz): unknown => ({
  introduction: outline(quiz.introduction),
  parts: quiz.parts.map((part) =>
    part.type === 'question'
      ? {
          ...part,
          prompt: label(part.prompt),
          body: outline(part.body),
          hints: part.hints.map(outline),
          answer: answerShape(part.answer),
          explanation: outline(part.explanation),
        }
      : { ...part, heading: undefined, content: outline(part.content) },
  ),
  results: quiz.results?.map((section) => ({
    ...section,
    heading: section.heading.length > 0,
    parts: partsShape(section.parts),
  })),
});

/** What two translations of one worksheet have in common: all but the words, and the ids that are made of words. */
export const shapeOf = (worksheet: Worksheet): unknown => {
  const { kind, settings, minutes, revised, owner } = worksheet;
  return {
    about: { kind, settings, minutes, revised, owner },
    ...(worksheet.kind === 'quiz'
      ? { quiz: quizShape(worksheet) }
      : { parts: partsShape(worksheet.parts) }),
  };
};
