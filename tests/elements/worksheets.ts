import type { Option } from '../../src/model/blocks/index.js';
import type { ChecklistSettings, QuizSettings } from '../../src/model/settings.js';
import type { Block, Inline } from '../../src/model/text.js';
import type {
  Checklist,
  ChecklistPart,
  Entry,
  Group,
  Item,
  Items,
  Question,
  Quiz,
  QuizPart,
  Topic,
} from '../../src/model/worksheet.js';

/** Prebuilt worksheets, as short as they can be written and still be read. */

export const words = (value: string): Inline[] => (value ? [{ type: 'text', value }] : []);

export const paragraph = (value: string): Block[] =>
  value ? [{ type: 'paragraph', children: words(value) }] : [];

const idOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A box: `*Blue: Look up.` is right, and what stands behind the colon is its feedback. */
const option = (box: string): Option => {
  const [content = '', feedback = ''] = box.replace(/^\*/, '').split(': ');
  return {
    id: idOf(content),
    content: paragraph(content),
    right: box.startsWith('*'),
    feedback: paragraph(feedback),
  };
};

/** A question; its id is its first word. */
export const question = (
  prompt: string,
  boxes: readonly string[],
  more: Partial<Question> = {},
): Question => {
  const rights = boxes.filter((box) => box.startsWith('*')).length;
  return {
    type: 'question',
    id: idOf(prompt.split(' ')[0] ?? ''),
    prompt: words(prompt),
    body: [],
    hints: [],
    answer: {
      type: 'choice',
      several: rights > 1,
      graded: rights > 0,
      options: boxes.map(option),
    },
    explanation: [],
    ...more,
  };
};

export const topic = (heading: string): Topic => ({
  type: 'topic',
  id: idOf(heading),
  depth: 2,
  heading: words(heading),
  content: [],
});

export const quiz = (
  settings: Partial<QuizSettings>,
  parts: QuizPart[],
  more: Partial<Quiz> = {},
): Quiz => ({
  zelfcheck: 1,
  kind: 'quiz',
  id: 'colours',
  title: 'Colours',
  lang: 'en',
  settings,
  introduction: [],
  parts,
  ...more,
});

/** A quiz of three questions: one right answer, two right answers, and one with hints. */
export const colours = (settings: Partial<QuizSettings> = {}, more: Partial<Quiz> = {}): Quiz =>
  quiz(
    settings,
    [
      question('Sky by day?', ['*Blue: Look up.', 'Green: That is the grass.'], {
        explanation: paragraph('Air scatters blue light.'),
      }),
      question('Flags of two?', ['*Red: One of them.', '*White: The other.', 'Pink: Not here.']),
      question('Grass in spring?', ['Grey: That is the road.', '*Green: It is.'], {
        hints: [paragraph('Think of a frog.'), paragraph('Think of a lime.')],
      }),
    ],
    more,
  );

/** An item with what is nested in it. */
export const item = (label: string, ...entries: Entry[]): Item => ({
  type: 'item',
  id: idOf(label),
  label: words(label),
  detail: [],
  parts: entries.length ? [items(...entries)] : [],
});

export const items = (...entries: Entry[]): Items => ({
  type: 'items',
  ordered: false,
  items: entries,
});

export const group = (heading: string, ...parts: ChecklistPart[]): Group => ({
  type: 'group',
  id: `group-${idOf(heading)}`,
  depth: 2,
  heading: words(heading),
  parts,
});

export const checklist = (
  parts: ChecklistPart[],
  settings: Partial<ChecklistSettings> = {},
  more: Partial<Checklist> = {},
): Checklist => ({
  zelfcheck: 1,
  kind: 'checklist',
  id: 'packing',
  title: 'Packing',
  lang: 'en',
  settings,
  parts,
  ...more,
});

/** A checklist of two groups, with an item that has sub-items and one with a detail. */
export const packing = (more: Partial<Checklist> = {}): Checklist =>
  checklist(
    [
      group(
        'Bag',
        items(item('Passport'), item('Clothes', item('Socks'), item('Shirt')), {
          ...item('Charger'),
          detail: paragraph('The one with the long lead.'),
        }),
      ),
      group('House', items(item('Windows shut'), item('Heating off'))),
    ],
    {},
    more,
  );
