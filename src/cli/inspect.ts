import { factsOf } from '../model/blocks/facts.js';
import type { AnswerBlock } from '../model/blocks/index.js';
import type { ChecklistPart, Worksheet } from '../model/worksheet.js';
import { itemsOf } from '../reader/checklist.js';
import { plainText } from '../model/plain-text.js';
import { filesOf } from './files.js';
import { JsonArray, type ExitCode, type Io } from './io.js';
import { toLine, type SaidMessage } from './messages.js';
import { readWorksheet, type ReadFile, type ReadingOptions } from './read.js';

/** One question as `zelfcheck inspect` prints it. */
export interface InspectedQuestion {
  /** The line of the prompt, from 1. */
  line: number;
  /** The prompt as plain text. */
  prompt: string;
  type: AnswerBlock['type'];
  /** The number of boxes, options to put in order, numbers of a scale or accepted answers; 0 for free text. */
  options: number;
  /**
   * The number of `options` that the author marked as right: ticked boxes, and every accepted answer. 0 where nothing
   * can be marked: in an order, where every option is right in its place, and on a scale, where no number is.
   */
  right: number;
}

/** One file as `zelfcheck inspect` prints it. `kind` is null when the file could not be read. */
export interface Inspected {
  file: string;
  kind: Worksheet['kind'] | null;
  title: string | null;
  lang: string | null;
  questions: InspectedQuestion[];
  /** The number of groups, at all depths. */
  groups: number;
  /** The number of items, at all depths. */
  items: number;
  messages: Omit<SaidMessage, 'suggestion'>[];
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const countGroups = (parts: readonly ChecklistPart[]): number =>
  sum(parts.map((part) => (part.type === 'group' ? 1 + countGroups(part.parts) : 0)));

const inspectFile = ({ path, read, messages }: ReadFile): Inspected => {
  const printed = messages.map(({ suggestion: _, ...message }) => message);
  const empty = { questions: [], groups: 0, items: 0, messages: printed };
  if (!read) return { file: path, kind: null, title: null, lang: null, ...empty };
  const { worksheet, lines } = read;
  const isQuiz = worksheet.kind === 'quiz';
  // The result sections of a quiz hold checklists as well.
  const parts = isQuiz
    ? (worksheet.results ?? []).flatMap((result) => result.parts)
    : worksheet.parts;
  return {
    file: path,
    kind: worksheet.kind,
    title: worksheet.title ?? null,
    lang: worksheet.lang ?? null,
    questions: !isQuiz
      ? []
      : worksheet.parts.flatMap((part) =>
          part.type !== 'question'
            ? []
            : {
                line: (Object.hasOwn(lines, part.id) && lines[part.id]) || 1,
                prompt: plainText(part.prompt),
                type: part.answer.type,
                ...factsOf(part.answer).counts(part.answer),
              },
        ),
    groups: countGroups(parts),
    items: itemsOf(parts).length,
    messages: printed,
  };
};

/**
 * Runs `zelfcheck inspect`: prints what was read from files as one JSON array.
 *
 * @returns The exit code: 1 when a file could not be read, which is also printed to the standard error.
 */
export const inspect = async (
  paths: readonly string[],
  options: ReadingOptions,
  io: Io,
): Promise<ExitCode> => {
  const array = new JsonArray(io);
  let code: ExitCode = 0;
  for await (const found of filesOf(paths, io)) {
    const file = readWorksheet(found, options);
    await array.add(inspectFile(file));
    if (file.read) continue;
    code = 1;
    for (const message of file.messages) await io.err(toLine(file.path, message));
  }
  await array.end();
  return code;
};
