import { type Answers, evaluate, type Page, type RawAnswer, type Shown } from "#core/forms";
import type { Case } from "./open-case.ts";

/**
 * Of what was sent for a page, the answers to what the case asks: shown before, or made visible by an answer that was
 * sent beside it. An answer to anything else is as good as not sent.
 */
export function givenAnswers(opened: Case, page: Page, sent: Answers): Answers {
  const given: Record<string, RawAnswer> = {};
  for (;;) {
    const seen = evaluate(opened.form, { ...opened.draft.answers, ...given }, opened.seen.today);
    const shown = seen.pages.find((one) => one.page.id === page.id)?.nodes ?? [];
    const more = askedIds(shown).filter((id) => Object.hasOwn(sent, id) && !Object.hasOwn(given, id));
    if (more.length === 0) return given;
    for (const id of more) given[id] = sent[id]!;
  }
}

/** Ids of what takes an answer among visible nodes, also in groups; of a repeat its own. */
export function askedIds(nodes: readonly Shown[]): string[] {
  return nodes.flatMap(({ inside, node }) => {
    if (node.node === "information" || node.node === "exit") return [];
    return node.node === "group" ? askedIds(inside ?? []) : [node.id];
  });
}
