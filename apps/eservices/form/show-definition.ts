import { canonicalJson, definitionHash, readDefinition } from "#core/drafts";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { DEFINITIONS } from "../page/paths.ts";

const FILE = /^([0-9a-f]{64})\.json$/;

/**
 * GET /e-uslugi/definicje/<hash>.json: a definition in its one spelling, for the browser that follows the form: one of
 * today's, or one that a draft was begun with. Its name says what it holds, so everybody may keep it for ever.
 */
export const showDefinition = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DEFINITIONS}/:file`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const hash = FILE.exec(c.req.param("file") ?? "")?.[1];
    if (hash === undefined) return c.notFound();
    const current = deps.services.find((one) => definitionHash(one) === hash);
    const definition = current ?? (await readDefinition(deps.db, hash));
    if (!definition) return c.notFound();
    c.header("Content-Type", "application/json; charset=utf-8");
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    return c.body(canonicalJson(definition));
  },
});
