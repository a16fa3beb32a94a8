import type { Nodes, Root } from 'mdast';
import type { Inline } from '../model/text.js';
import type { ResultSection, Topic } from '../model/worksheet.js';
import { isQuestion } from './asking.js';
import { readChecklist } from './checklist.js';
import { sourcePlace } from './context.js';
import type { Context } from './context.js';
import { takeName } from './ids.js';
import type { Named } from './ids.js';
import { nearest } from './nearest.js';
import { isKnownOutcome } from './nodes.js';
import { plainText } from '../model/plain-text.js';
import { headFinder, targetsIn } from './points.js';
import type { Headed } from './points.js';
import { line } from './rich-text.js';
import type { Section } from './sections.js';

const percent = String.raw`\s*(?:%|per\s?cent\b|procent\b|prozent\b)`;
const percentages = String.raw`(\d{1,3})(?:${percent})?\s*(?:[-‐‑–—−]|(?:to|tot(?: en met)?|t\/m|bis)\s)\s*(\d{1,3})${percent}`;
const signBehind = String.raw`\s*([:.–—-]|$)?\s*`;
/** Ranges with one number: `50% or more`, `from 50%`, `under 50%`, `50% or less`. */
const oneEnded: readonly (readonly [
  pattern: RegExp,
  range: (n: number) => [from: number, to: number],
])[] = [
  [
    String.raw`(\d{1,3})${percent}\s*(?:\+|(?:or|and)\s(?:more|up|above|higher)|(?:of|en)\s(?:meer|hoger)|(?:oder|und)\smehr)`,
    (n: number) => [n, 100],
  ],
  [String.raw`(?:from|vanaf|ab)\s(\d{1,3})${percent}`, (n: number) => [n, 100]],
  [
    String.raw`(?:under|below|less than|onder(?: de)?|minder dan|unter|weniger als)\s(\d{1,3})${percent}`,
    (n: number) => [0, n - 1],
  ],
  [String.raw`(\d{1,3})${percent}\s(?:or less|of minder|oder weniger)`, (n: number) => [0, n]],
].map(([pattern, range]) => [
  new RegExp(`^${pattern as string}${signBehind}`, 'i'),
  range as (n: number) => [number, number],
]);
/** A heading that begins with a range of percentages, with the sign that sets it apart from the rest. */
const quizRange = new RegExp(`^${percentages}${signBehind}`, 'i');
/** A range of percentages behind the name of a topic. */
const topicRange = new RegExp(
  String.raw`^(.*\S)\s*:\s*${percentages}\s*(?:[:.–—-]\s*(\S.*))?$`,
  'i',
);

interface Head extends Headed {
  section: Section;
  line: Inline[];
}

const toHead = (section: Section, context: Context): Head | undefined => {
  if (!section.heading) return undefined;
  const { name, text } = takeName(line(section.heading.children, context));
  return { section, name, text: plainText(text), line: text };
};

/** The data in the heading of a band. */
interface Range {
  from: number;
  to: number;
  /** The name of the topic that it is about; absent for the whole quiz. */
  about?: string;
  heading: Inline[];
}

/** The range that a text begins with: what was matched, both numbers, and the sign behind it. */
const rangeAtStart = (
  text: string,
): readonly [string, string, string, string | undefined] | undefined => {
  const found = quizRange.exec(text);
  if (found) return [found[0], found[1]!, found[2]!, found[3]];
  for (const [pattern, range] of oneEnded) {
    const [begin, n, sign] = pattern.exec(text) ?? [];
    if (begin === undefined) continue;
    const [from, to] = range(Number(n));
    return [begin, String(from), String(to), sign];
  }
  return undefined;
};

const rangeOf = ({ text, line: [first, ...others] }: Head): Range | undefined => {
  const [begin = '', one, two, sign] = rangeAtStart(text) ?? [];
  const [, about, three, four, said = ''] = (!begin && topicRange.exec(text)) || [];
  const from = Math.min(+(one ?? three!), +(two ?? four!));
  const to = Math.max(+(one ?? three!), +(two ?? four!));
  // `20–30% of what?` is a question.
  if (!(to <= 100) || (begin && sign === undefined && isQuestion(text))) return undefined;
  const rest = begin ? text.slice(begin.length) : said;
  const isFormed = begin && first?.type === 'text' && first.value.startsWith(begin);
  const value = isFormed ? first.value.slice(begin.length) : rest;
  return {
    from,
    to,
    ...(about !== undefined && { about }),
    heading: [...(value ? [{ type: 'text' as const, value }] : []), ...(isFormed ? others : [])],
  };
};

/** The largest number of names that are compared to suggest one; comparing more would take long. */
const maxCompared = 100;

/** The values of a message about an unknown name, with the known name that was probably meant. */
const withSuggestion = (
  name: string,
  known: readonly string[],
): { name: string; nearest?: string } => {
  const near = known.length > maxCompared ? undefined : nearest(name, known);
  return { name, ...(near !== undefined && { nearest: near }) };
};

/** The headings that points go to, by the targets of the points. Points never go to a heading that they stand under. */
const targetsOf = (
  sections: readonly Section[],
  findHead: (target: string) => Head | undefined,
  context: Context,
): Map<string, Head> => {
  const targets = new Map<string, Head>();
  // The sections around the current one, from the outermost to the innermost.
  const open: Section[] = [];
  for (const section of sections) {
    const depth = section.heading?.depth ?? 0;
    while (open.length && (open.at(-1)!.heading?.depth ?? 0) >= depth) open.pop();
    open.push(section);
    for (const node of section.nodes) {
      for (const target of targetsIn(node, context, new Set())) {
        const head = findHead(target);
        if (head && !open.includes(head.section)) targets.set(target, head);
      }
    }
  }
  return targets;
};

/** The sections of a file, split into results and the rest. */
export interface Split {
  readonly sections: Section[];
  /** The result sections, whose ids are still to be given. */
  readonly results: Named<ResultSection>[];
  /** The sections whose headings a band names, so that they have a score of their own. */
  readonly named: ReadonlySet<Section>;
  /** Sets the references to topics and results, once they have ids. */
  readonly settle: (topics: readonly Topic[]) => void;
}

/** Takes the result sections out of the sections of a file: those that points go to, and those of a range of scores. */
export const splitResults = (sections: readonly Section[], context: Context): Split => {
  // Problems in a heading are reported once, when its section is read.
  const quiet: Context = { ...context, report: () => undefined };
  const heads = sections.flatMap((section) => toHead(section, quiet) ?? []);
  const ranges = new Map(heads.map((head) => [head.section, rangeOf(head)]));
  const others = heads.filter(({ section }) => !ranges.get(section));
  const findOther = headFinder(others);
  const texts = others.map(({ text }) => text);
  const named = new Set<Section>();
  for (const { section } of heads) {
    const about = ranges.get(section)?.about;
    const found = about === undefined ? undefined : findOther(about);
    if (found) named.add(found.section);
    if (about === undefined || found) continue;
    context.report('unknown-topic', section.heading, withSuggestion(about, texts));
    ranges.delete(section);
  }
  const targets = targetsOf(sections, headFinder(heads), context);
  const outcomes = new Set([...targets.values()].map((head) => head.section));
  const isResult = (section: Section): boolean =>
    !!ranges.get(section) || outcomes.has(section) || isKnownOutcome(section.heading);
  const left: Section[] = [];
  const results: Named<ResultSection>[] = [];
  const made = new Map<Section, ResultSection>();
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]!;
    const head = isResult(section) ? toHead(section, context) : undefined;
    if (!section.heading || !head) {
      left.push(section);
      continue;
    }
    const { depth } = section.heading;
    const nodes: Nodes[] = [...section.nodes];
    // Sections under deeper headings are part of this result, unless they are results themselves.
    for (let next = sections[index + 1]; next?.heading; next = sections[index + 1]) {
      if (next.heading.depth <= depth || isResult(next)) break;
      nodes.push(next.heading);
      for (const node of next.nodes) nodes.push(node);
      index++;
    }
    const body: Root = { type: 'root', children: nodes as Root['children'] };
    const { parts } = readChecklist(body, undefined, context);
    const range = ranges.get(section) && rangeOf(head);
    const part: ResultSection = range
      ? {
          type: 'band',
          id: '',
          depth,
          heading: range.heading,
          parts,
          from: range.from,
          to: range.to,
        }
      : { type: 'outcome', id: '', depth, heading: head.line, parts };
    const place = sourcePlace(section.heading);
    if (place) context.places.set(part, place);
    made.set(section, part);
    results.push({ part, name: head.name, text: head.text, content: () => JSON.stringify(parts) });
  }
  return {
    sections: left,
    results,
    named,
    settle: (topics) => {
      const outcomeIds = results.flatMap(({ part }) => (part.type === 'outcome' ? part.id : []));
      for (const points of context.points) {
        const section = targets.get(points.to)?.section;
        const part = section && made.get(section);
        if (part?.type === 'outcome') points.to = part.id;
        else {
          context.report('unknown-outcome', points, withSuggestion(points.to, outcomeIds));
          // Points to an unknown outcome bring nothing, and must not count in the score.
          points.n = 0;
          points.to = '';
        }
      }
      const named = topics.map(({ id, heading }) => ({ name: id, text: plainText(heading) }));
      const findTopic = headFinder(named);
      const known = named.map(({ text }) => text);
      // A band of an unknown topic is dropped: it must not become a band of the whole quiz.
      const idle = new Set<ResultSection>();
      for (const [section, part] of made) {
        const about = ranges.get(section)?.about;
        if (part.type !== 'band' || about === undefined) continue;
        const topic = findTopic(about);
        if (topic) part.topic = topic.name;
        else {
          context.report('unknown-topic', part, withSuggestion(about, known));
          idle.add(part);
        }
      }
      let count = 0;
      for (const result of results) if (!idle.has(result.part)) results[count++] = result;
      results.length = count;
    },
  };
};
