import { factsOf } from './blocks/facts.js';
import type { AnswerBlock, AnswerType } from './blocks/index.js';
import type { Rich } from './plain-text.js';
import type { ChecklistPart, Entry, QuizPart, ResultSection, Worksheet } from './worksheet.js';

/** The parts of the format that a worksheet uses, so that whoever shows it knows what that takes. */
export interface Uses {
  /** The kinds of answer blocks in it. */
  readonly answers: ReadonlySet<AnswerType>;
  /** Whether options or cells bring points. */
  readonly points: boolean;
  /** Whether it has outcomes or bands. */
  readonly results: boolean;
  /** Whether there is something to tick or to fill in, in a checklist or in a result. */
  readonly items: boolean;
  /** The kinds of nodes in its rich text. */
  readonly text: ReadonlySet<Rich['type']>;
}

/** What is collected on the way. */
interface Found {
  readonly answers: Set<AnswerType>;
  points: boolean;
  results: boolean;
  items: boolean;
  readonly text: Set<Rich['type']>;
}

/** One function a type of part: a type that is added does not compile until it has its row. */
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

const inText = (nodes: readonly Rich[], found: Found): void => {
  for (const node of nodes) {
    found.text.add(node.type);
    if (node.type === 'field') found.items = true;
    if ('children' in node) inText(node.children, found);
  }
};

const inAnswer = (block: AnswerBlock, found: Found): void => {
  const facts = factsOf(block);
  found.answers.add(block.type);
  found.points ||= facts
    .picks(block)
    .some(({ boxes }) => boxes.some(({ points }) => points.length > 0));
  const { items } = found;
  for (const text of facts.texts(block)) inText(text, found);
  // A field in a question is what the question asks.
  found.items = items;
};

const entries: Walkers<Entry> = {
  item: ({ label, detail, parts }, found) => {
    found.items = true;
    inText(label, found);
    inText(detail, found);
    inParts(parts, found);
  },
  line: ({ content, parts }, found) => {
    inText(content, found);
    inParts(parts, found);
  },
};

const checklistParts: Walkers<ChecklistPart> = {
  group: ({ heading, parts }, found) => {
    inText(heading, found);
    inParts(parts, found);
  },
  items: ({ items }, found) => {
    for (const entry of items) walk(entries, entry, found);
  },
  prose: ({ content }, found) => inText(content, found),
};

const inParts = (parts: readonly ChecklistPart[], found: Found): void => {
  for (const part of parts) walk(checklistParts, part, found);
};

const quizParts: Walkers<QuizPart> = {
  topic: ({ heading, content }, found) => {
    inText(heading, found);
    inText(content, found);
  },
  question: ({ prompt, body, hints, answer, explanation }, found) => {
    inText(prompt, found);
    inText(body, found);
    for (const hint of hints) inText(hint, found);
    inAnswer(answer, found);
    inText(explanation, found);
  },
  reading: ({ heading = [], content }, found) => {
    inText(heading, found);
    inText(content, found);
  },
};

const inResult = ({ heading, parts }: ResultSection, found: Found): void => {
  found.results = true;
  inText(heading, found);
  inParts(parts, found);
};

const nothing = (): Found => ({
  answers: new Set(),
  points: false,
  results: false,
  items: false,
  text: new Set(),
});

/** Walks once over a worksheet that `validate` or the reader gave, and says what it uses. */
export const uses = (worksheet: Worksheet): Uses => {
  const found = nothing();
  for (const { content } of worksheet.footnotes ?? []) {
    // A note is shown whether anything calls it or not.
    found.text.add('footnoteReference');
    inText(content, found);
  }
  if (worksheet.kind === 'checklist') inParts(worksheet.parts, found);
  else {
    inText(worksheet.introduction, found);
    for (const part of worksheet.parts) walk(quizParts, part, found);
    for (const section of worksheet.results ?? []) inResult(section, found);
  }
  return found;
};

/** Whether there is something to tick or to fill in among these parts. */
export const hasItems = (parts: readonly ChecklistPart[]): boolean => {
  const found = nothing();
  inParts(parts, found);
  return found.items;
};
