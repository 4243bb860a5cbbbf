import type { Child } from "hono/jsx";
import type { Messages } from "#core/i18n";
import { Button } from "../button/button.tsx";
import { describedBy, FieldError, FieldHint, Optional } from "../field/field.tsx";

export interface RowsProps {
  /** The add button has this id, or the heading where no row can be added. */
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** What one row is called: „Drzewo”. */
  row: string;
  rows: readonly Child[];
  atLeast: number;
  atMost: number;
  messages: Messages;
}

/**
 * Rows of the same fields. The buttons send the form with `_add=<name>` and `_remove=<name>:<row>`, so they work
 * without a script; the server then shows the page with a row more or less. The form needs a submit button before
 * them, which is the one that Enter presses.
 */
export function Rows(props: RowsProps) {
  const { id, name, label, hint, error, optional, row, rows, atLeast, atMost, messages } = props;
  const texts = messages.forms.rows;
  const full = rows.length >= atMost;
  return (
    <fieldset
      class={error ? "mg-field mg-field--wrong mg-rows" : "mg-field mg-rows"}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend
        class="mg-field__label mg-rows__label"
        id={full ? id : undefined}
        tabindex={full ? -1 : undefined}
      >
        {label}
        <Optional optional={optional} messages={messages} />
      </legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} messages={messages} />
      {rows.map((fields, at) => (
        <fieldset class="mg-rows__row" id={`${id}.${at}`} tabindex={-1}>
          <legend class="mg-rows__heading">
            {row} {at + 1}
          </legend>
          {fields}
          {rows.length > atLeast && (
            <Button kind="quiet" name="_remove" value={`${name}:${at}`} formnovalidate>
              {texts.remove(`${row} ${at + 1}`)}
            </Button>
          )}
        </fieldset>
      ))}
      {full ? (
        <p class="mg-field__note">{texts.full(atMost)}</p>
      ) : (
        <Button kind="secondary" id={id} name="_add" value={name} formnovalidate>
          {rows.length === 0 ? texts.addFirst(row) : texts.addNext(row)}
        </Button>
      )}
    </fieldset>
  );
}
