export {
  evaluateRouting,
  type Matter,
  type RoutingFigures,
  type RoutingReport,
  readMatters,
} from "./evaluate-routing.ts";
export { type LearntRouting, learnRouting } from "./learn-routing.ts";
export { type MatterLexicon, readLexicon } from "./learned/lexicon.ts";
export { type RouteDeps, routeMatter, type SuggestedService } from "./route-matter.ts";
export type { RoutableService } from "./service-words.ts";
