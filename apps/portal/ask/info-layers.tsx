import { type Locale, localePath, type Messages } from "#core/i18n";
import { Details } from "#core/ui";

export interface InfoLayersProps {
  officeName: string;
  keepDays: number;
  locale: Locale;
  messages: Messages;
}

/** What a person must know before asking: that a machine answers (AI Act art. 50) and what is kept (RODO art. 13). */
export function InfoLayers({ officeName, keepDays, locale, messages: { ask } }: InfoLayersProps) {
  return (
    <div class="mp-layers">
      <p>
        <strong>{ask.machine}</strong>{" "}
        <a href={localePath(locale, "/jak-powstaja-odpowiedzi")}>{ask.machineMore}</a>
      </p>
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
