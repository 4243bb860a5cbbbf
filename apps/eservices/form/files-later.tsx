import type { Messages } from "#core/i18n";
import type { FieldProps } from "#core/ui";

/** In place of the field for files, until they can be handed in here: what to prepare. */
export function FilesLater({ field, messages }: { field: FieldProps; messages: Messages }) {
  return (
    <div class="mg-field" id={field.id}>
      <p class="mg-field__label">{field.label}</p>
      {field.hint && <p class="mg-field__hint">{field.hint}</p>}
      <p>{messages.eservices.form.filesLater}</p>
    </div>
  );
}
