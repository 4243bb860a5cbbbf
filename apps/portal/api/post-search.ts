import type { z } from "zod";
import { everyone, sightOf } from "#core/identity";
import type { Route } from "#core/web";
import { RETRY_SECONDS } from "../ask/current-answer.ts";
import type { PortalDeps } from "../deps.ts";
import { absoluteUrl } from "./present-answer.ts";
import { readJson } from "./read-json.ts";
import { searchRequest } from "./requests.ts";
import type { searchResponse } from "./responses.ts";

/** POST /api/v1/search: the passages nearest to a query, with their score and place. */
export const postApiSearch = (deps: PortalDeps): Route => ({
  method: "POST",
  path: "/api/v1/search",
  policy: everyone,
  limit: "search",
  handler: async (c) => {
    const { data, refusal } = await readJson(c, searchRequest(c.var.messages));
    if (refusal) return refusal;
    const { messages, locale, actor, requestId } = c.var;
    if (deps.preparing()) {
      c.header("Retry-After", String(RETRY_SECONDS));
      return c.json(
        { error: { code: "preparing", message: messages.api.preparing, details: [] }, requestId },
        503,
      );
    }
    const { passages } = await deps.search({
      text: data.query,
      sight: sightOf(actor),
      asOf: data.asOf ?? deps.today(),
      ...(data.limit && { limit: data.limit }),
    });
    const found: z.infer<typeof searchResponse> = {
      results: passages.map(({ passage, score }) => ({
        title: passage.documentTitle,
        url: absoluteUrl(deps, locale, passage.url),
        text: passage.text,
        headings: passage.headingPath,
        page: passage.page,
        score,
        unit: passage.unit,
        language: passage.language,
        validFrom: passage.validFrom,
        validTo: passage.validTo,
        sample: passage.sample,
      })),
      sample: deps.city.sample,
    };
    return c.json(found);
  },
});
