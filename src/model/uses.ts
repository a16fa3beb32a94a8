import { factsOf } from './blocks/facts.js';
import type { AnswerBlock, AnswerType } from './blocks/index.js';
import type { Rich } from './plain-text.js';
import type { ChecklistPart, Entry, QuizPart, ResultSection, Worksheet } from './worksheet.js';

/** The features of the format that a worksheet uses, which decide on the code that shows it. */
export interface Uses {
  /** The types of the answer blocks. */
  readonly answers: ReadonlySet<AnswerType>;
  /** Whether an option or a cell has points of the author. */
  readonly points: boolean;
  /** Whether there are outcomes or bands. */
  readonly results: boolean;
  /** Whether there is something to tick or to fill in, in a checklist or in a result. */
  readonly items: boolean;
  /** The types of the nodes in the rich text. */
  readonly text: ReadonlySet<Rich['type']>;
}

/** The same as `Uses` while the walk collects it. */
interface Found {
  readonly answers: Set<AnswerType>;
  points: boolean;
  results: boolean;
  items: boolean;
  readonly text: Set<Rich['type']>;
}

/** One function for each type of part: a new type does not compile until it has a row. */
type Walkers<Part extends { type: string }> = {
  readonly [Type in Part['type']]: (part: Extract<Part, { type: Type }>, found: Found) => void;
};

const walk = <Part extends { type: string }>(
  walkers: Walkers<Part>,
  part: Part,
  found: Found,
): void => {
  (walkers[part.type as Part['type']] as (part: Part, found: Found) => void)(part, found);
};

const collectText = (nodes: readonly Rich[], found: Found): void => {
  for (const node of nodes) {
    found.text.add(node.type);
    if (node.type === 'field') found.items = true;
    if ('children' in node) collectText(node.children, found);
  }
};

const collectAnswer = (block: AnswerBlock, found: Found): void => {
  const facts = factsOf(block);
  found.answers.add(block.type);
  found.points ||= facts
    .boxGroups(block)
    .some(({ boxes }) => boxes.some(({ points }) => points.length > 0));
  const { items } = found;
  for (const text of facts.texts(block)) collectText(text, found);
  // A field in an answer block is part of the question and no item of a checklist.
  found.items = items;
};

const entryWalkers: Walkers<Entry> = {
  item: ({ label, detail, parts }, found) => {
    found.items = true;
    collectText(label, found);
    collectText(detail, found);
    collectParts(parts, found);
  },
  line: ({ content, parts }, found) => {
    collectText(content, found);
    collectParts(parts, found);
  },
};

const checklistWalkers: Walkers<ChecklistPart> = {
  group: ({ heading, parts }, found) => {
    collectText(heading, found);
    collectParts(parts, found);
  },
  items: ({ items }, found) => {
    for (const entry of items) walk(entryWalkers, entry, found);
  },
  prose: ({ content }, found) => collectText(content, found),
};

const collectParts = (parts: readonly ChecklistPart[], found: Found): void => {
  for (const part of parts) walk(checklistWalkers, part, found);
};

const quizWalkers: Walkers<QuizPart> = {
  topic: ({ heading, content }, found) => {
    collectText(heading, found);
    collectText(content, found);
  },
  question: ({ prompt, body, hints, answer, explanation }, found) => {
    collectText(prompt, found);
    collectText(body, found);
    for (const hint of hints) collectText(hint, found);
    collectAnswer(answer, found);
    collectText(explanation, found);
  },
  reading: ({ heading = [], content }, found) => {
    collectText(heading, found);
    collectText(content, found);
  },
};

const collectResult = ({ heading, parts }: ResultSection, found: Found): void => {
  found.results = true;
  collectText(heading, found);
  collectParts(parts, found);
};

const foundNothing = (): Found => ({
  answers: new Set(),
  points: false,
  results: false,
  items: false,
  text: new Set(),
});

/** Walks once over a worksheet that `validate` or the reader made, and collects the features that it uses. */
export const uses = (worksheet: Worksheet): Uses => {
  const found = foundNothing();
  for (const { content } of worksheet.footnotes ?? []) {
    // A footnote is shown even where nothing refers to it.
    found.text.add('footnoteReference');
    collectText(content, found);
  }
  if (worksheet.kind === 'checklist') collectParts(worksheet.parts, found);
  else {
    collectText(worksheet.introduction, found);
    for (const part of worksheet.parts) walk(quizWalkers, part, found);
    for (const section of worksheet.results ?? []) collectResult(section, found);
  }
  return found;
};

/** Whether these parts hold anything to tick or to fill in. */
export const hasItems = (parts: readonly ChecklistPart[]): boolean => {
  const found = foundNothing();
  collectParts(parts, found);
  return found.items;
};
