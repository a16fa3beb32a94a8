import { withOwnIds, fail, yesOrNo, id, list, topic, variant, wholeNumber } from './checks.js';
import type { Check } from './checks.js';
import { blocks, fillable, inlines, level, start } from './text-checks.js';
import type { ChecklistPart, Entry, Items, ResultSection } from './worksheet.js';

const itemLists: Check<Items[]> = (value, path, seen) => listOfItems(value, path, seen);

const entry = variant<Entry>({
  item: {
    id,
    label: inlines,
    detail: blocks,
    parts: itemLists,
    'done?': yesOrNo,
    'aside?': yesOrNo,
  },
  line: { content: blocks, parts: itemLists },
});

const items = { ordered: yesOrNo, items: list(entry), 'start?': start };

const listOfItems = list(variant<Items>({ items }));

const parts: Check<ChecklistPart[]> = (value, path, seen) => listOfParts(value, path, seen);

const listOfParts = list(
  variant<ChecklistPart>({
    group: { id, depth: level, heading: inlines, parts },
    items,
    prose: { content: blocks },
  }),
);

/** The parts of a checklist or of a result section: ids of items and fields are unique in it. */
export const fillableParts: Check<ChecklistPart[]> = withOwnIds(fillable(parts));

const resultProperties = { id, depth: level, heading: inlines, parts: fillableParts };
const percentage = wholeNumber(0, 100);

/** The outcomes and bands of a quiz. */
export const results = list<ResultSection>((value, path, seen) => {
  const section = variant<ResultSection>({
    outcome: resultProperties,
    band: { ...resultProperties, from: percentage, to: percentage, 'topic?': topic },
  })(value, path, seen);
  if (section.type === 'outcome') seen.outcomes.add(section.id);
  else if (section.from > section.to) fail(`${path}/to`, 'at least `from`');
  return section;
});
