import { type Described, type KeptProposal, same } from "#core/drafts";

/**
 * The words as they are kept, after a decision on some proposals. Those that were found in them only when they were
 * shown are kept too; nothing is decided on words that were changed meanwhile.
 */
export function decided(
  kept: Described | null,
  shown: Described | null,
  chosen: readonly KeptProposal[],
  state: KeptProposal["state"],
): Described | null {
  if (!kept || kept.text !== shown?.text) return kept;
  const isChosen = (proposal: KeptProposal) =>
    chosen.some((one) => isOfSame(one, proposal) && same(one.value, proposal.value));
  const all = withMore(kept, shown.proposals);
  return {
    ...all,
    proposals: all.proposals.map((one) => (one.state === "open" && isChosen(one) ? { ...one, state } : one)),
  };
}

/** New words in the place of the old ones. What was accepted keeps its quotation, and is not proposed again; documents stay. */
export function describedAnew(
  before: Described | null,
  text: string,
  found: readonly KeptProposal[],
): Described {
  const accepted = (before?.proposals ?? []).filter(({ from, state }) => from || state === "accepted");
  const known = (one: KeptProposal) =>
    accepted.some(({ node, value }) => node === one.node && same(value, one.value));
  return { ...before, text, proposals: [...accepted, ...found.filter((one) => !known(one))] };
}

/**
 * The same words with more found in them or in the documents; what was decided on or is open already stays as it is,
 * and of a document that is gone nothing comes.
 */
export function withMore(described: Described, found: readonly KeptProposal[]): Described {
  const documents = new Set((described.documents ?? []).map(({ id }) => id));
  const more = found.filter(
    (one) =>
      (!one.from || documents.has(one.from.document)) &&
      !described.proposals.some(
        (other) => isOfSame(one, other) || (other.node === one.node && other.state === "open"),
      ),
  );
  return { ...described, proposals: [...described.proposals, ...more] };
}

/** Without a document, and what was proposed from it and not accepted. */
export function withoutDocument(described: Described | null, id: string): Described | null {
  if (!described) return null;
  const { documents = [], proposals } = described;
  return {
    ...described,
    documents: documents.filter((one) => one.id !== id),
    proposals: proposals.filter(({ from, state }) => from?.document !== id || state === "accepted"),
  };
}

/** Whether two proposals are for one question and of the same words or document. */
const isOfSame = (one: KeptProposal, other: KeptProposal) =>
  one.node === other.node && one.from?.document === other.from?.document;

/** The words that an answer was accepted from, as long as it is what they said. */
export function sourceOf(
  described: Described | null,
  node: string,
  answer: Parameters<typeof same>[0],
): KeptProposal | null {
  const accepted = (described?.proposals ?? []).filter(
    (one) => one.node === node && one.state === "accepted" && same(one.value, answer),
  );
  return accepted.at(-1) ?? null;
}
