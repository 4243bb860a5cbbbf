import { eq, sql } from "drizzle-orm";
import type { Db } from "#core/db";
import type { FileKind } from "./inspect/kinds.ts";
import { lockOwner } from "./rows.ts";
import { safeBase } from "./safe-name.ts";
import { newUploadId } from "./staging.ts";
import { attachments, uploads } from "./tables.ts";
import type { UploadDeps, UploadLimits } from "./types.ts";
import { UploadFault } from "./upload-fault.ts";

/** A file that is about to be sent. */
export interface UploadToBegin {
  /** What it is attached to; the caller has made sure that it is the person's own. */
  owner: string;
  /** The question that it answers. */
  node: string;
  /** As the person's disk has it. */
  name: string;
  /** In bytes. */
  size: number;
  /** The kinds that are wanted; any that is taken unless told. */
  kinds?: readonly FileKind[];
  /** Whether a picture is made smaller. */
  shrink?: boolean;
}

/**
 * Begins an upload and gives its identifier, which nobody can guess and which opens nothing without its owner.
 * @throws UploadFault `empty`, `too-large`, `total`, `count`
 */
export async function beginUpload(
  deps: Pick<UploadDeps, "database" | "limits">,
  upload: UploadToBegin,
  now = new Date(),
): Promise<string> {
  const id = newUploadId();
  await noteUpload(deps, upload, { id, received: 0 }, now);
  return id;
}

/** Notes an upload of which so much lies on disk already. @throws as `beginUpload` */
export async function noteUpload(
  { database, limits }: Pick<UploadDeps, "database" | "limits">,
  { owner, node, name, size, kinds, shrink = false }: UploadToBegin,
  { id, received }: { id: string; received: number },
  now: Date,
): Promise<void> {
  if (!Number.isSafeInteger(size) || size <= 0) throw new UploadFault("empty");
  if (size > limits.totalBytes) throw new UploadFault("too-large");
  await database.db.transaction(async (transaction) => {
    const tx = transaction as Db;
    await lockOwner(tx, owner);
    await checkRoom(tx, owner, size, limits);
    await tx.insert(uploads).values({
      id,
      owner,
      node,
      name: safeBase(name),
      size,
      received,
      kinds: kinds ? [...kinds] : null,
      shrink,
      begunAt: now,
      touchedAt: now,
    });
  });
}

/** What is announced counts as if it were there: otherwise many begun at once would each find room. */
async function checkRoom(tx: Db, owner: string, size: number, limits: UploadLimits): Promise<void> {
  let [files, bytes] = [0, 0];
  for (const table of [uploads, attachments]) {
    const [has] = await tx
      .select({ files: sql<number>`count(*)::int`, bytes: sql<number>`coalesce(sum(size), 0)::float8` })
      .from(table)
      .where(eq(table.owner, owner));
    files += has?.files ?? 0;
    bytes += has?.bytes ?? 0;
  }
  if (files >= limits.files) throw new UploadFault("count");
  if (bytes + size > limits.totalBytes) throw new UploadFault("total");
}
