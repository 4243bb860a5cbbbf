import type { Route } from "#core/web";
import { describeMatter } from "./catalogue/describe-matter.ts";
import { showCatalogue } from "./catalogue/show-catalogue.tsx";
import { showCheck } from "./check/show-check.tsx";
import type { EservicesDeps } from "./deps.ts";
import { begin, beginForPerson } from "./drafts/begin.ts";
import { confirmChanges, showChanges } from "./drafts/changes.tsx";
import { askToDelete, removeDraft } from "./drafts/delete.tsx";
import { leaveDrafts, returnByCode, showDrafts } from "./drafts/return.tsx";
import { showKept } from "./drafts/show-kept.tsx";
import { downloadFile } from "./files/download-file.ts";
import { beginParts, finishParts, goOnWithParts } from "./files/send-in-parts.ts";
import { postPage } from "./form/post-page.ts";
import { showDefinition } from "./form/show-definition.ts";
import { showDraft, showPage } from "./form/show-page.ts";
import { showTile } from "./map/show-tile.ts";
import { describeInDraft } from "./proposals/describe-in-draft.ts";
import { postProposals } from "./proposals/post-proposals.ts";
import { removeDocument } from "./proposals/remove-document.ts";
import { sendDocument } from "./proposals/send-document.ts";
import { showProposals } from "./proposals/show-proposals.ts";
import { showPrintForm } from "./service/show-print-form.tsx";
import { showService } from "./service/show-service.tsx";

/** All addresses of the e-services. Of two that fit, the first answers: names of our own stand before a parameter. */
export function eservicesRoutes(deps: EservicesDeps): Route[] {
  return [
    showCatalogue,
    describeMatter,
    showDrafts,
    returnByCode,
    leaveDrafts,
    showCheck,
    showKept,
    showChanges,
    confirmChanges,
    askToDelete,
    removeDraft,
    downloadFile,
    beginParts,
    ...goOnWithParts,
    finishParts,
    showProposals,
    postProposals,
    describeInDraft,
    sendDocument,
    removeDocument,
    showDraft,
    showPage,
    postPage,
    showDefinition,
    showTile,
    showService,
    showPrintForm,
    begin,
    beginForPerson,
  ].map((route) => route(deps));
}
