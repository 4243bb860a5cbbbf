import {
  DocumentFault,
  filesOwner,
  listWaiting,
  noteFiles,
  readDocument,
  roomForText,
  saveAnswers,
  withDocument,
} from "#core/drafts";
import { everyone } from "#core/identity";
import { deleteUploads } from "#core/uploads";
import type { Route } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import { openCase } from "../form/open-case.ts";
import { DRAFTS, draftPath, FROM_WORDS } from "../page/paths.ts";
import { withMore } from "./decide.ts";
import { DOCUMENTS } from "./documents.tsx";
import { findProposals } from "./find-proposals.ts";
import { proposalsPage } from "./proposals-page.tsx";
import { readAgain } from "./read-again.ts";
import { ATTACHED, DOCUMENT, receiveDocument } from "./receive-document.ts";
import { whyUnread } from "./why-unread.ts";

/** Documents of a draft whose text is kept; each may be long. */
const MOST_DOCUMENTS = 5;

/** A page with a file may be twice what files may weigh in all: so what is too large is told in a sentence. */
const largest = ({ uploads }: EservicesDeps) => 2 * uploads.limits.totalBytes + 1024 * 1024;

/** POST /e-uslugi/wnioski/:id/z-opisu/dokument: takes a document to propose answers from, or one that is there. */
export const sendDocument = (deps: EservicesDeps): Route => ({
  method: "POST",
  path: `${DRAFTS}/:id/${DOCUMENTS}`,
  policy: everyone,
  limit: "ask",
  bodyLimit: largest(deps),
  handler: async (c) => {
    const { actor, locale, messages, requestId } = c.var;
    const opened = await openCase(deps, c);
    if (!opened) return c.notFound();
    const { draft, moved } = opened;
    if (moved) return c.redirect(draftPath(locale, draft.id), 303);
    const texts = messages.eservices.proposals.documents;
    const refuse = async (field: string, text: string) =>
      proposalsPage(deps, c, await readAgain(deps, opened), { error: { field, text } });
    const waiting = await listWaiting(deps.db, draft.id);
    if (waiting.length + (draft.described?.documents?.length ?? 0) >= MOST_DOCUMENTS)
      return refuse(DOCUMENT, texts.tooMany(MOST_DOCUMENTS));
    if (roomForText(draft.described) <= 0) return refuse(DOCUMENT, texts.noRoom);
    const received = await receiveDocument(deps, c, opened);
    if ("error" in received) return refuse(received.field, received.error);
    const isNew = !opened.files.some(({ id }) => id === received.file);
    const kept = isNew ? await noteFiles(deps, draft.id, c.var) : true;
    try {
      const read = await readDocument(deps, draft.id, received);
      const document = read && withDocument(draft.described, read).documents?.at(-1);
      const found = document
        ? await findProposals(deps, c, { ...opened, text: document.text, document })
        : [];
      const saved = await saveAnswers(deps, draft.id, {
        given: {},
        base: draft.revision,
        describe: (described) => (document ? withMore(withDocument(described, document), found) : described),
        actor,
        requestId,
      });
      if (saved && kept) return c.redirect(draftPath(locale, draft.id, FROM_WORDS), 303);
      // Deleted meanwhile: what has come for it since must not outlive it.
      await deleteUploads(deps.uploads, filesOwner(draft.id));
      return c.notFound();
    } catch (error) {
      if (!(error instanceof DocumentFault)) throw error;
      return refuse(isNew ? DOCUMENT : ATTACHED, whyUnread(error.code, messages));
    }
  },
});
