import { filesOwner, noteFiles } from "#core/drafts";
import { type Dependent, whyAsked } from "#core/forms";
import type { Messages } from "#core/i18n";
import { everyone } from "#core/identity";
import {
  answerTus,
  deleteUploads,
  finishUpload,
  listUploads,
  type TakenAttachment,
  UploadFault,
  type UploadFaultCode,
} from "#core/uploads";
import type { Route, WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { askedIds } from "../form/given-answers.ts";
import { type Case, openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath } from "../page/paths.ts";
import { nodesOf } from "../words/nodes-of.ts";
import { type FilesNode, filesOf, kindsOf, takesFiles, wantedOf } from "./files-of.ts";
import { PlaceOffer, placeQuestion } from "./place-offer.tsx";
import { scanWords } from "./scan-words.ts";

/** A part of a file, as the island cuts it, and one more megabyte. */
const LARGEST_PART = 5 * 1024 * 1024;
const PARTS = `${DRAFTS}/:id/pliki/czesci/:part`;

/**
 * POST /e-uslugi/wnioski/:id/pliki/do/:node: begins a file of up to what a draft may hold, to be sent in parts (tus
 * 1.0.0), for a question that the case asks, or its page does, and that has room for it.
 */
export const beginParts = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/pliki/do/:node`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const opened = await openCase(deps, c);
    const node = opened && askedFiles(opened, c.req.param("node") ?? "");
    if (!opened || !node || opened.moved) return c.notFound();
    const { draft, definition, files } = opened;
    const owner = filesOwner(draft.id);
    const begun = (await listUploads(deps.db, owner)).filter((one) => one.node === node.id);
    const there = filesOf(node, nodesOf(definition), files).length + begun.length;
    if (there >= wantedOf(node).atMost)
      return inWords(Response.json({ code: "count" }, { status: 413 }), c.var.messages);
    const kinds = kindsOf(node);
    const answer = await answerTus(deps.uploads, c.req.raw, {
      owner,
      node: node.id,
      ...(kinds && { kinds }),
      addressOf: (id) => draftPath(c.get("locale"), draft.id, `pliki/czesci/${id}`),
    });
    return inWords(answer, c.var.messages);
  },
});

/** HEAD, PATCH and DELETE /e-uslugi/wnioski/:id/pliki/czesci/:part: how far a file has come, more of it, none of it. */
export const goOnWithParts = (["GET", "PATCH", "DELETE"] as const).map(
  (method) =>
    (deps: EservicesDeps): Route => ({
      method,
      path: PARTS,
      policy: everyone,
      limit: "pages",
      ...(method === "PATCH" && { bodyLimit: LARGEST_PART }),
      handler: async (c) => {
        const opened = await openCase(deps, c);
        if (!opened) return c.notFound();
        return inWords(await answerTus(deps.uploads, c.req.raw, namedIn(c, opened)), c.var.messages);
      },
    }),
);

/** POST /e-uslugi/wnioski/:id/pliki/czesci/:part/koniec: looks into what has arrived whole, and says what came of it. */
export const finishParts = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${PARTS}/koniec`,
  policy: everyone,
  limit: "pages",
  handler: async (c) => {
    const { locale, messages } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const named = namedIn(c, opened);
    try {
      const taken = await finishUpload(deps.uploads, named);
      if (await noteFiles(deps, opened.draft.id, c.var)) return c.json(told(taken));
      // Deleted meanwhile: what has come for it since must not outlive it.
      await deleteUploads(deps.uploads, named.owner);
      return c.notFound();
    } catch (error) {
      if (!(error instanceof UploadFault)) throw error;
      if (error.code === "unknown") return c.notFound();
      return c.json({ code: error.code, words: messages.uploads.faults[error.code] }, 422);
    }

    function told({ id, name, node, scan, place }: TakenAttachment) {
      const said = scanWords(scan, deps.uploads.scanner !== null, messages);
      const words = `${messages.eservices.files.taken(name)} ${said.replace(/\.?$/, ".")}`;
      const page = opened?.seen.pages.find((one) =>
        nodesOf({ pages: [one.page] }).some(({ id: on }) => on === node),
      );
      const question = place && page && placeQuestion(page.nodes);
      const offer = question ? String(PlaceOffer({ place, question, locale, messages })) : null;
      return { id, name, words, offer };
    }
  },
});

/** An answer that has a code of why a file is not taken, with its sentence. */
async function inWords(answer: Response, { uploads }: Messages): Promise<Response> {
  if (!answer.headers.get("content-type")?.startsWith("application/json")) return answer;
  const { code }: { code: UploadFaultCode } = await answer.json();
  return Response.json({ code, words: uploads.faults[code] }, answer);
}

const namedIn = (c: WebContext, { draft }: Case) => ({
  owner: filesOwner(draft.id),
  id: c.req.param("part") ?? "",
});

/**
 * The question under a name, where files answer it and the case asks it, or comes to ask it by what is answered on its
 * page: that is not sent yet when its files are.
 */
function askedFiles({ definition, seen }: Case, id: string): FilesNode | null {
  for (const { nodes, page } of seen.pages) {
    const onPage = nodesOf({ pages: [page] });
    const node = onPage.filter(takesFiles).find((one) => one.id === id);
    if (!node) continue;
    const group = page.nodes.find(
      (one) => one.node === "group" && one.nodes.some((inside) => inside.id === id),
    );
    const shows = (one: Dependent) => one.on === "node" && [id, group?.id].includes(one.node.id);
    const isAsked = askedIds(nodes).includes(id);
    return isAsked || onPage.some((one) => whyAsked(definition, one.id).some(shows)) ? node : null;
  }
  return null;
}
