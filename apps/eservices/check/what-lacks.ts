import type { Evaluation, ServiceDefinition, Wrong } from "#core/forms";
import { takesFiles } from "../files/files-of.ts";
import { nodesOf } from "../words/nodes-of.ts";

/** What a case lacks: files that may also come on paper, and answers that are missing or wrong. */
export interface Lacking {
  files: readonly Wrong[];
  answers: readonly Wrong[];
}

/** Tells missing files, which hold no print back, from all else that is missing or wrong. */
export function whatLacks({ wrong }: Evaluation, definition: ServiceDefinition): Lacking {
  const takers = new Set(
    nodesOf(definition)
      .filter(takesFiles)
      .map(({ id }) => id),
  );
  const isFile = ({ fault, node }: Wrong) => fault.is === "required" && takers.has(node);
  return { files: wrong.filter(isFile), answers: wrong.filter((one) => !isFile(one)) };
}
