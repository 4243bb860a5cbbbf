import type { Text } from "#core/forms";
import { fold, type Lemmatizer } from "#core/language";
import { readMatter } from "./words/matter-words.ts";

/** What the routing reads of a service; a service definition has it all. */
export interface RoutableService {
  slug: string;
  title: Text;
  lead: Text;
  /** Residents' words for the matter, in any language. */
  words: readonly string[];
}

const read = new WeakMap<RoutableService, ReadonlySet<string>>();

/** The keys of a service's own words and title: how a service is found that nothing was learned of. */
export function ownKeys(service: RoutableService, lemmatizer: Lemmatizer): ReadonlySet<string> {
  const known = read.get(service);
  if (known) return known;
  const texts = [...service.words, ...Object.values(service.title)];
  const keys = new Set(
    texts.flatMap((text) => readMatter(text, lemmatizer).words.flatMap((word) => word.keys.map(fold))),
  );
  read.set(service, keys);
  return keys;
}
