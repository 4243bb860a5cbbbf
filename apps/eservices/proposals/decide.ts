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

/** New words in the place of the old ones. What was accepted keeps its quotation, and is not proposed again. */
export function describedAnew(
  before: Described | null,
  text: string,
  found: readonly KeptProposal[],
): Described {
  const accepted = (before?.proposals ?? []).filter(({ state }) => state === "accepted");
  const known = (one: KeptProposal) => accepted.some((other) => isSame(one, other));
  return { text, proposals: [...accepted, ...found.filter((one) => !known(one))] };
}

/** The same words with more found in them; what was decided on or is open already stays as it is. */
export function withMore(described: Described, found: readonly KeptProposal[]): Described {
  const known = new Set(described.proposals.map(keyOf));
  const more = found.filter((one) => !known.has(keyOf(one)));
  return { ...described, proposals: [...described.proposals, ...more] };
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
