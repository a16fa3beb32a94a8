import type {
  Accepted,
  AcceptedNumber,
  AnswerBlock,
  Column,
  GridCell,
  GridRow,
  OptionBase,
  Points,
  ScaleRow,
} from './blocks/index.js';
import { fillable, sheet } from './checklist-checks.js';
import { apart, fail, flag, id, is, list, shape, text, topic, variant, whole } from './checks.js';
import type { Check, MoreChecks } from './checks.js';
import { boxes, mustBeGraded, option } from './choice-checks.js';
import { blocks, inlines, level } from './text-checks.js';
import type { Inline } from './text.js';
import type { ResultSection } from './worksheet.js';

const number = is<number>('a number', Number.isFinite);

const points = list(
  shape<Points>({
    to: (value, path, seen) => {
      if (value !== '') seen.references.push({ id: value as string, path, to: 'outcomes' });
      return text(value, path, seen);
    },
    n: number,
  }),
);

const accepted = { text, feedback: blocks };

const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value, path, seen) =>
    value === null ? null : check(value, path, seen);

const table = { corner: inlines, columns: apart(list(shape<Column>({ id, heading: inlines }))) };
const row = { id, statement: inlines };
const gridCell = shape<GridCell>({ right: flag, 'points?': points });

const sentence: Check<Inline[]> = fillable((value, path, seen) => {
  const copy = inlines(value, path, seen);
  return seen.fields?.size ? copy : fail(path, 'a sentence with a field');
});

const block = variant<AnswerBlock>({
  // Only for its name in what is expected: the choices themselves are checked without what is here.
  choice: boxes,
  order: { options: apart(list(shape<OptionBase>(option))) },
  grid: {
    graded: flag,
    ...table,
    rows: apart(list(shape<GridRow>({ ...row, several: flag, cells: list(orNull(gridCell)) }))),
  },
  scale: {
    ...table,
    rows: apart(list(shape<ScaleRow>({ ...row, cells: list(orNull(points)) }))),
  },
  blank: { accepted: list(shape<Accepted>(accepted)) },
  number: { accepted: list(shape<AcceptedNumber>({ ...accepted, from: number, to: number })) },
  text: {},
  gaps: { sentence },
});

const answer: Check<AnswerBlock> = (value, path, seen) => {
  const copy = block(value, path, seen);
  if (copy.type === 'grid' || copy.type === 'scale') {
    copy.rows.forEach(({ cells }, at) => {
      if (cells.length !== copy.columns.length)
        fail(`${path}/rows/${at}/cells`, 'a cell for every column');
    });
  }
  if (copy.type === 'grid')
    mustBeGraded(
      copy,
      copy.rows.flatMap(({ cells }) => cells),
      path,
    );
  return copy;
};

const result = { id, depth: level, heading: inlines, parts: sheet };
const percentage = whole(0, 100);

const results = list<ResultSection>((value, path, seen) => {
  const section = variant<ResultSection>({
    outcome: result,
    band: { ...result, from: percentage, to: percentage, 'topic?': topic },
  })(value, path, seen);
  if (section.type === 'outcome') seen.outcomes.add(section.id);
  else if (section.from > section.to) fail(`${path}/to`, 'at least `from`');
  return section;
});

/** The checks of what few quizzes hold. */
export const rareChecks: Omit<MoreChecks, 'sheet'> = { answer, points, results };
