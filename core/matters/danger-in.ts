import { decideRoute } from "#core/answers";
import type { Lemmatizer } from "#core/language";

/** What a matter tells of that cannot wait for an office. */
export type Danger = "danger" | "crisis" | "violence";

/** Whether somebody writes from inside danger, by the tables of the answers: 112 then comes before any service. */
export function dangerIn(text: string, lemmatizer: Lemmatizer): Danger | null {
  const route = decideRoute(text, { lemmatizer, doors: [] });
  return route.kind === "urgent" ? route.text : null;
}
