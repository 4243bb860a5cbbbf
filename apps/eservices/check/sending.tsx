import type { Locale, Messages } from "#core/i18n";
import type { Unit } from "#core/registers";
import { ContactCard } from "#core/ui";

interface Props {
  /** Whether an answer is missing or wrong. */
  incomplete: boolean;
  /** What files that are missing yet are called. */
  missingFiles: readonly string[];
  /** Whether a question has two answers, of which the print would have one that nobody chose. */
  disputed: boolean;
  unit: Unit | null;
  locale: Locale;
  messages: Messages;
}

/**
 * How what was filled in reaches the office: as a print. Files may come on paper beside it, and what is not known may be
 * written in at the counter; only a choice between two answers is made first.
 */
export function Sending({ incomplete, missingFiles, disputed, unit, locale, messages }: Props) {
  const texts = messages.eservices.check;
  return (
    <section class="me-sending" aria-labelledby="zlozenie">
      <h2 id="zlozenie">{texts.sending}</h2>
      <p>{texts.sendingClosed}</p>
      {disputed ? (
        <p>{texts.sendingDisputed}</p>
      ) : (
        <>
          {incomplete && texts.sendingIncomplete.map((words) => <p class="me-screen">{words}</p>)}
          <p>{texts.sendingPrint}</p>
          <ol>
            {texts.sendingSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {missingFiles.length > 0 && (
            <>
              <p>{texts.sendingWithoutFiles}</p>
              <ul>
                {missingFiles.map((label) => (
                  <li>{label}</li>
                ))}
              </ul>
            </>
          )}
          <p>{texts.sendingMail}</p>
        </>
      )}
      {unit && <ContactCard unit={unit} locale={locale} messages={messages} />}
      <p class="me-paper">{texts.signHere}: …………………………………………………………</p>
    </section>
  );
}
