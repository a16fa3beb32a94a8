import type { Element } from 'hast';
import type { Checklist } from '../model/worksheet.js';
import { makeSections } from './sections.js';
import { calledInSheet, sheet } from './sheet.js';
import { unlike } from './writer.js';
import type { Writer } from './writer.js';

/** The depth of the groups that are in no other. */
export const firstGroupDepth = ({ parts }: Checklist): number =>
  Math.min(2, ...parts.flatMap((part) => (part.type === 'group' ? part.depth : [])));

/** Writes a checklist under a title on this level. */
export const writeChecklist = (checklist: Checklist, writer: Writer, level: number): Element[] => {
  const named = unlike(calledInSheet(checklist.parts));
  const sections = makeSections(writer, firstGroupDepth(checklist), named);
  return sheet(checklist.parts, writer, sections, named, level);
};
