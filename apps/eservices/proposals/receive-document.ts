import { filesOwner } from "#core/drafts";
import { type Attachment, type FileKind, KINDS, listUploads, receiveForm, UploadFault } from "#core/uploads";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { type FilesNode, filesOf, kindsOf, takesFiles, wantedOf } from "../files/files-of.ts";
import { refusedWords } from "../files/refused-words.ts";
import { askedIds } from "../form/given-answers.ts";
import type { Case } from "../form/open-case.ts";
import { fieldOf, readForm } from "../page/read-form.ts";
import { nodesOf } from "../words/nodes-of.ts";

/** Names of the fields: the file, the question that it is to answer, and a file that is there already. */
export const DOCUMENT = "dokument";
export const STAYS = "zostaje";
export const ATTACHED = "zalacznik";

/** What files that are sent only to be read are kept under until they are; no question can have such an id. */
const ONLY_READ = "_dokument";

/** Whether a file of the draft is a document that can be read again: not one that waits for its only reading. */
export const isReadable = ({ kind, node, scan }: Attachment): boolean =>
  READABLE.includes(kind) && scan !== "infected" && node !== ONLY_READ;

/** Kinds of files that have a text to read, or a picture of one. */
export const READABLE: readonly FileKind[] = ["pdf", "docx", "odt", "txt", "jpeg", "png", "webp"];
export const READABLE_ENDINGS = READABLE.map((kind) => `.${KINDS[kind].ending}`).join(",");

/** A file of the draft to be read, or why there is none. */
export type ReceivedDocument = { file: string; stays: boolean } | { field: string; error: string };

/** The questions of the case that files answer and that have room for one more. */
export function placesFor({ definition, files, seen }: Case): readonly FilesNode[] {
  const asked = new Set(seen.pages.flatMap(({ nodes }) => askedIds(nodes)));
  const nodes = nodesOf(definition);
  return nodes
    .filter(takesFiles)
    .filter((node) => asked.has(node.id) && filesOf(node, nodes, files).length < wantedOf(node).atMost);
}

/** The document that a form brings, or names among the files of the draft. */
export async function receiveDocument(
  deps: EservicesDeps,
  c: WebContext,
  opened: Case,
): Promise<ReceivedDocument> {
  const { messages } = c.var;
  const texts = messages.eservices.proposals.documents;
  if (!c.req.header("content-type")?.toLowerCase().startsWith("multipart/form-data")) {
    const id = fieldOf(await readForm(c), ATTACHED);
    const file = opened.files.find((one) => one.id === id && isReadable(one));
    return file ? { file: file.id, stays: true } : { field: ATTACHED, error: texts.none };
  }
  const owner = filesOwner(opened.draft.id);
  const begun = await listUploads(deps.db, owner);
  const wrong = (error: string) => ({ field: DOCUMENT, error });
  try {
    const { attachments, refused } = await receiveForm(deps.uploads, c.req.raw, {
      owner,
      fileField: (field, soFar) => {
        if (field !== DOCUMENT) return null;
        if (soFar && soFar.attachments.length > 0) return "count";
        const wanted = soFar?.fields.get(STAYS)?.[0];
        const node = wanted && placesFor(opened).find(({ id }) => id === wanted);
        if (!node) return { node: ONLY_READ, kinds: READABLE };
        const there = begun.filter((one) => one.node === node.id).length;
        const has = filesOf(node, nodesOf(opened.definition), opened.files).length;
        if (has + there >= wantedOf(node).atMost) return "count";
        const kinds = kindsOf(node);
        return { node: node.id, kinds: READABLE.filter((kind) => kinds === null || kinds.includes(kind)) };
      },
    });
    const [taken] = attachments;
    if (taken) return { file: taken.id, stays: taken.node !== ONLY_READ };
    const [first] = refused;
    return wrong(first ? refusedWords({ node: DOCUMENT, ...first }, messages) : texts.none);
  } catch (error) {
    if (!(error instanceof UploadFault)) throw error;
    return wrong(messages.uploads.faults[error.code]);
  }
}
