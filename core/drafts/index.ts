export { type Beginning, beginDraft } from "./begin-draft.ts";
export { canonicalJson } from "./canonical-json.ts";
export { definitionHash } from "./definition-hash.ts";
export { deleteDraft } from "./delete-draft.ts";
export type { Described, KeptProposal, ReadDocument } from "./described.ts";
export {
  DocumentFault,
  type DocumentFaultCode,
  type DocumentReader,
} from "./document-reader.ts";
export { pageAt, roomForText } from "./document-text.ts";
export type { Draft, EnteredAt, Unsettled } from "./draft.ts";
export { filesOwner } from "./files-owner.ts";
export { readDocumentsJob, remindDraftsJob } from "./jobs.ts";
export { keepDefinition, readDefinition } from "./keep-definition.ts";
export { isEmpty, same } from "./merge-answers.ts";
export { type Moving, moveDraft } from "./move-draft.ts";
export { noteFiles } from "./note-files.ts";
export { listDrafts, type OpenedDraft, openByCode, openDraft } from "./open-draft.ts";
export { type MovePlan, planMove, type Unfit } from "./plan-move.ts";
export { MOST_SCANS, type ReadingDeps, readDocument } from "./read-document.ts";
export { type ReadReport, readWaiting, wakeReading, withDocument } from "./read-waiting.ts";
export { keptUntil, remindDrafts } from "./remind-drafts.ts";
export { readReturnCode } from "./return-code.ts";
export { type Saved, type Saving, saveAnswers } from "./save-answers.ts";
export * as draftTables from "./tables.ts";
export { dropWaiting, listWaiting, type WaitingDocument } from "./waiting-documents.ts";
