import { decideRoute } from "../decide-route.ts";
import { endRoute } from "../end-route.ts";
import { routeWithModel } from "../route-with-model.ts";
import { goOn, type Step } from "../run.ts";
import { withoutMasks } from "../screening.ts";
import { serviceActions } from "../service-actions.ts";

/** Ends the run where no document is needed: danger first, then misuse, a person, one's own case; notes another office. */
export const route: Step = {
  name: "route",
  async take(deps, run) {
    const decided = decideRoute(withoutMasks(run.text), deps);
    // What sounds like another institution's matter may be one that the office's documents speak of.
    if (decided.kind === "outside" && decided.door) return goOn(run, { door: decided.door });
    if (decided.kind !== "information") return endRoute(deps, run, decided);
    const { danger } = deps.messages.answers.notices;
    const seen = await routeWithModel(deps, run);
    const notices = [...(decided.nearDanger ? [danger] : []), ...(seen.notices ?? [])];
    return goOn(run, {
      notices: [...run.notices, ...new Set(notices)],
      actions: [...serviceActions(run.asked, decided.fault, deps), ...(seen.actions ?? [])],
      door: seen.door ?? null,
    });
  },
};
