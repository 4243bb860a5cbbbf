import type { Kind, ServiceDefinition } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";
import { conditionWords } from "../words/condition-words.ts";

export interface OnPaper {
  definition: ServiceDefinition;
  numbers: ReadonlyMap<string, string>;
  locale: Locale;
  messages: Messages;
}

/** Room to write the answer to a question by hand, by its kind. */
export function PaperAnswer({ answer, ...paper }: OnPaper & { answer: Kind }) {
  const { definition, locale, messages, numbers } = paper;
  const texts = messages.eservices.print;
  switch (answer.kind) {
    case "choice":
    case "choices":
      return (
        <>
          <p class="me-paper-hint">{answer.kind === "choice" ? texts.choose : texts.chooseSome}</p>
          <ul class="me-boxes">
            {answer.options.map(({ hint, label, when }) => (
              <li>
                <Box /> {label[locale]}
                {hint && ` – ${hint[locale]}`}
                {when &&
                  ` (${messages.eservices.condition.when(conditionWords(when, { definition, numbers, locale, messages }))})`}
              </li>
            ))}
          </ul>
        </>
      );
    case "yes-no":
      return (
        <ul class="me-boxes">
          <li>
            <Box /> {texts.yes}
          </li>
          <li>
            <Box /> {texts.no}
          </li>
        </ul>
      );
    case "long-text":
      return <Room lines={5} />;
    case "period":
      return (
        <>
          <Room label={texts.from} />
          <Room label={texts.to} />
        </>
      );
    case "address": {
      const parts = answer.inCity
        ? [texts.street, texts.house, texts.flat]
        : [texts.street, texts.house, texts.flat, texts.postcode, texts.town];
      return <Rooms labels={parts} />;
    }
    case "parcel":
      return <Rooms labels={[texts.precinct, texts.parcel]} />;
    case "place":
      return <Room label={texts.place} lines={3} />;
    case "files":
      return (
        <p>
          <Box /> {texts.attach}
        </p>
      );
    case "integer":
    case "decimal":
      return <Room unit={answer.unit?.[locale]} />;
    case "money":
      return <Room unit="zł" />;
    default:
      return <Room />;
  }
}

/** An empty box to tick. */
export function Box() {
  return (
    <span class="me-box" aria-hidden="true">
      ☐
    </span>
  );
}

const Rooms = ({ labels }: { labels: readonly string[] }) => (
  <>
    {labels.map((label) => (
      <Room label={label} />
    ))}
  </>
);

/** Lines to write on; whoever listens to the page hears what belongs there. */
export function Room({
  label,
  lines = 1,
  unit,
}: {
  label?: string;
  lines?: number;
  unit?: string | undefined;
}) {
  return (
    <p class="me-room">
      {label && <span>{label}: </span>}
      {Array.from({ length: lines }, () => (
        <span class="me-room__line" aria-hidden="true" />
      ))}
      {unit && <span> {unit}</span>}
    </p>
  );
}
