import { propose } from "#core/matters";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";
import { withMore } from "./decide.ts";
import { asKept } from "./find-proposals.ts";

/** The case with what its person's words answer now: with every answer, more may be asked that they told. */
export async function readAgain({ lemmatizer }: EservicesDeps, opened: Case): Promise<Case> {
  const { draft, form, seen } = opened;
  const { described } = draft;
  if (!described) return opened;
  const found = await propose({ text: described.text, form, evaluation: seen }, lemmatizer);
  return { ...opened, draft: { ...draft, described: withMore(described, found.map(asKept)) } };
}
