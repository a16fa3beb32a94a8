import type { Element } from 'hast';
import type { StaticStrings } from '../locales/strings.js';
import { plainText } from '../model/plain-text.js';
import { fragmentOf, signs } from './signs.js';
import type { Block, Inline } from '../model/text.js';
import type { Question, Quiz, QuizPart, ResultSection } from '../model/worksheet.js';
import { inline, stack } from './nodes.js';
import type { Child } from './nodes.js';
import { makeSections } from './sections.js';
import type { Sections } from './sections.js';
import { identifiedParts, writeChecklistParts } from './sheet.js';
import { blocks, line } from './text.js';
import { underivedIds } from './writer.js';
import type { Identified, Writer } from './writer.js';

const details = (
  { say, told }: Writer,
  kind: 'hint' | 'answer',
  name: keyof StaticStrings,
  content: readonly Element[],
): Element => {
  const label = `${signs[kind === 'hint' ? 'hint' : 'said']} ${say(name)}`;
  return stack('details', { className: [`zelfcheck-${kind}`] }, [
    inline('summary', told, [label]),
    ...content,
  ]);
};

/** Writes the content under a prompt. */
const question = (part: Question, writer: Writer, level: number): Element[] => {
  const around = { level };
  const form = writer.formOf(part);
  const { shown, key } = form.write(part.answer, part, writer, around);
  const explanation = blocks(part.explanation, writer, around);
  return [
    ...blocks(part.body, writer, { level, isFilled: !!form.isTyped }),
    ...shown,
    ...part.hints.map((hint) =>
      details(writer, 'hint', 'openHint', [stack('blockquote', {}, blocks(hint, writer, around))]),
    ),
    ...(key.length || explanation.length
      ? [details(writer, 'answer', form.opens(part.answer), [...key, ...explanation])]
      : []),
  ];
};

/** The heading of a result: the topic and range of a band, then the author's text. */
const resultHeading = (result: ResultSection, quiz: Quiz): Inline[] => {
  if (result.type === 'outcome') return result.heading;
  const about = quiz.parts.find(({ type, id }) => type === 'topic' && id === result.topic);
  const name = about?.type === 'topic' ? plainText(about.heading) + ': ' : '';
  const range = `${name}${result.from}–${result.to}%`;
  const [first, ...rest] = result.heading;
  if (!first) return [{ type: 'text', value: range }];
  return first.type === 'text'
    ? [{ type: 'text', value: `${range}: ${first.value}` }, ...rest]
    : [{ type: 'text', value: range + ': ' }, first, ...rest];
};

const idText = (part: QuizPart): string => {
  if (part.type === 'question') {
    const { prompt, answer: block } = part;
    return plainText(prompt.length || block.type !== 'gaps' ? prompt : block.sentence);
  }
  return plainText(part.heading ?? []);
};

/**
 * The depth of the headings under no topic, at most 2. A heading in the introduction that is alone on the first level is
 * not counted: reading the static form back makes it a second title.
 */
export const firstDepth = ({ title, introduction, parts, results = [] }: Quiz): number => {
  const inside = introduction.flatMap((block) => (block.type === 'heading' ? block.depth : []));
  const top = parts.flatMap((part) =>
    part.type !== 'question' && part.topic === undefined && part.depth !== undefined
      ? part.depth
      : [],
  );
  const all = [
    ...inside,
    ...parts.flatMap((part) => (part.type === 'question' ? [] : (part.depth ?? []))),
    ...results.map(({ depth }) => depth),
  ];
  const [first] = introduction.filter(({ type }) => type === 'heading');
  const isTitled =
    title !== undefined &&
    first !== undefined &&
    plainText([first]) !== title &&
    inside[0] === 1 &&
    all.filter((depth) => depth === 1).length === 1;
  return Math.min(2, ...(isTitled ? [] : [...inside, ...top]));
};

/** Writes a quiz under a title on this level. */
export const writeQuiz = (quiz: Quiz, writer: Writer, level: number): Element[] => {
  const { introduction, parts, results = [] } = quiz;
  const things: Identified[] = [
    ...parts.map((part) => ({ id: part.id, text: idText(part) })),
    ...results.map((result) => ({ id: result.id, text: plainText(resultHeading(result, quiz)) })),
  ];
  const outcomes = results.filter(({ type }) => type === 'outcome').map(({ id }) => id);
  // Points lead to outcomes by their ids.
  const named = new Set([...underivedIds(things), ...outcomes]);
  const sections = makeSections(writer, firstDepth(quiz), named);
  return [
    ...writeIntroduction(introduction, writer, sections, level),
    ...writeParts(parts, writer, sections, level),
    ...writeResults(quiz, writer, sections, level),
  ];
};

const writeIntroduction = (
  introduction: readonly Block[],
  writer: Writer,
  sections: Sections,
  level: number,
): Element[] => {
  const open: { depth: number; level: number }[] = [];
  return introduction.flatMap((block) => {
    const above = open.at(-1)?.level ?? level;
    if (block.type !== 'heading') return blocks([block], writer, { level: above });
    while (open.length && open.at(-1)!.depth >= block.depth) open.pop();
    const around = { level: open.at(-1)?.level ?? level };
    const made = sections.heading(line(block.children, writer, around), {
      above: around.level,
      depth: block.depth,
    });
    open.push({ depth: block.depth, level: made.level });
    return [made.element];
  });
};

const writeParts = (
  parts: readonly QuizPart[],
  writer: Writer,
  sections: Sections,
  level: number,
): Element[] => {
  const topics = new Map<string | undefined, { level: number; depth: number }>([
    [undefined, { level, depth: sections.first - 1 }],
  ]);
  let number = 0;
  return parts.flatMap((part) => {
    const above = topics.get(part.topic)!;
    const isFilled = part.type === 'question' && !!writer.formOf(part).isTyped;
    const around = { level: above.level, isFilled };
    const depth = (part.type === 'question' ? undefined : part.depth) ?? above.depth + 1;
    const prompt = part.type === 'question' ? part.prompt : (part.heading ?? []);
    if (part.type === 'question') number++;
    // A question without a prompt has its number as heading; its flag tells that the number is no text of the question.
    const fragment = fragmentOf(writer.worksheet.id, { id: part.id, flags: { number: '' } });
    const words: Child[] = prompt.length
      ? line(prompt, writer, around)
      : [inline('a', { href: `#${fragment}`, ...writer.target(fragment) }, [String(number)])];
    const id = prompt.length ? part.id : '';
    const made = sections.heading(words, { above: above.level, depth, id });
    if (part.type === 'topic') topics.set(part.id, { level: made.level, depth });
    return [
      made.element,
      ...(part.type === 'question'
        ? question(part, writer, made.level)
        : blocks(part.content, writer, { level: made.level })),
    ];
  });
};

const writeResults = (quiz: Quiz, writer: Writer, sections: Sections, level: number): Element[] => {
  const { results = [] } = quiz;
  if (!results.length) return [];
  const label = `${signs.said} ${writer.say('whichFits')}`;
  const top = sections.heading([inline('span', writer.told, [label])], { above: level });
  return [
    top.element,
    ...results.flatMap((result) => {
      const around = { level: top.level };
      const { element, level: own } = sections.heading(
        line(resultHeading(result, quiz), writer, around),
        { above: top.level, depth: result.depth, id: result.id },
      );
      const named = underivedIds(identifiedParts(result.parts));
      const said = writeChecklistParts(result.parts, writer, sections, named, own);
      if (!said.length) return [element];
      const opens = `${signs.said} ${writer.say('openResult')}`;
      return [
        element,
        stack('details', { className: ['zelfcheck-result'] }, [
          inline('summary', writer.told, [opens]),
          ...said,
        ]),
      ];
    }),
  ];
};
