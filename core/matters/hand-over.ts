import { type RouteDeps, routeMatter, type SuggestedService } from "./route-matter.ts";
import type { RoutableService } from "./service-words.ts";

/** A page is offered from this share on: beside services that may fit, a wrong way on costs more than none. */
const LEAST_SCORE = 0.5;

/**
 * The page that a matter is handed over to because no e-service settles it, with its reason; null where a service is
 * likelier, or nothing is likely. The services that are suggested do not change by it.
 *
 * @example
 * handOver("potrzebuję aktu urodzenia syna", services, pages, deps);
 * // { slug: "odpis-aktu-stanu-cywilnego", score: 0.97, reason: "bo piszesz: „aktu urodzenia”" }
 */
export function handOver(
  text: string,
  services: readonly RoutableService[],
  pages: readonly RoutableService[],
  deps: RouteDeps,
): SuggestedService | null {
  const [first] = routeMatter(text, [...services, ...pages], deps);
  return first && first.score >= LEAST_SCORE && pages.some(({ slug }) => slug === first.slug) ? first : null;
}
