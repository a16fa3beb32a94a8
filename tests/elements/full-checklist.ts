import type { Checklist } from '../../src/model/worksheet.js';
import { checklist, group, item, items, paragraph, words } from './worksheets.js';

/** A checklist with all that one can hold: fields, details, sub-items, what does not apply, notes and a next step. */
export const opening = (more: Partial<Checklist> = {}): Checklist =>
  checklist(
    [
      group(
        'Door',
        items(
          item('Alarm off'),
          {
            ...item('Heating'),
            label: [
              ...words('Heating at '),
              { type: 'field', id: 'heating/at', size: 4 },
              ...words(' degrees'),
            ],
            detail: paragraph('No more than 20.'),
          },
          item('Till', item('Cash'), { ...item('Card reader'), aside: true }),
        ),
      ),
      group('Rain', { ...items(item('Mat'), item('Umbrellas')), ordered: true }),
    ],
    { mode: 'read-do', notApplicable: true, notes: true },
    { title: 'Opening', owner: 'Ann', revised: '2026-11-20', ...more },
  );
