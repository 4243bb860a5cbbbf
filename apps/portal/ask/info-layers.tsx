import { type Locale, localePath, type Messages } from "#core/i18n";
import { Details } from "#core/ui";

export interface InfoLayersProps {
  officeName: string;
  keepDays: number;
  locale: Locale;
  messages: Messages;
}

/** Says, always in sight, that a machine answers (AI Act art. 50). */
export function MachineNotice({ locale, messages: { ask } }: Pick<InfoLayersProps, "locale" | "messages">) {
  return (
    <p class="mp-machine">
      <strong>{ask.machine}</strong>{" "}
      <a href={localePath(locale, "/jak-powstaja-odpowiedzi")}>{ask.machineMore}</a>
    </p>
  );
}

/** What is kept of a question, in layers: a sentence, the points, the whole clause (RODO art. 13). */
export function InfoLayers({ officeName, keepDays, locale, messages: { ask } }: InfoLayersProps) {
  return (
    <div class="mp-layers">
      <p>{ask.privacyShort(keepDays)}</p>
      <Details summary={ask.privacyMore}>
        <ul>
          {ask.privacyPoints(officeName, keepDays).map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <p>
          <a href={localePath(locale, "/prywatnosc")}>{ask.privacyLink}</a>
        </p>
      </Details>
    </div>
  );
}
