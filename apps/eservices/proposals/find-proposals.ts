import { type KeptProposal, pageAt, type ReadDocument } from "#core/drafts";
import { type Proposal, propose } from "#core/matters";
import type { WebContext } from "#core/web";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";

/** A person does not wait longer for a model; then what is found without it stands. */
const LONGEST_MS = 5_000;

type Asking = Pick<Case, "form" | "seen"> & { text: string; document?: ReadDocument };

/** The answers to a form that a text or a document gives, none decided on: by the office's model where there is one, else without. */
export async function findProposals(
  deps: EservicesDeps,
  c: WebContext,
  { document, form, seen, text }: Asking,
): Promise<readonly KeptProposal[]> {
  const { actor, requestId } = c.var;
  const input = { text, isDocument: document !== undefined, form, evaluation: seen };
  const model = await deps.proposer();
  // Whose matter it is, is the unit's to know: a model that may read public texts only does not get it.
  const caller = { actor, turn: requestId, unit: null, reads: "unit" as const };
  const asked = model && { model, caller };
  const found = await propose(input, deps.lemmatizer, asked, AbortSignal.timeout(LONGEST_MS)).catch(
    (error: unknown) => {
      if (!(error instanceof DOMException)) throw error;
      return propose(input, deps.lemmatizer);
    },
  );
  return found.map((one) => asKept(one, document));
}

/** A proposal as a draft keeps it. */
export const asKept = (
  { node, origin, quote, row, value }: Proposal,
  document?: ReadDocument,
): KeptProposal => ({
  node,
  ...(row !== undefined && { row }),
  value,
  quote: quote.text,
  ...(document && { from: { document: document.id, page: pageAt(document, quote.start) } }),
  by: origin,
  state: "open",
});
