import { filesOwner } from "#core/drafts";
import { everyone } from "#core/identity";
import { readAttachment } from "#core/uploads";
import { fileDownload, type Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { DRAFTS } from "../page/paths.ts";

/** GET /e-uslugi/wnioski/:id/pliki/:file: a file of a draft, to whoever may open the draft; for all others there is none. */
export const downloadFile = (deps: EservicesDeps): Route => ({
  method: "GET",
  path: `${DRAFTS}/:id/pliki/:file`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const opened = await openCase(deps, c);
    const named = opened && { owner: filesOwner(opened.draft.id), id: c.req.param("file") ?? "" };
    const found = named && (await readAttachment(deps.uploads, named));
    if (!found) return c.notFound();
    const { parts, type, name, hash } = found;
    c.header("X-Robots-Tag", "noindex");
    return fileDownload(c, { bytes: parts, type, name, hash });
  },
});
