import { type DocumentFaultCode, MOST_SCANS } from "#core/drafts";
import type { Messages } from "#core/i18n";

/** Why a document cannot be read, and what to do. */
export function whyUnread(code: DocumentFaultCode, { eservices }: Messages): string {
  const { faults, tooManyScans } = eservices.proposals.documents;
  return code === "too-many-scans" ? tooManyScans(MOST_SCANS) : faults[code];
}
