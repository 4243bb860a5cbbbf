import { fileURLToPath } from "node:url";
import { city } from "#city";
import type { Actor } from "#core/identity";
import { type IngestReport, ingest, syncIndex } from "#core/knowledge";
import { seedRegister } from "#core/registers";
import { seedReports } from "#core/reports";
import type { Platform } from "./platform.ts";
import { today } from "./today.ts";

/** How far the start has come; `ready` when the first answer will be right. */
export type Preparation =
  | { ready: false; stage: "registers" | "knowledge" | "index"; done: number; total: number }
  | { ready: true };

const actor: Actor = { kind: "system", name: "start" };

/** Brings registers, knowledge and index up to what the city's folder says, telling how far it is. */
export async function prepare(platform: Platform, tell: (state: Preparation) => void): Promise<IngestReport> {
  const { database, jobs, files, index, lemmatizer } = platform;
  tell({ ready: false, stage: "registers", done: 0, total: 3 });
  await seedRegister(database.db, jobs, actor, { register: "units", rows: city.units });
  await seedRegister(database.db, jobs, actor, { register: "streets", rows: city.streets });
  await seedRegister(database.db, jobs, actor, { register: "jrwa", rows: city.jrwa });
  await seedReports(database.db, city.sampleReports, { today: today(), lemmatizer });
  const knowledge = await ingest(
    { db: database.db, jobs, files },
    actor,
    { path: fileURLToPath(city.knowledgeFolder), source: "city" },
    (done, total) => tell({ ready: false, stage: "knowledge", done, total }),
  );
  await syncIndex(database, index, (done, total) => tell({ ready: false, stage: "index", done, total }));
  tell({ ready: true });
  return knowledge;
}
