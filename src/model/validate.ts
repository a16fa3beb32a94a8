import {
  fail,
  filled,
  id,
  is,
  list,
  matches,
  oneOf,
  shape,
  text,
  topic,
  unique,
  variant,
} from './checks.js';
import type { Check, Fields, Problem, Seen } from './checks.js';
import { answerBlock } from './blocks/facts.js';
import { fillableParts, results } from './parts-checks.js';
export type { Problem } from './checks.js';
import { isSetting, settingRules, type SettingRule } from './settings.js';
import { blocks, inlines, level } from './text-checks.js';
import type { Footnote } from './text.js';
import { safeUrl } from './url.js';
import type { QuizPart, Source, Worksheet, WorksheetBase } from './worksheet.js';

const settings = (rules: Readonly<Record<string, SettingRule<unknown>>>): Check<object> =>
  shape<object>(
    Object.fromEntries(
      Object.entries(rules).map(([name, rule]): [string, Check<unknown>] => [
        `${name}?`,
        (value, path, seen) => {
          const kept = is(rule.values.join(' | '), (given) => isSetting(rule, given))(
            value,
            path,
            seen,
          );
          // The one setting that can be an object is `reveal`.
          return typeof kept === 'object' ? { after: (kept as { after: number }).after } : kept;
        },
      ]),
    ),
  );

const quizPart = variant<QuizPart>({
  topic: { id, depth: level, heading: inlines, content: blocks, 'topic?': topic },
  question: {
    id,
    prompt: inlines,
    body: blocks,
    hints: list(blocks),
    answer: answerBlock,
    explanation: blocks,
    'topic?': topic,
  },
  reading: { id, content: blocks, 'depth?': level, 'heading?': inlines, 'topic?': topic },
});

const quizParts = list<QuizPart>((value, path, seen) => {
  const part = quizPart(value, path, seen);
  // Only now, so that no topic is a part of itself.
  if (part.type === 'topic') seen.topics.add(part.id);
  return part;
});

const sources: Check<Source[]> = (value, path, seen) =>
  list(shape<Source>({ url: text, 'title?': text }))(value, path, seen).flatMap((source) => {
    const url = safeUrl(source.url, 'link');
    return url === undefined ? [] : { ...source, url };
  });

const shared: Fields<WorksheetBase> = {
  zelfcheck: oneOf<1>(1),
  id: filled,
  'title?': text,
  'lang?': matches('a language tag', /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
  'description?': text,
  'owner?': text,
  'revised?': matches('a day as YYYY-MM-DD', /^\d{4}-\d\d-\d\d$/),
  'minutes?': is('a number', (value) => Number.isFinite(value) && (value as number) >= 0),
  'sources?': sources,
  'footnotes?': list(shape<Footnote>({ id: unique((seen) => seen.footnotes), content: blocks })),
};

const worksheet = variant<Worksheet, 'kind'>(
  {
    quiz: {
      ...shared,
      settings: settings(settingRules.quiz),
      introduction: blocks,
      parts: quizParts,
      'results?': results,
    },
    checklist: { ...shared, settings: settings(settingRules.checklist), parts: fillableParts },
  },
  'kind',
);

/**
 * Checks a worksheet that comes from outside. It is copied into fresh plain objects that hold the known properties and
 * nothing else; a link or an image without a good URL keeps its text. Never throws: what is wrong first is the `problem`.
 */
export const validate = (value: unknown): { worksheet: Worksheet } | { problem: Problem } => {
  const seen: Seen = {
    depth: 0,
    ids: new Set(),
    topics: new Set(),
    footnotes: new Set(),
    outcomes: new Set(),
    fields: undefined,
    references: [],
  };
  try {
    const copy = worksheet(value, '', seen);
    for (const { id, path, to } of seen.references) {
      if (!seen[to].has(id))
        fail(path, `the id of ${to === 'footnotes' ? 'a footnote' : 'an outcome'}`);
    }
    return { worksheet: copy };
  } catch (error) {
    // Anything else was thrown by a getter or a proxy, which no JSON has.
    const { problem = { path: '', expected: 'plain JSON' } } = Object(error) as {
      problem?: Problem;
    };
    return { problem };
  }
};
