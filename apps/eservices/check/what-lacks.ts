import type { Evaluation, ServiceDefinition, Wrong } from "#core/forms";
import { type FilesNode, takesFiles } from "../files/files-of.ts";
import { nodesOf } from "../words/nodes-of.ts";

/** What a case lacks: files that may also come on paper, and answers that are missing or wrong. */
export interface Lacking {
  files: readonly FilesNode[];
  answers: readonly Wrong[];
}

/** Tells missing files, which hold no print back, from all else that is missing or wrong. */
export function whatLacks({ wrong }: Evaluation, definition: ServiceDefinition): Lacking {
  const takers = new Map(nodesOf(definition).filter(takesFiles).map((node) => [node.id, node]));
  const fileOf = ({ fault, node }: Wrong) => (fault.is === "required" ? takers.get(node) : undefined);
  return {
    files: wrong.flatMap((one) => fileOf(one) ?? []),
    answers: wrong.filter((one) => fileOf(one) === undefined),
  };
}
