import type { Locale, Messages } from "#core/i18n";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";
import { LONGEST_DESCRIPTION } from "../proposals/read-description.ts";
import { type Match, MatchCard } from "./match-card.tsx";

/** Services that fit a general letter better, and the text that they would begin with. */
export interface Better {
  text: string;
  matches: readonly Match[];
}

/** Less likely ones only hold up whoever writes a letter. */
const LEAST_SCORE = 0.6;
const MOST = 2;

/**
 * The services that the words of a general letter ask for rather; null where it is another form, nothing was typed yet,
 * or none is likely.
 */
export async function betterServices(
  { general, route, services }: EservicesDeps,
  { draft }: Case,
  locale: Locale,
): Promise<Better | null> {
  if (!route || draft.slug !== general.slug) return null;
  const said = general.says.flatMap((id) => {
    const answer = Object.hasOwn(draft.answers, id) ? draft.answers[id] : undefined;
    return typeof answer === "string" && answer.trim() !== "" ? [answer.trim()] : [];
  });
  const text = said.join("\n").slice(0, LONGEST_DESCRIPTION).toWellFormed();
  if (text === "") return null;
  const matches = (await route(text, locale)).flatMap(({ reason, score, slug }): Match[] => {
    const service = services.find((one) => one.slug === slug);
    return service && slug !== general.slug && score >= LEAST_SCORE ? [{ service, reason }] : [];
  });
  return matches.length > 0 ? { text, matches: matches.slice(0, MOST) } : null;
}

interface Props extends Better {
  locale: Locale;
  messages: Messages;
}

/** Says that a service fits better, and that the person may go on with the letter. */
export function BetterServices({ matches, text, locale, messages }: Props) {
  const texts = messages.eservices.catalogue;
  return (
    <section class="me-matches me-screen" aria-labelledby="lepsza-usluga">
      <h2 id="lepsza-usluga">{texts.better}</h2>
      <p>{texts.betterLead}</p>
      <div class="mg-grid">
        {matches.map((match) => (
          <MatchCard {...match} {...{ text, locale, messages }} />
        ))}
      </div>
      <p>{texts.betterOrGoOn}</p>
    </section>
  );
}
