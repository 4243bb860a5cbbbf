import type { FoundPassage, SearchHit } from "#core/knowledge";
import type { Unit } from "#core/registers";

/** As many topics in one passage make it a list of who handles what, not an answer to a question about one of them. */
const TOPICS = 6;
const READ = 8;

/** Whether the passage only lists which matters a unit handles. */
export function isDirectory({ kind, text }: FoundPassage): boolean {
  return kind === "text" && text.split(";").length > TOPICS;
}

/** The unit under whose name the best of the lists stands that were found; null where none was among the first hits. */
export function unitOfDirectory(hits: readonly SearchHit[], units: readonly Unit[]): Unit | null {
  const best = hits
    .filter(({ passage }) => isDirectory(passage))
    .sort((a, b) => b.score - a.score)
    .find(({ score }) => hits.filter((hit) => hit.score > score).length < READ);
  const named = best?.passage.headingPath.at(-1);
  return units.find(({ name }) => name === named) ?? null;
}
