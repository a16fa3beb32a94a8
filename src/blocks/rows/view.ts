import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Column } from '../../model/blocks/index.js';
import type { Inline } from '../../model/text.js';
import { ticksOf } from '../../engine/answers.js';
import { line } from '../../views/rich-text.js';
import type { BlockViewProps } from '../../views/context.js';

/** A statement with its boxes. */
export interface RowProps {
  readonly id: string;
  readonly statement: readonly Inline[];
  readonly several?: boolean;
  readonly cells: readonly (object | null)[];
}

/** The common shape of grids and scales. */
export interface RowsProps<Row extends RowProps> {
  readonly corner: readonly Inline[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The room that a table needs, by its number of columns. With too many columns, or less room, every row is shown as a list. */
const sizeOf = (columns: number): unknown =>
  columns > 7 ? nothing : columns > 3 ? 'large' : 'small';

/**
 * Shows each row as a fieldset, so that a screen reader says the statement before the column. On a wide frame the rows line up
 * under the headings of the columns, which are hidden from screen readers: every box has its own label.
 *
 * @param mark The verdict under a row once it was checked. Its element must have the given `id`, which describes the boxes.
 */
export const rowsView = <Row extends RowProps>(
  { corner, columns, rows }: RowsProps<Row>,
  view: BlockViewProps,
  mark?: (row: Row, id: string) => { look: string; content: unknown } | undefined,
): unknown => {
  const { question, answer, context, locked, change } = view;

  return html`<div class="rows" data-size=${sizeOf(columns.length)}>
    <div class="head">
      <span class="corner">${line(corner, context)}</span>
      ${columns.map(
        ({ heading }) =>
          html`<span class="cell" aria-hidden="true">${line(heading, context)}</span>`,
      )}
    </div>
    ${rows.map((row) => {
      const markId = `mark-${question.id}-${row.id}`;
      const marked = mark?.(row, markId);
      const ticks = ticksOf(answer, row.id);
      return html`<fieldset class="row" part="option" data-mark=${marked?.look ?? nothing}>
        <legend>${line(row.statement, context)}</legend>
        ${row.cells.map((cell, index) => {
          const column = columns[index];
          const isTicked = column !== undefined && ticks.includes(column.id);
          return cell && column
            ? html`<label class="cell">
                <input
                  type=${row.several ? 'checkbox' : 'radio'}
                  name="${question.id} ${row.id}"
                  .checked=${live(isTicked)}
                  ?disabled=${locked}
                  aria-describedby=${marked && (isTicked || !ticks.length) ? markId : nothing}
                  @change=${(event: Event) =>
                    change({
                      type: 'tick',
                      box: column.id,
                      row: row.id,
                      on: (event.target as HTMLInputElement).checked,
                    })}
                /><span class="name">${line(column.heading, context)}</span>
              </label>`
            : html`<span class="cell none"></span>`;
        })}
        ${marked?.content}
      </fieldset>`;
    })}
  </div>`;
};
