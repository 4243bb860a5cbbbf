import type { ServiceDefinition } from "#core/forms";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";

/** The service that the address names, or null. */
export function serviceOf(deps: EservicesDeps, c: WebContext): ServiceDefinition | null {
  const named = c.req.param("slug");
  return deps.services.find(({ slug }) => slug === named) ?? null;
}
