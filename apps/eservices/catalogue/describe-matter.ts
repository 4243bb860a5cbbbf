import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE } from "../page/page.tsx";
import { readForm } from "../page/read-form.ts";
import { readDescription } from "../proposals/read-description.ts";
import type { Match } from "./match-card.tsx";
import { catalogue } from "./show-catalogue.tsx";

const SHOWN = 3;

/** POST /e-uslugi/opis: the services that fit what somebody wrote, and the page for what none settles. The text is in no address, and kept only with a draft begun from it. */
export const describeMatter = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${CATALOGUE}/opis`,
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const { locale, messages } = c.var;
    if (!deps.route) return c.notFound();
    const { error, text } = readDescription(await readForm(c), messages);
    if (error) return catalogue(deps, c, { text, error, matches: [], handOver: null, urgent: null }, 422);
    const matches = (await deps.route(text, locale)).flatMap(({ reason, slug }): Match[] => {
      const service = deps.services.find((one) => one.slug === slug);
      return service ? [{ service, reason }] : [];
    });
    const told = {
      matches: matches.slice(0, SHOWN),
      handOver: deps.handOver(text),
      urgent: deps.urgent(text),
    };
    return catalogue(deps, c, { text, ...told });
  },
});
