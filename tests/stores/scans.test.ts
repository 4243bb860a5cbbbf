import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { diskFileStore } from "#adapters/files/disk";
import { chainAudit } from "#core/audit";
import type { FileStore } from "#core/files";
import { type Jobs, openJobs } from "#core/jobs";
import {
  forgetPages,
  ingest,
  knowledgeTables,
  readSource,
  recogniseScans,
  recogniseScansJob,
  syncIndexJob,
} from "#core/knowledge";
import { pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { makeScan } from "../scans/make-scan.ts";
import { onBothDatabases } from "./databases.ts";

const actor = { kind: "system", name: "test" } as const;
const everyone = { internal: false, units: [] };
const { knowledgeDocuments, knowledgeProblems, knowledgeRecognisedPages, knowledgeScans } = knowledgeTables;

const letter = (word: string) =>
  makeScan(["Zawiadomienie", `${word} zostanie zamknięta na czas robót. Prosimy korzystać z objazdu.`], {
    dpi: 120,
    points: 14,
  });
const picture = (word: string) => {
  const canvas = letter(word);
  return { jpeg: canvas.toBuffer("image/jpeg", 80), width: canvas.width, height: canvas.height };
};

onBothDatabases("scans", (database) => {
  let root: string;
  let folder: string;
  let files: FileStore;
  let jobs: Jobs;
  const read = (withoutScans = false) =>
    ingest({ db: database().db, jobs, files }, actor, { path: folder, source: "test", withoutScans });
  const recognise = (options: Parameters<typeof recogniseScans>[2] = {}) =>
    recogniseScans({ database: database(), jobs, files }, actor, options);
  const countOf = (table: Parameters<ReturnType<typeof database>["db"]["$count"]>[0]) =>
    database().db.$count(table);
  const textOf = async (slug: string) =>
    (await readSource(database().db, slug, everyone))?.passages.map(({ page, text }) => ({ page, text }));

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-scans-"));
    folder = join(root, "source");
    await mkdir(folder);
    files = diskFileStore(join(root, "files"));
    jobs = await openJobs(database(), [chainAudit, syncIndexJob, recogniseScansJob], () => undefined);
    await writeFile(join(folder, "a.md"), "# Park\n\nPark jest otwarty.\n");
    await writeFile(join(folder, "ulica.png"), letter("Ulica").toBuffer("image/png"));
    await writeFile(join(folder, "ulica.png.yaml"), "title: Zamknięcie ulicy\nvalidFrom: 2026-01-01\n");
    const pages = ["Strona pierwsza ma tekst.", picture("Kładka"), "Strona trzecia ma tekst."];
    await writeFile(join(folder, "kladka.pdf"), pdfOfScans(pages));
  });
  afterAll(async () => {
    await jobs.close();
    await rm(root, { recursive: true, force: true });
  });

  it("are left out when that is asked for, and of a file with text only its pictures", async () => {
    const report = await read(true);
    expect(report).toMatchObject({ added: 2, waiting: [] });
    expect(report.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "kladka.pdf scans-left-out",
      "ulica.png unreadable",
    ]);
    expect(await read(true)).toMatchObject({ added: 0, unchanged: 2 });
    expect(await countOf(knowledgeScans)).toBe(0);
  });

  it("hold nothing up: they wait, and a second look costs no more", async () => {
    const waiting = [
      { path: "kladka.pdf", pages: 1 },
      { path: "ulica.png", pages: 1 },
    ];
    expect(await read()).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 0, waiting, problems: [] });
    expect(await read()).toMatchObject({ unchanged: 1, waiting });
  });

  it("keep their last good version until they are recognised", async () => {
    expect(await textOf("kladka")).toEqual([
      { page: 1, text: expect.stringContaining("Strona pierwsza ma tekst.") },
    ]);
  });

  it("go on after a run that was cut off, with the pages that were done", async () => {
    const stop = new AbortController();
    await recognise({
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 1) stop.abort();
      },
    });
    expect(await countOf(knowledgeRecognisedPages)).toBe(1);
    const [before] = await database().db.select().from(knowledgeRecognisedPages);
    const told: string[] = [];
    const completed = await recognise({ onProgress: ({ done, total }) => told.push(`${done}/${total}`) });
    expect(completed.map(({ path, outcome }) => `${path} ${outcome}`).sort()).toEqual([
      "kladka.pdf changed",
      "ulica.png added",
    ]);
    expect(told.at(-1)).toBe("2/2");
    const after = await database().db.select().from(knowledgeRecognisedPages);
    expect(after.find(({ file }) => file === before?.file)?.at).toEqual(before?.at);
  });

  it("become documents with their pages, their description, and the word that a machine read them", async () => {
    const text = JSON.stringify(await textOf("kladka"));
    expect(text).toMatch(/pierwsza[\s\S]*Kładka zostanie zamknięta[\s\S]*trzecia/);
    const [pdf] = await database()
      .db.select()
      .from(knowledgeDocuments)
      .where(eq(knowledgeDocuments.path, "kladka.pdf"));
    expect(pdf?.recognised).toMatchObject({ pages: [2], unsure: [], unread: [] });
    expect(pdf?.recognised?.confidence).toBeGreaterThan(75);
    const found = await readSource(database().db, "ulica", everyone);
    expect(found?.document).toMatchObject({ title: "Zamknięcie ulicy", validFrom: "2026-01-01", pages: 1 });
    expect(JSON.stringify(found?.passages)).toContain("Ulica zostanie zamknięta");
    expect(await read()).toEqual({
      added: 0,
      changed: 0,
      unchanged: 3,
      removed: 0,
      waiting: [],
      problems: [],
    });
  });

  it("are recognised once by their content: under another name they are documents at once", async () => {
    await writeFile(join(folder, "kopia.png"), letter("Ulica").toBuffer("image/png"));
    expect(await read()).toMatchObject({ added: 1, waiting: [] });
    expect(JSON.stringify(await textOf("kopia"))).toContain("Ulica zostanie zamknięta");
    await rm(join(folder, "kopia.png"));
    expect(await read()).toMatchObject({ removed: 1 });
  });

  it("that cannot be recognised are reported by name, as long as they stay so", async () => {
    const torn = letter("Most").toBuffer("image/png").subarray(0, 3_000);
    await writeFile(join(folder, "most.png"), torn);
    expect(await read()).toMatchObject({ waiting: [{ path: "most.png", pages: 1 }] });
    expect(await recognise()).toMatchObject([{ path: "most.png", outcome: "problem" }]);
    expect(await countOf(knowledgeScans)).toBe(0);
    const report = await read();
    expect(report.problems).toMatchObject([{ path: "most.png", code: "picture" }]);
    expect(await countOf(knowledgeProblems)).toBe(1);
    await rm(join(folder, "most.png"));
    expect(await read()).toMatchObject({ problems: [] });
  });

  it("that are gone before they are recognised wait no longer and become nothing", async () => {
    await writeFile(join(folder, "chodnik.png"), letter("Chodnik").toBuffer("image/png"));
    expect((await read()).waiting).toHaveLength(1);
    await rm(join(folder, "chodnik.png"));
    expect(await read()).toMatchObject({ waiting: [], removed: 0 });
    expect(await recognise()).toEqual([]);
    expect(await textOf("chodnik")).toBeUndefined();
  });

  it("are recognised by the job that they woke", async () => {
    await writeFile(join(folder, "schody.png"), letter("Przejście").toBuffer("image/png"));
    const done = new Promise<void>((resolve, reject) => {
      jobs
        .work(recogniseScansJob, async () => {
          await recognise();
          if (await textOf("schody")) resolve();
        })
        .catch(reject);
    });
    expect((await read()).waiting).toHaveLength(1);
    await done;
    expect(JSON.stringify(await textOf("schody"))).toContain("Przejście zostanie zamknięt");
  });

  it("leave nothing of themselves behind once no document has them", async () => {
    for (const name of ["ulica.png", "ulica.png.yaml", "kladka.pdf", "schody.png"])
      await rm(join(folder, name));
    expect(await read()).toMatchObject({ removed: 3, unchanged: 1 });
    await forgetPages(database().db, new Date(Date.now() + 1_000));
    expect(await countOf(knowledgeRecognisedPages)).toBe(0);
  });
});
