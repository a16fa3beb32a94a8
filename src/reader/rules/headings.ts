import type { Block, Inline } from '../../model/text.js';
import type { Worksheet } from '../../model/worksheet.js';

/** A heading of a quiz that neither asks nor groups anything, with what stands under it. */
export interface IdleHeading {
  /** What its place is known by. */
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
