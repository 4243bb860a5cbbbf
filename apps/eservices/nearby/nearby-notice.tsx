import type { ServiceDefinition } from "#core/forms";
import { formatDate, formatNumber, type Locale, type Messages } from "#core/i18n";
import type { NearbyReport } from "#core/reports";
import { Notice, Tag } from "#core/ui";
import { nodesOf } from "../words/nodes-of.ts";

interface Props {
  reports: readonly NearbyReport[];
  definition: ServiceDefinition;
  locale: Locale;
  messages: Messages;
}

/** What was reported nearby already: what, where and when, and that one may go on all the same. */
export function NearbyNotice({ reports, definition, locale, messages }: Props) {
  const texts = messages.eservices.nearby;
  if (reports.length === 0) return null;
  return (
    <Notice kind="info" role="status" title={texts.title} messages={messages}>
      <ul>
        {reports.map(({ day, kind, metres, sample, street }) => (
          <li>
            {[kindWords(definition, kind, locale), street].filter(Boolean).join(", ")}.{" "}
            {metres !== null && `${texts.away(formatNumber(locale, inTens(metres)))} `}
            {texts.day(formatDate(locale, day))} {sample && <Tag kind="sample">{texts.sample}</Tag>}
          </li>
        ))}
      </ul>
      <p>{texts.goOn}</p>
    </Notice>
  );
}

/** Nobody measures a pothole to the metre. */
const inTens = (metres: number) => Math.max(1, Math.round(metres / 10)) * 10;

function kindWords(definition: ServiceDefinition, kind: string, locale: Locale): string {
  const asked = nodesOf(definition).find(({ id }) => id === definition.nearby?.kind);
  const options = asked?.node === "question" && asked.answer.kind === "choice" ? asked.answer.options : [];
  return options.find(({ value }) => value === kind)?.label[locale] ?? kind;
}
