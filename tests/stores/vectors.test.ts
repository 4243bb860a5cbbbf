import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { diskFileStore } from "#adapters/files/disk";
import { openAiCompatible } from "#adapters/models/openai-compatible";
import { chainAudit } from "#core/audit";
import { type Jobs, openJobs } from "#core/jobs";
import {
  countWithout,
  embedPassages,
  ingest,
  knowledgeTables,
  openMeaning,
  openSearchIndex,
  type PassageEmbedder,
  type SearchIndex,
  type Sight,
  searchKnowledge,
  syncIndex,
  syncIndexJob,
} from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { type CallRecord, type Embedder, guardEmbedder, type ModelFault, modelSettings } from "#core/models";
import { openMasker } from "#server/masker";
import { type ModelServer, openModelServer } from "../model-server/open-model-server.ts";
import type { Script } from "../model-server/script.ts";
import { onBothDatabases } from "./databases.ts";

const { knowledgeVectors } = knowledgeTables;
const lemmatizer = await loadLemmatizer();
const everyone: Sight = { internal: false, units: [] };
const clerk: Sight = { internal: true, units: [] };
const DOCUMENTS = 150;
const forEver = () => new AbortController().signal;

onBothDatabases("the search by meaning", (database) => {
  let root: string;
  let jobs: Jobs;
  let index: SearchIndex;
  const servers: ModelServer[] = [];
  const records: CallRecord[] = [];
  const faults: ModelFault[] = [];

  /** An embedder of the test model behind its guards. */
  async function embedder(name: string, script: Script = [], more: object = {}) {
    const server = await openModelServer({ dimension: 256 }, script);
    servers.push(server);
    const settings = modelSettings.parse({
      role: "embeds",
      name,
      address: server.address,
      model: "test-model",
      where: "in-house",
      dimension: 256,
      ...more,
    });
    if (settings.role !== "embeds") throw new Error("no embedder");
    const books = { allow: async () => undefined, record: (call: CallRecord) => void records.push(call) };
    const model = openAiCompatible(settings, null).model as Embedder;
    const guarded: PassageEmbedder = guardEmbedder(
      settings,
      model,
      books,
      openMasker(lemmatizer, async () => []),
    );
    return { guarded, server };
  }
  const meaningOf = (...embedders: PassageEmbedder[]) =>
    openMeaning(
      database().db,
      async () => embedders,
      (fault) => faults.push(fault),
    );
  const near = (meaning: ReturnType<typeof openMeaning>, text: string, sight = everyone) =>
    meaning.near({ text, sight, asOf: "2026-11-28" }, 10);
  const vectorsBy = async () => {
    const rows = await database().db.select({ embedder: knowledgeVectors.embedder }).from(knowledgeVectors);
    return Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.embedder)].map(([name, all]) => [name, all.length]),
    );
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-vectors-"));
    await mkdir(join(root, "source"));
    const page = (n: number, meta = "") =>
      writeFile(
        join(root, "source", `${n}.md`),
        `---\ntitle: Sprawa ${n}\n${meta}\n---\n# Sprawa ${n}\n\nPrzedmiot numer ${n} leży w pokoju ${n * 7}.\n`,
      );
    for (let n = 0; n < DOCUMENTS; n++) await page(n);
    await writeFile(
      join(root, "source", "tajne.md"),
      "---\ntitle: Smycze\nvisibility: internal\n---\n# Smycze\n\nSmycz leży w magazynie piwnicznym.\n",
    );
    jobs = await openJobs(database(), [chainAudit, syncIndexJob], () => undefined);
    const files = diskFileStore(join(root, "files"));
    await ingest(
      { db: database().db, jobs, files },
      { kind: "system", name: "test" },
      { path: join(root, "source"), source: "vectors" },
    );
    index = await openSearchIndex(join(root, "index"), lemmatizer);
    await syncIndex(database(), index);
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await jobs.close();
    await index.close();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await database().db.delete(knowledgeVectors);
    records.length = 0;
    faults.length = 0;
  });

  it("gives each passage that the model may read its vector, once, and finds by it", async () => {
    const { guarded, server } = await embedder("a");
    expect(await countWithout(database().db, guarded)).toBe(DOCUMENTS);
    expect(await embedPassages(database().db, guarded, forEver())).toBe(DOCUMENTS);
    const calls = server.seen.length;
    expect(await embedPassages(database().db, guarded, forEver())).toBe(0);
    expect(server.seen).toHaveLength(calls);
    expect(server.seen.some(({ body }) => body.includes("piwnicznym"))).toBe(false);
    const meaning = meaningOf(guarded);
    const [first] = await near(meaning, "przedmiot numer 42 pokój 294");
    const { passages } = await searchKnowledge(
      { db: database().db, index, meaning },
      { text: "przedmiot numer 42", sight: everyone, asOf: "2026-11-28" },
    );
    expect(passages[0]!.passage.documentTitle).toBe("Sprawa 42");
    expect(first!.documentId).toBe(passages[0]!.passage.documentId);
    expect(records.every(({ outcome, task }) => task === "embed" && outcome === "done")).toBe(true);
  });

  it("goes on where it was cut off", async () => {
    const { guarded } = await embedder("a");
    const stop = new AbortController();
    const cut = embedPassages(database().db, guarded, stop.signal, () => stop.abort());
    await expect(cut).rejects.toThrow();
    const made = (await vectorsBy())[guarded.name]!;
    expect(made).toBeGreaterThan(0);
    expect(await embedPassages(database().db, guarded, forEver())).toBe(DOCUMENTS - made);
  });

  it("lets the old embedder answer until the new one has read everything, and then forgets it", async () => {
    const { guarded: old, server } = await embedder("old");
    const { guarded: next } = await embedder("next");
    await embedPassages(database().db, old, forEver());
    const stop = new AbortController();
    await embedPassages(database().db, next, stop.signal, () => stop.abort()).catch(() => undefined);
    const asked = server.seen.length;
    expect((await near(meaningOf(next, old), "przedmiot numer 7")).length).toBeGreaterThan(0);
    expect(server.seen).toHaveLength(asked + 1);
    await embedPassages(database().db, next, forEver());
    expect(await vectorsBy()).toEqual({ [next.name]: DOCUMENTS });
    expect((await near(meaningOf(next, old), "przedmiot numer 7")).length).toBeGreaterThan(0);
    expect(server.seen).toHaveLength(asked + 1);
  });

  it("shows only what the asker may see", async () => {
    const { guarded } = await embedder("a", [], { mayRead: ["public", "internal"] });
    expect(await embedPassages(database().db, guarded, forEver())).toBe(DOCUMENTS + 1);
    const meaning = meaningOf(guarded);
    const [forClerk] = await near(meaning, "smycz w magazynie piwnicznym", clerk);
    expect(forClerk!.score).toBeGreaterThan(0.5);
    const others = await near(meaning, "smycz w magazynie piwnicznym", everyone);
    expect(others).toHaveLength(10);
    expect(others.map(({ id }) => id)).not.toContain(forClerk!.id);
  });

  it("sends no identifier of a question", async () => {
    const { guarded, server } = await embedder("a");
    await embedPassages(database().db, guarded, forEver());
    await near(meaningOf(guarded), "Mój PESEL 44051401359, gdzie jest przedmiot 3?");
    expect(server.seen.at(-1)!.body).not.toContain("44051401359");
  });

  describe.each<[string, Script[number]["act"]]>([
    ["keeps silent", { does: "keeps silent" }],
    ["has a fault", { does: "refuses", status: 500 }],
    ["does not let us in", { does: "refuses", status: 401 }],
    ["forgets a vector", { does: "forgets" }],
  ])("where the model %s", (_, act) => {
    it("finds by words alone, and says so", async () => {
      const { guarded } = await embedder("a");
      await embedPassages(database().db, guarded, forEver());
      const { guarded: ill } = await embedder("a", [{ act }]);
      const { passages } = await searchKnowledge(
        { db: database().db, index, meaning: meaningOf(ill) },
        { text: "przedmiot numer 42", sight: everyone, asOf: "2026-11-28" },
      );
      expect(passages[0]!.passage.documentTitle).toBe("Sprawa 42");
      expect(faults).toHaveLength(1);
    });
  });

  it("waits for a model that is busy for a moment", async () => {
    const busy: Script = [{ times: 1, act: { does: "refuses", status: 429, retryAfter: "0" } }];
    const { guarded } = await embedder("a", busy);
    expect(await embedPassages(database().db, guarded, forEver())).toBe(DOCUMENTS);
  });

  it("leaves out a passage that the model does not take, and no other", async () => {
    const refuses: Script = [{ when: "numer 5 ", act: { does: "overflows" } }];
    const { guarded } = await embedder("a", refuses);
    expect(await embedPassages(database().db, guarded, forEver())).toBe(DOCUMENTS - 1);
  });

  it("takes no vectors of another length than told", async () => {
    const { guarded } = await embedder("a", [], { dimension: 128 });
    await expect(embedPassages(database().db, guarded, forEver())).rejects.toMatchObject({ code: "shape" });
    expect(await vectorsBy()).toEqual({});
  });
});
