import { readFile } from "node:fs/promises";
import { city } from "#city";
import type { Lemmatizer } from "#core/language";
import { handOver, readLexicon, routeMatter, type SuggestedService } from "#core/matters";

/** Where a person's own words lead. */
export interface Router {
  /** The city's services that fit, best first. */
  services(text: string): SuggestedService[];
  /** The page of the knowledge for what none of them settles. */
  handOver(text: string): SuggestedService | null;
}

/** What suggests the city's services for a person's own words; without a database. */
export async function openRouter(lemmatizer: Lemmatizer): Promise<Router> {
  const { services } = city;
  const { general, handOvers } = city.matters;
  const read = async (file: URL) => readLexicon(await readFile(file, "utf8"));
  const deps = { lemmatizer, lexicon: await read(city.matters.lexicon), general };
  const withPages = { ...deps, lexicon: await read(city.matters.handOverLexicon) };
  return {
    services: (text) => routeMatter(text, services, deps),
    handOver: (text) => handOver(text, services, handOvers, withPages),
  };
}
