import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { diskFileStore } from "#adapters/files/disk";
import {
  beginDraft,
  DocumentFault,
  type DocumentReader,
  deleteDraft,
  draftTables,
  dropWaiting,
  filesOwner,
  listWaiting,
  openDraft,
  type ReadingDeps,
  readDocument,
  readDocumentsJob,
  readWaiting,
  wakeReading,
} from "#core/drafts";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { appendChunk, beginUpload, closeInspectors, finishUpload, listAttachments } from "#core/uploads";
import { releaseOriginals } from "#server/retention";
import { smallService } from "../../core/forms/small-service.fixture.ts";
import { onBothDatabases } from "./databases.ts";

const actor: Actor = { kind: "anonymous" };

onBothDatabases("a document of a draft", (database) => {
  let root: string;
  let deps: ReadingDeps;
  let draft: string;
  let code: string;
  let woken: number;
  /** Texts of the pages of every document, or why it cannot be read; null for a page that is a picture. */
  let pages: (string | null)[] | DocumentFault;
  let recognised: number[];
  let atPage: (page: number) => void;

  const reader: DocumentReader = {
    async read({ recognised: known }) {
      if (pages instanceof DocumentFault) throw pages;
      const texts = new Map((known as { page: number; text: string }[]).map((one) => [one.page, one.text]));
      const all = pages.map((text, at) => ({ page: at + 1, text: text ?? texts.get(at + 1) ?? null }));
      return {
        pages: all.flatMap(({ page, text }) => (text === null ? [] : [{ page, text }])),
        scans: all.filter(({ text }) => text === null).map(({ page }) => page),
      };
    },
    async recognise({ page }) {
      recognised.push(page);
      atPage(page);
      return { page, text: `rozpoznana strona ${page}` };
    },
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-documents-"));
  });
  afterAll(async () => {
    closeInspectors();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const { db } = database();
    const files = diskFileStore(join(root, "files"));
    woken = 0;
    const jobs = {
      async enqueue(_: unknown, job: unknown) {
        if (job === readDocumentsJob) woken++;
      },
    } as unknown as Jobs;
    deps = {
      db,
      jobs,
      reader,
      uploads: {
        database: database(),
        files,
        folder: join(root, "uploads"),
        scanner: null,
        limits: { totalBytes: 1024 * 1024, files: 5 },
        release: (hashes) => releaseOriginals(db, files, hashes),
      },
    };
    [pages, recognised, atPage] = [["Strona tytułowa", null, null], [], () => {}];
    const begun = await beginDraft(deps, { definition: smallService(), language: "pl", actor });
    [draft, code] = [begun.draft.id, begun.code];
  });

  async function attached(content = `Treść ${draft}`): Promise<string> {
    const owner = filesOwner(draft);
    const bytes = Buffer.from(content);
    const id = await beginUpload(deps.uploads, {
      owner,
      node: "_dokument",
      name: "skan.txt",
      size: bytes.length,
    });
    await appendChunk(
      deps.uploads,
      { owner, id, offset: 0 },
      (async function* () {
        yield bytes;
      })(),
    );
    await finishUpload(deps.uploads, { owner, id });
    return id;
  }
  const filesNow = async () => (await listAttachments(deps.db, filesOwner(draft))).length;
  const described = async () => (await openDraft(deps.db, draft, [code]))?.draft.described ?? null;
  const work = (signal = new AbortController().signal, milliseconds = 60_000) =>
    readWaiting(deps, { signal, milliseconds });

  it("with a text is read at once, and its file goes unless it is to stay", async () => {
    pages = ["Pierwsza", "Druga"];
    const read = await readDocument(deps, draft, { file: await attached(), stays: false });
    expect(read).toMatchObject({ name: "skan.txt", text: "Pierwsza\nDruga", pages: [0, 9], cut: false });
    expect(await filesNow()).toBe(0);
    await readDocument(deps, draft, { file: await attached(), stays: true });
    expect([await filesNow(), woken]).toEqual([1, 0]);
  });

  it("that is long is read as far as is kept, and says so", async () => {
    pages = ["a".repeat(30_000), "b".repeat(30_000), "c"];
    const read = await readDocument(deps, draft, { file: await attached(), stays: false });
    expect(read).toMatchObject({ pages: [0, 30_001], cut: true });
    expect(read?.text).toHaveLength(50_000);
  });

  it("that is a scan waits, goes on after a run that was cut off, and its text then stands with the draft", async () => {
    expect(await readDocument(deps, draft, { file: await attached(), stays: false })).toBeNull();
    expect(woken).toBe(1);
    expect(await listWaiting(deps.db, draft)).toMatchObject([
      { name: "skan.txt", pages: 2, done: 0, fault: null },
    ]);
    const stop = new AbortController();
    atPage = () => stop.abort();
    expect(await work(stop.signal)).toMatchObject({ pages: 1, read: 0, more: true });
    expect(await listWaiting(deps.db, draft)).toMatchObject([{ pages: 2, done: 1 }]);
    await wakeReading(deps);
    expect(woken).toBe(2);
    atPage = () => {};
    expect(await work()).toEqual({ pages: 1, read: 1, faults: 0, more: false });
    expect(recognised).toEqual([2, 3]);
    expect((await described())?.documents).toMatchObject([
      { name: "skan.txt", text: "Strona tytułowa\nrozpoznana strona 2\nrozpoznana strona 3" },
    ]);
    expect(await listWaiting(deps.db, draft)).toEqual([]);
    expect(await filesNow()).toBe(0);
    await wakeReading(deps);
    expect(woken).toBe(2);
  });

  it("that cannot be read says why, and its file is gone", async () => {
    pages = new DocumentFault("encrypted");
    const file = await attached();
    await expect(readDocument(deps, draft, { file, stays: false })).rejects.toMatchObject({
      code: "encrypted",
    });
    expect(await filesNow()).toBe(0);
    pages = Array(21).fill(null);
    const many = await attached();
    await expect(readDocument(deps, draft, { file: many, stays: true })).rejects.toMatchObject({
      code: "too-many-scans",
    });
    expect(await filesNow()).toBe(1);
    pages = [null];
    await readDocument(deps, draft, { file: many, stays: true });
    pages = new DocumentFault("unreadable");
    expect(await work()).toEqual({ pages: 1, read: 0, faults: 1, more: false });
    const [waiting] = await listWaiting(deps.db, draft);
    expect(waiting).toMatchObject({ fault: "unreadable" });
    expect(await dropWaiting(deps.uploads, draft, waiting!.id)).toBe(true);
    expect([await listWaiting(deps.db, draft), await filesNow()]).toEqual([[], 1]);
  });

  it("is dropped by its own draft only, and goes with it", async () => {
    await readDocument(deps, draft, { file: await attached(), stays: false });
    const [waiting] = await listWaiting(deps.db, draft);
    const { draft: other } = await beginDraft(deps, { definition: smallService(), language: "pl", actor });
    for (const [whose, id] of [
      [other.id, waiting!.id],
      [draft, "x"],
      [draft, other.id],
    ] as const)
      expect(await dropWaiting(deps.uploads, whose, id)).toBe(false);
    await deleteDraft(deps, draft, { actor });
    expect(await deps.db.select().from(draftTables.draftDocuments)).toEqual([]);
    expect(await work()).toEqual({ pages: 0, read: 0, faults: 0, more: false });
  });
});
