import fc from 'fast-check';
import { openQuiz } from '../../src/engine.js';
import type { OpenQuiz } from '../../src/engine.js';
import type {
  Checklist,
  ChecklistPart,
  Entry,
  Item,
  Items,
  Question,
  Quiz,
  QuizPart,
  Reading,
  Topic,
} from '../../src/model/worksheet.js';
import type { QuizSettings, Reveal } from '../../src/model/settings.js';
import type { Choice } from '../../src/model/blocks/index.js';

/** Boxes as a line of ids: `*a` is right, `a_` stays last. */
export const choice = (boxes: string, more: Partial<Choice> = {}): Choice => {
  const options = boxes.split(' ').map((box) => ({
    id: box.replace(/[*_]/g, ''),
    content: [],
    right: box.startsWith('*'),
    feedback: [],
    ...(box.endsWith('_') && { last: true }),
  }));
  const rights = options.filter((option) => option.right).length;
  return { type: 'choice', several: rights > 1, graded: rights > 0, options, ...more };
};

export const question = (id: string, boxes: string, more: Partial<Question> = {}): Question => ({
  type: 'question',
  id,
  prompt: [],
  body: [],
  hints: [],
  answer: choice(boxes),
  explanation: [],
  ...more,
});

export const topic = (id: string, within?: string): Topic => ({
  type: 'topic',
  id,
  depth: 2,
  heading: [],
  content: [],
  ...(within && { topic: within }),
});

export const reading = (id: string, within?: string): Reading => ({
  type: 'reading',
  id,
  content: [],
  ...(within && { topic: within }),
});

export const quiz = (settings: Partial<QuizSettings>, ...parts: QuizPart[]): Quiz => ({
  zelfcheck: 1,
  kind: 'quiz',
  id: 'quiz',
  settings,
  introduction: [],
  parts,
});

/** A quiz as the engine takes it. */
export const opened = (...given: Parameters<typeof quiz>): OpenQuiz => openQuiz(quiz(...given));

export const item = (id: string, ...entries: Entry[]): Item => ({
  type: 'item',
  id,
  label: [],
  detail: [],
  parts: entries.length ? [items(...entries)] : [],
});

export const items = (...entries: Entry[]): Items => ({
  type: 'items',
  ordered: false,
  items: entries,
});

export const group = (id: string, ...parts: ChecklistPart[]): ChecklistPart => ({
  type: 'group',
  id,
  depth: 2,
  heading: [],
  parts,
});

export const checklist = (...parts: ChecklistPart[]): Checklist => ({
  zelfcheck: 1,
  kind: 'checklist',
  id: 'checklist',
  settings: {},
  parts,
});

const optionIds = ['a', 'b', 'c', 'd', '__proto__'];

const anyQuestion = (id: string, within?: string): fc.Arbitrary<Question> =>
  fc
    .record({
      options: fc.uniqueArray(
        fc.record({ id: fc.constantFrom(...optionIds), right: fc.boolean(), last: fc.boolean() }),
        { selector: (option) => option.id, minLength: 1 },
      ),
      several: fc.boolean(),
      isOpinion: fc.boolean(),
      hints: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ options, several, isOpinion, hints }) => ({
      ...question(id, 'a'),
      hints: Array.from({ length: hints }, () => []),
      answer: {
        type: 'choice' as const,
        several,
        graded: !isOpinion && options.some((option) => option.right),
        options: options.map((option) => ({
          content: [],
          feedback: [],
          ...option,
          right: option.right && !isOpinion,
        })),
      },
      ...(within && { topic: within }),
    }));

/** All settings that the engine knows, each combination of them. */
export const anySettings: fc.Arbitrary<Partial<QuizSettings>> = fc.record(
  {
    feedback: fc.constantFrom('immediate', 'end', 'none'),
    layout: fc.constantFrom('all', 'steps'),
    shuffle: fc.constantFrom('none', 'questions', 'options', 'all'),
    pick: fc.integer({ min: 0, max: 5 }),
    pass: fc.integer({ min: 0, max: 100 }),
    credit: fc.constantFrom('all', 'each', 'net'),
    reveal: fc.constantFrom<Reveal>('always', 'never', { after: 2 }),
  },
  { requiredKeys: [] },
);

/** Quizzes with topics in topics, reading matter and questions. */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
  .tuple(
    anySettings,
    fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q6', '__proto__', 'toString'), {
      maxLength: 7,
    }),
    fc.array(fc.constantFrom('none', 't1', 't2'), { minLength: 7, maxLength: 7 }),
  )
  .chain(([settings, ids, within]) =>
    fc
      .tuple(
        ...ids.map((id, at) => anyQuestion(id, within[at] === 'none' ? undefined : within[at])),
      )
      .map((questions) =>
        quiz(
          settings,
          ...questions.filter((each) => !each.topic),
          topic('t1'),
          reading('r1', 't1'),
          ...questions.filter((each) => each.topic === 't1'),
          topic('t2', 't1'),
          ...questions.filter((each) => each.topic === 't2'),
          reading('r2'),
        ),
      ),
  );

/** The questions of a quiz, in the order of the file. */
export const questionsOf = (worksheet: Quiz): Question[] =>
  worksheet.parts.filter((part) => part.type === 'question');

/** Freezes all of a value, so that whoever changes it in place throws. */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};
