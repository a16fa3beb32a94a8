import type { ResultSection } from '../model/worksheet.js';

/** Whether there is anything to tick or to fill in in a section of a result. */
export const hasSheet = (section: ResultSection): boolean =>
  // In a string the quotes would be escaped, so these are nodes and not somebody's words.
  /"type":"(?:item|field)"/.test(JSON.stringify(section.parts));
