import { type Described, type KeptProposal, same } from "#core/drafts";

/** What a proposal is called in a page: its question, and the row that the words count. */
export const keyOf = ({ node, row }: Pick<KeptProposal, "node" | "row">): string =>
  row === undefined ? node : `${node}.${row}`;

/** Whether two proposals answer one question, in one row, alike. */
const isSame = (one: KeptProposal, other: KeptProposal): boolean =>
  keyOf(one) === keyOf(other) && same(one.value, other.value);

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
  const isChosen = (proposal: KeptProposal) => chosen.some((one) => isSame(one, proposal));
  const all = withMore(kept, shown.proposals);
  return {
    ...all,
    proposals: all.proposals.map((one) => (one.state === "open" && isChosen(one) ? { ...one, state } : one)),
  };
}

/**
 * New words in the place of the old ones. What was accepted keeps its quotation and is not proposed again, and what the
 * documents give stays; of two that are open the person's own words have it.
 */
export function describedAnew(
  before: Described | null,
  text: string,
  found: readonly KeptProposal[],
): Described {
  const stays = (before?.proposals ?? []).filter(({ from, state }) => from || state === "accepted");
  const fresh = found.filter((one) => !stays.some((other) => isSame(one, other)));
  const open = new Set(fresh.map(keyOf));
  const kept = stays.filter((one) => one.state !== "open" || !open.has(keyOf(one)));
  return { ...before, text, proposals: [...kept, ...fresh] };
}

/**
 * The same words with more found in them or in the documents; what was decided on or is open already stays as it is,
 * and of a document that is gone nothing comes.
 */
export function withMore(described: Described, found: readonly KeptProposal[]): Described {
  const documents = new Set((described.documents ?? []).map(({ id }) => id));
  const isKnown = (one: KeptProposal) =>
    described.proposals.some(
      (other) => keyOf(other) === keyOf(one) && (other.state === "open" || isOfSamePaper(one, other)),
    );
  const more = found.filter((one) => (!one.from || documents.has(one.from.document)) && !isKnown(one));
  return { ...described, proposals: [...described.proposals, ...more] };
}

/** Whether two proposals were found in the same document, or in the person's own words. */
const isOfSamePaper = (one: KeptProposal, other: KeptProposal): boolean =>
  one.from?.document === other.from?.document;

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

/** The words that an answer, or one in a row, was accepted from, as long as it is what they said. */
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
