import { everyone } from "#core/identity";
import { listUnits } from "#core/registers";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { CATALOGUE, page } from "../page/page.tsx";
import { CatalogueView, type CatalogueViewProps } from "./catalogue-view.tsx";
import { ORDERS, servicesNamed } from "./group-services.ts";

/** GET /e-uslugi: all services, and the box to describe a matter. */
export const showCatalogue = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: CATALOGUE,
  policy: everyone,
  limit: "pages",
  handler: (c) => catalogue(deps, c, null),
});

/** The catalogue, perhaps with what fits a text. */
export async function catalogue(
  deps: EservicesDeps,
  c: WebContext,
  described: CatalogueViewProps["described"],
  status: 200 | 422 = 200,
): Promise<Response> {
  const { locale, messages } = c.var;
  const named = (c.req.query("nazwa") ?? "").trim().slice(0, 100);
  const order = c.req.query("wedlug") ?? "";
  const { title, lead } = messages.eservices.catalogue;
  const content = (
    <CatalogueView
      services={servicesNamed(named, locale, deps.services)}
      units={await listUnits(deps.db)}
      order={Object.hasOwn(ORDERS, order) ? ORDERS[order as keyof typeof ORDERS] : "events"}
      canDescribe={deps.route !== null}
      {...{ named, described, locale, messages }}
    />
  );
  return page(
    deps,
    c,
    {
      title,
      description: lead,
      path: CATALOGUE,
      personal: described !== null,
      hasErrors: status === 422,
      content,
    },
    status,
  );
}
