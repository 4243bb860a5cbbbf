import type { Asked, RawAnswer, Repeat } from "#core/forms";
import { askedIds } from "../form/given-answers.ts";
import type { Case } from "../form/open-case.ts";
import { askedNode } from "../words/nodes-of.ts";
import { rawWords } from "../words/raw-words.ts";

export interface HiddenAnswer {
  node: Asked | Repeat;
  answer: RawAnswer;
}

/** What was answered and does not belong to the case any more, in the order of the form. */
export function hiddenAnswers({ definition, draft, seen }: Case): HiddenAnswer[] {
  const shown = new Set(seen.pages.flatMap(({ nodes }) => askedIds(nodes)));
  return Object.entries(draft.answers).flatMap(([id, answer]) => {
    const node = shown.has(id) || rawWords(answer) === "" ? null : askedNode(definition, id);
    return node ? [{ node, answer }] : [];
  });
}
