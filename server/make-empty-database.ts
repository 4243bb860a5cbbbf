import { readFile, writeFile } from "node:fs/promises";
import { constants, zstdCompressSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { EMPTY_DATABASE, migrateEmbedded } from "#core/db";
import { openJobs } from "#core/jobs";
import { JOBS } from "./platform.ts";

/**
 * `npm run empty-database`: writes the database that a first start unpacks, with all tables and queues; to be run
 * after a new migration, a new job, and each update of PGlite or pg-boss. One that is behind in its tables only
 * makes a first start slower, one of another PGlite may not open.
 */
async function makeEmptyDatabase(): Promise<void> {
  const pglite = await PGlite.create();
  const db = await migrateEmbedded(pglite);
  const jobs = await openJobs(
    { kind: "embedded", db, pglite, close: async () => undefined },
    JOBS,
    (error) => {
      throw error;
    },
  );
  await jobs.close();
  await pglite.exec("checkpoint");
  const archive = await pglite.dumpDataDir("none");
  await pglite.close();
  const compressed = zstdCompressSync(new Uint8Array(await archive.arrayBuffer()), {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      // Wide enough to see that the three databases of a new cluster are alike.
      [constants.ZSTD_c_windowLog]: 27,
    },
  });
  await writeFile(EMPTY_DATABASE, compressed);
  await writeFile(new URL("made-of.json", EMPTY_DATABASE), `${JSON.stringify(await madeOf(), null, 2)}\n`);
  process.stdout.write(`${EMPTY_DATABASE.pathname}: ${compressed.length} bytes\n`);
}

/** What the archive depends on; a test compares it with what is installed. */
async function madeOf() {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const { entries } = JSON.parse(await readFile("core/db/migrations/meta/_journal.json", "utf8"));
  return {
    "@electric-sql/pglite": dependencies["@electric-sql/pglite"],
    "pg-boss": dependencies["pg-boss"],
    migration: entries.at(-1).tag,
  };
}

await makeEmptyDatabase();
