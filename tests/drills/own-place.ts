import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { dropDatabase } from "../stores/drop-database.ts";
import { databaseUrl } from "../stores/setup.ts";

/** Kinds of database that can be drilled here: PostgreSQL where TEST_DATABASE_URL names a server. */
export const KINDS = process.env.TEST_DATABASE_URL
  ? (["embedded", "server"] as const)
  : (["embedded"] as const);

/** A data folder of one's own, and a database of one's own on the server where the kind asks for it. */
export interface OwnPlace {
  folder: string;
  databaseUrl: string | null;
  /** The settings that lead a process here. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

export async function ownPlace(kind: (typeof KINDS)[number]): Promise<OwnPlace> {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
  const limits = { LIMIT_ASK_PER_MINUTE: "1000000", LIMIT_PAGES_PER_MINUTE: "1000000" };
  const environment = { ...limits, MAGISTRAT_DATA: folder };
  if (kind === "embedded")
    return {
      folder,
      databaseUrl: null,
      environment,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  const server = process.env.TEST_DATABASE_URL as string;
  const name = `magistrat_drill_${randomBytes(6).toString("hex")}`;
  const admin = new Pool({ connectionString: server, max: 1 });
  await admin.query(`create database ${name}`);
  const url = databaseUrl(server, name);
  return {
    folder,
    databaseUrl: url,
    environment: { ...environment, DATABASE_URL: url },
    async remove() {
      await dropDatabase(admin, name);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
