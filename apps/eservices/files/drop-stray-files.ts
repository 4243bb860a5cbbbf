import { filesOwner } from "#core/drafts";
import type { ServiceDefinition } from "#core/forms";
import { listAttachments, removeAttachment } from "#core/uploads";
import type { EservicesDeps } from "../deps.ts";
import { nodesOf } from "../words/nodes-of.ts";
import { filesOf, takesFiles } from "./files-of.ts";

/** Removes the files of a draft that no question of its definition has a place for. */
export async function dropStrayFiles(
  deps: EservicesDeps,
  draft: string,
  definition: ServiceDefinition,
): Promise<void> {
  const owner = filesOwner(draft);
  const files = await listAttachments(deps.db, owner);
  const nodes = nodesOf(definition);
  const placed = new Set(nodes.filter(takesFiles).flatMap((node) => filesOf(node, nodes, files)));
  for (const file of files)
    if (!placed.has(file)) await removeAttachment(deps.uploads, { owner, id: file.id });
}
