export { type Danger, dangerIn } from "./danger-in.ts";
export {
  evaluateProposals,
  type ProposalFigures,
  type ProposalReport,
  readToldTexts,
} from "./evaluate-proposals.ts";
export {
  evaluateRouting,
  type Matter,
  type RoutingFigures,
  type RoutingReport,
  readMatters,
} from "./evaluate-routing.ts";
export { handOver } from "./hand-over.ts";
export { type LearntRouting, learnRouting } from "./learn-routing.ts";
export type { MatterLexicon } from "./learned/lexicon.ts";
export { readLexicon, writeLexicon } from "./learned/lexicon-file.ts";
export { type Proposal, propose } from "./propose.ts";
export { type RouteDeps, routeMatter, type SuggestedService } from "./route-matter.ts";
export type { RoutableService } from "./service-words.ts";
export { proposeAnswers } from "./tasks/propose/task.ts";
