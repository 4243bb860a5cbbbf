import { everyone, sightOf } from "#core/identity";
import { readSource } from "#core/knowledge";
import { fileDownload, type Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { hasOriginal, presentOriginal } from "./original.ts";

/** GET /zrodla/:slug/oryginal: the file that a document was read from, for whoever may see the document's page. */
export const downloadOriginal = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/zrodla/:slug/oryginal",
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const found = await readSource(deps.db, c.req.param("slug") ?? "", sightOf(c.get("actor")));
    if (!found || !hasOriginal(found.document)) return c.notFound();
    const { document } = found;
    const bytes = await deps.files.get(document.file);
    if (!bytes) return c.notFound();
    return fileDownload(c, { bytes, hash: document.file, ...presentOriginal(document, bytes) });
  },
});
