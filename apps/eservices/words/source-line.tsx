import type { Source } from "#core/forms";
import type { Messages } from "#core/i18n";

/** Where a fact comes from, in Polish as lawyers cite it, and how sure it is, in the reader's language. */
export function SourceLine({ source, messages }: { source: Source; messages: Messages }) {
  return (
    <span class="me-source">
      <span lang="pl">{source.text}</span> ({messages.eservices.service.marks[source.mark]})
    </span>
  );
}
