import type { Answers, Evaluation, Node, Question } from "#core/forms";
import { faultKey } from "../fields/fault-key.ts";
import { nameOf } from "../fields/names.ts";
import type { FaultTexts } from "../fields/possible-faults.ts";
import { wrongParts } from "../fields/wrong-parts.ts";

/** What a field says of its answer. */
export interface Said {
  /** Null where nothing is wrong. */
  text: string | null;
  /** The parts that are wrong; null for all. */
  parts: readonly string[] | null;
}

/** What is to be said at a question; null where that is left to the server. */
export function wrongIn(
  { pages, wrong }: Evaluation,
  name: string,
  texts: FaultTexts,
  answers: Answers,
): Said | null {
  const found = wrong.find((one) => nameOf(one) === name);
  const id = name.replace(/^.*\./, "");
  if (!Object.hasOwn(texts, id) || Object.keys(texts[id]!).length === 0) return null;
  if (!found) return { text: null, parts: [] };
  const text = texts[id]![faultKey(found.fault)];
  if (text === undefined) return null;
  const question = pages
    .flatMap(({ page }) => page.nodes)
    .flatMap((node): readonly Node[] => ("nodes" in node ? node.nodes : [node]))
    .find((node): node is Question => node.node === "question" && node.id === id);
  if (!question) return null;
  const raw = found.inRow
    ? (answers[found.node] as readonly Record<string, unknown>[])[found.inRow.row]?.[id]
    : answers[id];
  return { text, parts: wrongParts(found.fault, question.answer, raw) };
}
