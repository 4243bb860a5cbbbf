import type { Child } from "hono/jsx";
import type { Messages } from "#core/i18n";

export interface Column {
  label: string;
  /** Numbers stand at the right, digit under digit. */
  numeric?: boolean | undefined;
}

export interface TableProps {
  /** Unique on the page. */
  id: string;
  caption: string;
  /** A heading above says the same: the caption is for screen readers only. */
  hideCaption?: boolean | undefined;
  columns: readonly Column[];
  /** As many cells as columns. */
  rows: readonly (readonly Child[])[];
  /** The first cell names its row. */
  rowHeaders?: boolean | undefined;
  messages: Messages;
}

/** A table that a narrow window scrolls by itself, with the keyboard too; the page stays still. */
export function Table({ id, caption, hideCaption, columns, rows, rowHeaders, messages }: TableProps) {
  return (
    <section class="mg-table" aria-label={messages.ui.table.scroll(caption)} tabindex={0}>
      <table class="mg-table__grid" id={id}>
        <caption class={hideCaption ? "mg-hidden" : "mg-table__caption"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? "mg-table__number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colspan={columns.length}>{messages.ui.table.empty}</td>
            </tr>
          )}
          {rows.map((row) => (
            <tr>
              {row.map((cell, at) => {
                const look = columns[at]?.numeric ? "mg-table__number" : undefined;
                return rowHeaders && at === 0 ? (
                  <th scope="row" class={look}>
                    {cell}
                  </th>
                ) : (
                  <td class={look}>{cell}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
