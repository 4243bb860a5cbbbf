import { isEmpty, type KeptProposal, same } from "#core/drafts";
import type { Answers, RawRow, Repeat, ServiceDefinition } from "#core/forms";

/** The rows that were given to a repeat. */
export function rowsOf(answers: Answers, repeat: string): readonly RawRow[] {
  const rows = Object.hasOwn(answers, repeat) ? answers[repeat] : undefined;
  return Array.isArray(rows) ? (rows as readonly RawRow[]) : [];
}

/** The repeat in whose rows a question stands. */
export function repeatOf({ pages }: ServiceDefinition, node: string): Repeat | undefined {
  const all = pages.flatMap(({ nodes }) => nodes);
  return all.find((one): one is Repeat => one.node === "repeat" && one.nodes.some(({ id }) => id === node));
}

const answerIn = (row: RawRow | undefined, node: string) =>
  row && Object.hasOwn(row, node) ? row[node] : undefined;

/**
 * Which row of the form each row of the words is, by its number: first the one that says something of the same and
 * nothing else, then one that says something of the same, then one that is empty; else one that is yet to be begun
 * (its number is that of the rows there are, or more). No two are one; a row that all was decided on needs none.
 */
export function placeRows(
  proposals: readonly KeptProposal[],
  rows: readonly RawRow[],
): ReadonlyMap<number, number> {
  const said = Map.groupBy(
    proposals.filter(({ row }) => row !== undefined),
    ({ row }) => row!,
  );
  const numbers = [...said.keys()].sort((a, b) => a - b);
  const placed = new Map<number, number>();
  const free = new Set(rows.keys());
  const isOpen = (number: number) => said.get(number)!.some(({ state }) => state === "open");
  const place = (fits: (of: readonly KeptProposal[], row: RawRow) => boolean, of = numbers) => {
    for (const number of of) {
      if (placed.has(number)) continue;
      const at = [...free].find((one) => fits(said.get(number)!, rows[one]!));
      if (at === undefined) continue;
      placed.set(number, at);
      free.delete(at);
    }
  };
  const agrees = (of: readonly KeptProposal[], row: RawRow) =>
    of.some(({ node, value }) => same(value, answerIn(row, node)));
  const contradicts = (of: readonly KeptProposal[], row: RawRow) =>
    of.some(({ node, value }) => {
      const answer = answerIn(row, node);
      return !isEmpty(answer) && !same(value, answer);
    });
  place((of, row) => agrees(of, row) && !contradicts(of, row));
  place(agrees);
  place((_, row) => Object.values(row).every(isEmpty), numbers.filter(isOpen));
  let next = rows.length;
  for (const number of numbers.filter(isOpen)) if (!placed.has(number)) placed.set(number, next++);
  return placed;
}
