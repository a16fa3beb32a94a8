import type { Element } from 'hast';
import type { Checklist } from '../model/worksheet.js';
import { makeSections } from './sections.js';
import { identifiedParts, writeChecklistParts } from './sheet.js';
import { underivedIds } from './writer.js';
import type { Writer } from './writer.js';

/** The depth of the groups that are in no other group, at most 2. */
export const firstGroupDepth = ({ parts }: Checklist): number =>
  Math.min(2, ...parts.flatMap((part) => (part.type === 'group' ? part.depth : [])));

/** Writes a checklist under a title on this level. */
export const writeChecklist = (checklist: Checklist, writer: Writer, level: number): Element[] => {
  const named = underivedIds(identifiedParts(checklist.parts));
  const sections = makeSections(writer, firstGroupDepth(checklist), named);
  return writeChecklistParts(checklist.parts, writer, sections, named, level);
};
