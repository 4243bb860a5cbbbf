import { readFile } from "node:fs/promises";
import { city } from "#city";
import type { Lemmatizer } from "#core/language";
import { readLexicon, routeMatter, type SuggestedService } from "#core/matters";

/** What suggests the city's services for a person's own words; without a database. */
export async function openRouter(lemmatizer: Lemmatizer): Promise<(text: string) => SuggestedService[]> {
  const { services } = city;
  const lexicon = readLexicon(await readFile(city.matters.lexicon, "utf8"));
  return (text) => routeMatter(text, services, { lemmatizer, lexicon, general: city.matters.general });
}
