import type { Band, Worksheet } from '../../model/worksheet.js';

/** The bands of a quiz by the id of their topic, those of the whole under an empty one; the lowest first. */
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
