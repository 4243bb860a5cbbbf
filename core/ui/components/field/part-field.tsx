import type { Messages } from "#core/i18n";
import { describedBy, FieldHint, Optional } from "./field.tsx";

export interface PartFieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  width: "short" | "medium" | "full";
  /** Stands on one line with others that do, where the window is wide enough. */
  beside?: boolean | undefined;
  wrong: boolean;
  required: boolean;
  /** Whether the label says that it may stay empty: not where the whole field may. */
  optional?: boolean | undefined;
  autofocus?: boolean | undefined;
  inputmode?: "decimal" | undefined;
  autocomplete?: string | undefined;
  list?: string | undefined;
  messages: Messages;
}

/** One of the fields that an answer in parts has; what is wrong is said at the frame around all of them. */
export function PartField(props: PartFieldProps) {
  const { id, name, label, hint, value, width, beside, wrong, required, optional, messages } = props;
  return (
    <div class={beside ? "mg-parts__part mg-parts__part--beside" : "mg-parts__part"}>
      <label class="mg-parts__label" for={id}>
        {label}
        <Optional optional={optional} messages={messages} />
      </label>
      <FieldHint id={id} hint={hint} />
      <input
        class={`mg-control mg-text-field--${width}`}
        id={id}
        name={name}
        type="text"
        value={value}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        list={props.list}
        required={required}
        autofocus={props.autofocus}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={describedBy(id, { hint })}
      />
    </div>
  );
}
