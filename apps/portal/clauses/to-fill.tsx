import type { Messages } from "#core/i18n";
import { Tag } from "#core/ui";

/** A place that only the office can fill in, visibly open. */
export function ToFill({ label, messages }: { label?: string; messages: Messages }) {
  return (
    <p>
      {label && `${label}: `}
      <Tag kind="sample">{messages.clauses.toFill}</Tag>
    </p>
  );
}
