import { propose } from "#core/matters";
import type { EservicesDeps } from "../deps.ts";
import type { Case } from "../form/open-case.ts";
import { withMore } from "./decide.ts";
import { asKept } from "./find-proposals.ts";

/** The case with what its person's words and documents answer now: with every answer, more may be asked that they tell. */
export async function readAgain({ lemmatizer }: EservicesDeps, opened: Case): Promise<Case> {
  const { draft, form, seen } = opened;
  let { described } = draft;
  if (!described) return opened;
  const { documents = [], text } = described;
  if (text !== "") {
    const found = await propose({ text, form, evaluation: seen }, lemmatizer);
    described = withMore(
      described,
      found.map((one) => asKept(one)),
    );
  }
  for (const document of documents) {
    const input = { text: document.text, isDocument: true, form, evaluation: seen };
    const found = await propose(input, lemmatizer);
    described = withMore(
      described,
      found.map((one) => asKept(one, document)),
    );
  }
  return { ...opened, draft: { ...draft, described } };
}
