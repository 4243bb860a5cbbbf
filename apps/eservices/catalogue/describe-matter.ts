import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE } from "../page/page.tsx";
import { fieldOf, readForm } from "../page/read-form.ts";
import type { Match } from "./catalogue-view.tsx";
import { catalogue } from "./show-catalogue.tsx";

const LONGEST = 1_000;
const SHOWN = 3;

/** POST /e-uslugi/opis: the services that fit what somebody wrote. The text is in no address and is not kept. */
export const describeMatter = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${CATALOGUE}/opis`,
  policy: everyone,
  limit: "ask",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const texts = messages.eservices.catalogue;
    if (!deps.route) return c.notFound();
    const text = fieldOf(await readForm(c), "opis");
    const error =
      text === "" ? texts.describeEmpty : text.length > LONGEST ? texts.describeTooLong(LONGEST) : undefined;
    if (error) return catalogue(deps, c, { text, error, matches: [], urgent: null }, 422);
    const matches = (await deps.route(text, locale)).flatMap(({ reason, slug }): Match[] => {
      const service = deps.services.find((one) => one.slug === slug);
      return service ? [{ service, reason }] : [];
    });
    return catalogue(deps, c, { text, matches: matches.slice(0, SHOWN), urgent: deps.urgent(text) });
  },
});
