import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sql } from "drizzle-orm";
import { openDatabase } from "#core/db";

/**
 * Opens the database in a folder and ends itself by `kill -9` just before one of its own changes to the disk:
 * `<folder> <number of the change>`. With 0 it gets through, says how many changes there were and what it found;
 * with a further `write` it writes rows and then ends by `kill -9` with everything still to be recovered.
 */
const [folder = "", number = "0", write] = process.argv.slice(2);
const CHANGES = [
  "writeFileSync",
  "writeSync",
  "renameSync",
  "unlinkSync",
  "mkdirSync",
  "ftruncateSync",
] as const;
const CHANGES_LATER = ["rename", "rm", "mkdir", "writeFile"] as const;

let changes = 0;
function beforeChange(): void {
  changes += 1;
  if (changes === Number(number)) process.kill(process.pid, "SIGKILL");
}

// biome-ignore lint/suspicious/noExplicitAny: functions of many shapes are all wrapped alike.
function wrap(holder: any, name: string, counts: (first: unknown, second: unknown) => boolean): void {
  const original = holder[name];
  holder[name] = function wrapped(...all: unknown[]) {
    if (counts(all[0], all[1])) beforeChange();
    return original.apply(this, all);
  };
}
for (const name of CHANGES) wrap(fs, name, () => true);
for (const name of CHANGES_LATER) wrap(fs.promises, name, () => true);
wrap(fs, "openSync", (_path, flags) => Number(flags) !== fs.constants.O_RDONLY);
syncBuiltinESMExports();

const database = await openDatabase({ folder });
await database.db.execute(sql`create table if not exists kept (n integer primary key)`);
if (write) {
  for (let n = 0; n < Number(write); n++) await database.db.execute(sql`insert into kept values (${n})`);
  process.kill(process.pid, "SIGKILL");
}
const kept = await database.db.execute(sql`select count(*)::int as count from kept`);
const { count } = (kept as unknown as { rows: { count: number }[] }).rows[0] ?? { count: -1 };
await database.close();
process.stdout.write(`${JSON.stringify({ changes, kept: count })}\n`);
