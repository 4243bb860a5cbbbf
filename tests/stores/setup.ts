import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#core/db";
import { dropDatabase } from "./drop-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of a migrated, empty embedded database, to be copied. */
    embeddedTemplate: string;
    /** Server where tests make databases of their own, or null where there is none. */
    serverUrl: string | null;
    /** Name of a migrated, empty database on that server. */
    serverTemplate: string;
  }
}

/** Migrates one database of each kind; every test then works on a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-stores-"));
  await (await openDatabase({ folder })).close();
  project.provide("embeddedTemplate", folder);

  const serverUrl = process.env.TEST_DATABASE_URL || null;
  const serverTemplate = `magistrat_template_${process.pid}`;
  project.provide("serverUrl", serverUrl);
  project.provide("serverTemplate", serverTemplate);
  if (!serverUrl)
    console.log("TEST_DATABASE_URL is not set: stores are tested on the embedded database only.");
  const admin = serverUrl ? new Pool({ connectionString: serverUrl, max: 1 }) : null;
  if (admin && serverUrl) {
    await admin.query(`create database ${serverTemplate}`);
    await (await openDatabase({ url: databaseUrl(serverUrl, serverTemplate) })).close();
  }
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (admin) await dropDatabase(admin, serverTemplate);
    await admin?.end();
  };
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
