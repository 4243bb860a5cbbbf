import type { Lemmatizer } from "#core/language";
import { defineTask } from "#core/models";
import { decideRoute } from "../../decide-route.ts";
import type { Door } from "../../types.ts";
import { type Routed, type RouteInput, routed, routeInput } from "./contract.ts";
import { ROUTE_PROMPT } from "./prompt.ts";
import { verifyRoute } from "./verifier.ts";

/** Where a question belongs; without a model, by the tables of `routes/` and the topics of the doors. */
export const route = defineTask<RouteInput, Routed, { lemmatizer: Lemmatizer; doors: readonly Door[] }>({
  name: "route",
  input: routeInput,
  output: routed,
  builtIn({ question }, deps) {
    const decided = decideRoute(question, deps);
    const institution = decided.kind === "outside" ? (decided.door?.name ?? null) : null;
    return { kind: decided.kind, institution, quote: decided.kind === "information" ? "" : question };
  },
  prompt: ROUTE_PROMPT,
  verify: verifyRoute,
});
