import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskFileStore } from "#adapters/files/disk";
import { chainAudit } from "#core/audit";
import type { FileStore } from "#core/files";
import { StorageFull } from "#core/files";
import { type Jobs, openJobs } from "#core/jobs";
import {
  ingest,
  knowledgeTables,
  openSearchIndex,
  readSource,
  type SearchIndex,
  type Sight,
  searchKnowledge,
  syncIndex,
  syncIndexJob,
} from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { onBothDatabases } from "./databases.ts";

const actor = { kind: "system", name: "test" } as const;
const everyone: Sight = { internal: false, units: [] };
const clerk: Sight = { internal: true, units: ["podatki"] };
const lemmatizer = await loadLemmatizer();

const page = (title: string, text: string, meta = "") =>
  `---\ntitle: ${title}\n${meta}\n---\n# ${title}\n\n${text}\n`;

onBothDatabases("the knowledge", (database) => {
  let root: string;
  let folder: string;
  let files: FileStore;
  let index: SearchIndex;
  let jobs: Jobs;
  const read = (path = folder) => ingest({ db: database().db, jobs, files }, actor, { path, source: "test" });
  const find = async (text: string, sight = everyone, asOf = "2026-11-23") => {
    await syncIndex(database(), index);
    const { passages: hits } = await searchKnowledge({ db: database().db, index }, { text, sight, asOf });
    return hits.map(({ passage }) => passage.documentTitle);
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-knowledge-"));
    folder = join(root, "source");
    await mkdir(join(folder, "prawo"), { recursive: true });
    files = diskFileStore(join(root, "files"));
    index = await openSearchIndex(join(root, "index"), lemmatizer);
    jobs = await openJobs(database(), [chainAudit, syncIndexJob], () => undefined);
    await writeFile(join(folder, "psy.md"), page("Psy w parku", "Psa prowadzi się na smyczy."));
    await writeFile(join(folder, "koty.txt"), "Koty\n\nKota rejestruje się u weterynarza.\n");
    await writeFile(
      join(folder, "wewn.md"),
      page("Smycze w magazynie", "Smycz leży w magazynie.", "visibility: internal"),
    );
    await writeFile(
      join(folder, "podatki.md"),
      page("Smycze podatku", "Smycz bez podatku.", "visibility: unit\nunit: podatki"),
    );
    await writeFile(
      join(folder, "prawo/stare.md"),
      page("Stara uchwała", "Opłata za smycz wynosi 5 zł.", "validTo: 2025-12-31"),
    );
    await writeFile(
      join(folder, "prawo/nowe.md"),
      page("Nowa uchwała", "Opłata za smycz wynosi 7 zł.", "validFrom: 2026-01-01"),
    );
  });
  afterAll(async () => {
    await jobs.close();
    await index.close();
    await rm(root, { recursive: true, force: true });
  });

  it("takes in a folder, and an unchanged one costs nothing more", async () => {
    expect(await read()).toEqual({
      added: 6,
      changed: 0,
      unchanged: 0,
      removed: 0,
      waiting: [],
      problems: [],
    });
    expect(await read()).toEqual({
      added: 0,
      changed: 0,
      unchanged: 6,
      removed: 0,
      waiting: [],
      problems: [],
    });
  });

  it("shows each asker what the asker may see, and the law of the day asked about", async () => {
    expect(await find("smycz")).toEqual(expect.arrayContaining(["Psy w parku", "Nowa uchwała"]));
    expect(await find("smycz")).toHaveLength(2);
    expect(await find("smycz", clerk)).toEqual(
      expect.arrayContaining(["Smycze w magazynie", "Smycze podatku"]),
    );
    expect(await find("opłata za smycz", everyone, "2025-06-30")).toContain("Stara uchwała");
    expect(await find("opłata za smycz", everyone, "2025-06-30")).not.toContain("Nowa uchwała");
  });

  it("checks a hit in the database before it is shown, whatever the index still holds", async () => {
    await find("smycz");
    const { knowledgeDocuments } = knowledgeTables;
    await database()
      .db.update(knowledgeDocuments)
      .set({ visibility: "internal" })
      .where(eq(knowledgeDocuments.visibility, "public"));
    const { passages: hits } = await searchKnowledge(
      { db: database().db, index },
      { text: "smycz", sight: everyone, asOf: "2026-11-23" },
    );
    expect(hits).toEqual([]);
    await writeFile(join(folder, "psy.md"), page("Psy w parku", "Psa prowadzi się na krótkiej smyczy."));
    await writeFile(
      join(folder, "prawo/nowe.md"),
      page("Nowa uchwała", "Opłata za smycz to 7 zł.", "validFrom: 2026-01-01"),
    );
    expect(await read()).toMatchObject({ changed: 2 });
    expect(await find("smycz")).toHaveLength(2);
  });

  it("shows nothing that it has read before of a document that was changed or withdrawn since", async () => {
    const ask = async (text: string) => {
      const query = { text, sight: everyone, asOf: "2026-11-23" };
      const { passages } = await searchKnowledge({ db: database().db, index }, query);
      return passages.map(({ passage }) => passage.text);
    };
    const file = join(folder, "karma.md");
    await writeFile(file, page("Karma", "Karmę dla kotów wydaje schronisko."));
    await read();
    expect(await find("karma kotów")).toContain("Karma");
    expect((await ask("karma kotów")).join()).toContain("schronisko");
    await writeFile(file, page("Karma", "Karmę dla kotów wydaje straż."));
    await read();
    expect((await ask("karma kotów")).join()).not.toMatch(/schronisko|straż/);
    await syncIndex(database(), index);
    expect((await ask("karma kotów")).join()).toContain("straż");
    await rm(file);
    expect(await read()).toMatchObject({ removed: 1 });
    expect((await ask("karma kotów")).join()).not.toContain("straż");
  });

  it("hides the page of an internal document from whoever may not see it", async () => {
    expect(await readSource(database().db, "wewn", everyone)).toBeNull();
    expect((await readSource(database().db, "wewn", clerk))?.document.title).toBe("Smycze w magazynie");
    expect(await readSource(database().db, "podatki", { internal: true, units: ["mzd"] })).toBeNull();
  });

  it("keeps the original, by the hash of its content", async () => {
    const source = await readSource(database().db, "psy", everyone);
    const original = await files.get(source?.document.file ?? "");
    expect(Buffer.from(original ?? []).toString()).toBe(await readFile(join(folder, "psy.md"), "utf8"));
  });

  it("reports what it cannot read by name, keeps the last good version, and goes on", async () => {
    await writeFile(join(folder, "psy.md"), page("Psy w parku", "Tekst", "visibility: wszyscy"));
    await writeFile(join(folder, "pusty.txt"), "");
    await writeFile(join(folder, "zepsuty.pdf"), "%PDF-1.7 nothing follows");
    await writeFile(join(folder, "nowy.md"), page("Nowy", "Ten plik jest dobry."));
    const report = await read();
    expect(report).toMatchObject({ added: 1, removed: 0 });
    expect(report.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "psy.md metadata",
      "pusty.txt empty",
      "zepsuty.pdf broken",
    ]);
    expect(report.problems.find(({ code }) => code === "metadata")?.message).toContain("visibility");
    expect(await find("smycz")).toContain("Psy w parku");
    const { knowledgeProblems } = knowledgeTables;
    expect(await database().db.$count(knowledgeProblems)).toBe(3);
    for (const name of ["pusty.txt", "zepsuty.pdf", "nowy.md"]) await rm(join(folder, name));
    await writeFile(join(folder, "psy.md"), page("Psy w parku", "Psa prowadzi się na smyczy."));
    await read();
    expect(await database().db.$count(knowledgeProblems)).toBe(0);
  });

  it.skipIf(process.getuid?.() === 0)("leaves alone what lies in a folder it may not look into", async () => {
    await chmod(join(folder, "prawo"), 0o000);
    const report = await read();
    await chmod(join(folder, "prawo"), 0o755);
    expect(report).toMatchObject({ removed: 0, problems: [{ path: "prawo", code: "unreadable" }] });
    expect(await find("opłata za smycz")).toContain("Nowa uchwała");
  });

  it("takes out what is gone", async () => {
    await rm(join(folder, "koty.txt"));
    expect(await read()).toMatchObject({ removed: 1 });
    expect(await find("kot weterynarz")).toEqual([]);
  });

  it("does not take a folder that is gone for an empty one", async () => {
    await expect(read(join(root, "nowhere"))).rejects.toThrow();
    expect(await find("smycz")).toHaveLength(2);
  });

  it("stops on a full disk with what was stored before in place", async () => {
    await writeFile(join(folder, "zzz.md"), page("Ostatni", "Ostatni plik."));
    await writeFile(join(folder, "aaa.md"), page("Pierwszy", "Pierwszy plik."));
    let puts = 0;
    const full: FileStore = {
      ...files,
      put: async (bytes) => {
        puts += 1;
        if (puts > 1) throw new StorageFull("full");
        return files.put(bytes);
      },
    };
    await expect(
      ingest({ db: database().db, jobs, files: full }, actor, { path: folder, source: "test" }),
    ).rejects.toThrow(StorageFull);
    expect(await find("pierwszy plik")).toContain("Pierwszy");
    expect(await read()).toMatchObject({ added: 1, problems: [] });
    expect(await find("ostatni plik")).toContain("Ostatni");
  });

  it("finds what residents ask beside a document, leads them to its answer, and shows internal ones to nobody else", async () => {
    const asked = (answer: string, question: string) =>
      `- answer: ${JSON.stringify(answer)}\n  asked: [${JSON.stringify(question)}]\n`;
    const knows = async (text: string, sight = everyone) => {
      await syncIndex(database(), index);
      const query = { text, sight, asOf: "2026-11-23" };
      const { questions } = await searchKnowledge({ db: database().db, index }, query);
      return questions.map(({ asked: [first], answer }) => [first, answer?.passage.documentTitle ?? null]);
    };
    const beside = join(folder, "psy.md.questions.yaml");
    await writeFile(beside, asked("Psa prowadzi się na smyczy.", "czy azor może biegać luzem"));
    await writeFile(
      join(folder, "wewn.md.questions.yaml"),
      asked("Smycz leży w magazynie.", "skąd azor ma linkę"),
    );
    expect(await read()).toMatchObject({ changed: 2, problems: [] });
    expect(await read()).toMatchObject({ changed: 0, problems: [] });
    expect(await knows("azor luzem")).toEqual([["czy azor może biegać luzem", "Psy w parku"]]);
    expect(await knows("azor linka", clerk)).toContainEqual(["skąd azor ma linkę", "Smycze w magazynie"]);

    await writeFile(beside, `- answer: null\n  asked: ["ile kosztuje azor"]\n`);
    expect(await read()).toMatchObject({ changed: 1 });
    expect(await knows("azor")).toEqual([["ile kosztuje azor", null]]);
  });

  it("reads a document whose questions do not fit it, and says so until they do", async () => {
    const beside = join(folder, "psy.md.questions.yaml");
    await writeFile(beside, `- answer: "Psa prowadzi się na sznurku."\n  asked: ["czy azor ma smycz"]\n`);
    const first = await read();
    expect(first).toMatchObject({ changed: 1, problems: [{ path: "psy.md", code: "stray-answers" }] });
    expect(first.problems[0]?.message).toContain("Psa prowadzi się na sznurku.");
    expect(await read()).toMatchObject({ changed: 0, problems: first.problems });
    expect(await find("smycz pies park")).toContain("Psy w parku");
    await writeFile(beside, "nic: z tego");
    expect(await read()).toMatchObject({ problems: [{ path: "psy.md", code: "questions" }] });
    await rm(beside);
    expect(await read()).toMatchObject({ changed: 1, problems: [] });
  });

  it("makes the index anew after its folder was lost or torn", async () => {
    const before = await find("smycz");
    await index.close();
    await rm(join(root, "index"), { recursive: true });
    await cp(folder, join(root, "index"), { recursive: true });
    index = await openSearchIndex(join(root, "index"), lemmatizer);
    expect(await find("smycz")).toEqual(before);
  });

  it("gives two files of one name in different sources addresses of their own", async () => {
    await ingest({ db: database().db, jobs, files }, actor, {
      path: join(folder, "psy.md"),
      source: "other",
    });
    const slugs = await database()
      .db.select({ slug: knowledgeTables.knowledgeDocuments.slug })
      .from(knowledgeTables.knowledgeDocuments);
    expect(slugs.filter(({ slug }) => slug.startsWith("psy"))).toHaveLength(2);
  });
});

describe("addresses of sources", () => {
  it("are made of the path, without diacritics", async () => {
    const { slugOfPath } = await import("#core/knowledge");
    expect(slugOfPath("usługi/Wycięcie drzewa.md")).toBe("uslugi-wyciecie-drzewa");
  });
});
