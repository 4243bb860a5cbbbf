import type { Node, Wrong } from "#core/forms";
import { nodesOf } from "../words/nodes-of.ts";
import type { Case } from "./open-case.ts";

/**
 * What keeps the case from being complete today. Files cannot be handed in yet, so a missing one is not a fault of the
 * person; it is listed among what to bring.
 */
export function faultsNow({ definition, seen }: Pick<Case, "definition" | "seen">): readonly Wrong[] {
  const files = new Set(nodesOf(definition).flatMap((node) => (takesFiles(node) ? [node.id] : [])));
  return seen.wrong.filter(({ inRow, node }) => !files.has(inRow?.question ?? node));
}

export const takesFiles = (node: Node): boolean =>
  node.node === "attachment" || (node.node === "question" && node.answer.kind === "files");
