import type { ServiceDefinition } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { DescriptionList } from "#core/ui";

const PARTS = [
  "administrator",
  "officer",
  "purpose",
  "basis",
  "recipients",
  "retention",
  "obligatory",
] as const;

interface Props {
  definition: ServiceDefinition;
  locale: Locale;
  messages: Messages;
}

/** What the person reads about their data (RODO art. 13). */
export function Clause({ definition, locale, messages }: Props) {
  const texts = messages.eservices.check;
  const items = PARTS.map((part) => ({
    term: texts.clauseParts[part],
    details: definition.clause[part][locale],
  }));
  return (
    <DescriptionList items={[...items, { term: texts.clauseParts.rights, details: texts.clauseRights }]} />
  );
}
