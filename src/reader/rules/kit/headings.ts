import type { Block, Inline } from '../../../model/text.js';
import type { Band, Worksheet } from '../../../model/worksheet.js';

/** The bands of a quiz by the id of their topic, or an empty id for the whole quiz; the lowest first. */
export const bandsByTopic = (worksheet: Worksheet): Map<string, Band[]> => {
  const groups = new Map<string, Band[]>();
  for (const one of (worksheet.kind === 'quiz' && worksheet.results) || []) {
    if (one.type !== 'band') continue;
    const topic = one.topic ?? '';
    const group = groups.get(topic);
    if (group) group.push(one);
    else groups.set(topic, [one]);
  }
  for (const bands of groups.values()) bands.sort((a, b) => a.from - b.from || a.to - b.to);
  return groups;
};

/** A range of whole percentages as authors write it. */
export const rangeText = (from: number, to: number): string =>
  from === to ? `${from}%` : `${from}–${to}%`;

/** A heading of a quiz that neither asks nor groups anything, with the blocks under it. */
export interface IdleHeading {
  /** The part of the worksheet that has its place in `context.places`. */
  part: object;
  heading: readonly Inline[];
  content: readonly Block[];
}

/** The headings before and between the questions that neither ask nor group anything. */
export const idleHeadings = (worksheet: Worksheet): IdleHeading[] => {
  if (worksheet.kind !== 'quiz') return [];
  const { introduction, parts } = worksheet;
  const isHeading = ({ type }: Block): boolean => type === 'heading';
  const before = introduction.flatMap((block, index): IdleHeading[] => {
    if (block.type !== 'heading') return [];
    let end = index + 1;
    while (introduction[end] && !isHeading(introduction[end]!)) end++;
    return [{ part: block, heading: block.children, content: introduction.slice(index + 1, end) }];
  });
  const between = parts.flatMap((part): IdleHeading[] =>
    part.type === 'reading' ? [{ part, heading: part.heading ?? [], content: part.content }] : [],
  );
  return [...before, ...between];
};
