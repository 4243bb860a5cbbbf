import { asc, eq } from "drizzle-orm";
import type { Db } from "#core/db";
import { findUpload, type Named, type UploadRow } from "./rows.ts";
import { uploads } from "./tables.ts";

/** An upload that goes on: `received` of its `size` bytes have arrived and need not be sent again. */
export type Upload = Pick<UploadRow, "id" | "node" | "name" | "size" | "received">;

const asUpload = ({ id, node, name, size, received }: UploadRow): Upload => ({
  id,
  node,
  name,
  size,
  received,
});

/** How far an upload has come. @throws UploadFault `unknown`, `finished` */
export async function readUpload(db: Db, named: Named): Promise<Upload> {
  return asUpload(await findUpload(db, named));
}

/** What has been begun and not finished, oldest first. */
export async function listUploads(db: Db, owner: string): Promise<Upload[]> {
  const rows = await db.select().from(uploads).where(eq(uploads.owner, owner)).orderBy(asc(uploads.begunAt));
  return rows.map(asUpload);
}
