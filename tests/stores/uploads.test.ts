import { fork } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { diskFileStore } from "#adapters/files/disk";
import { type Db, enforceRetention } from "#core/db";
import { type FileStore, fileTables, StorageFull } from "#core/files";
import { pl } from "#core/i18n";
import type { Actor, Policy } from "#core/identity";
import {
  answerTus,
  appendChunk,
  beginUpload,
  closeInspectors,
  deleteUploads,
  type FormToReceive,
  finishUpload,
  forgetUploads,
  listAttachments,
  listUploads,
  readAttachment,
  readUpload,
  receiveForm,
  removeAttachment,
  ScannerFault,
  scanWaiting,
  shrinkAttachment,
  sweepStaged,
  type UploadDeps,
  UploadFault,
  uploadTables,
  type VirusScanner,
} from "#core/uploads";
import { createWeb, fileDownload, type Route, type WebContext } from "#core/web";
import { releaseOriginals, sweepOriginals } from "#server/retention";
import { exifOf, jpegWith, pictureOf } from "../../core/uploads/fixtures/picture-of.ts";
import { type DatabaseAddress, onBothDatabases } from "./databases.ts";

const MB = 1024 * 1024;
const pictureFile = (...picture: Parameters<typeof pictureOf>) => new Uint8Array(pictureOf(...picture));
const TEXT: Buffer<ArrayBuffer> = Buffer.from(
  "Zgłaszam dziurę w chodniku przy ulicy Przykładowej.\n".repeat(400),
);

async function* inParts(...parts: Uint8Array[]) {
  yield* parts;
}
/** A sender whose connection breaks after these parts. */
async function* broken(...parts: Uint8Array[]) {
  yield* parts;
  throw new Error("connection reset");
}
async function read(parts: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  const given: Uint8Array[] = [];
  for await (const part of parts ?? []) given.push(part);
  return Buffer.concat(given);
}
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => {
      if (error instanceof UploadFault)
        return error.offset === null ? error.code : `${error.code} ${error.offset}`;
      throw error;
    },
  );

onBothDatabases("uploads", (database, address) => {
  let root: string;
  let files: FileStore;
  let deps: UploadDeps;
  let owner: string;
  let threat: string | null;
  let away: ScannerFault | null;
  const scanner: VirusScanner = {
    async scan(parts) {
      const bytes = await read(parts);
      if (away) throw away;
      return threat !== null && bytes.includes(threat)
        ? { clean: false, threat: "Test.Virus" }
        : { clean: true };
    },
  };
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-uploads-"));
  });
  afterAll(async () => {
    closeInspectors();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(() => {
    owner = `draft:${randomUUID()}`;
    [threat, away] = [null, null];
    files = diskFileStore(join(root, "files"));
    deps = {
      database: database(),
      files,
      folder: join(root, "uploads"),
      scanner: null,
      limits: { totalBytes: 2 * MB, files: 5 },
      release: (hashes) => releaseOriginals(database().db, files, hashes),
    };
  });

  const begin = (more: object = {}) =>
    beginUpload(deps, { owner, node: "zdjecie", name: "opis.txt", size: TEXT.length, ...more });
  const append = (id: string, offset: number, ...parts: Uint8Array[]) =>
    appendChunk(deps, { owner, id, offset }, inParts(...parts));
  const attach = async (bytes: Uint8Array, name = "opis.txt", more: object = {}) => {
    const id = await begin({ name, size: bytes.length, ...more });
    await append(id, 0, bytes);
    return finishUpload(deps, { owner, id });
  };
  const contentOf = async (id: string) => read((await readAttachment(deps, { owner, id }))?.parts);
  const hashOf = async (id: string) => (await readAttachment(deps, { owner, id }))?.hash ?? "";
  const staged = () => readdir(deps.folder).catch(() => []);

  describe("an upload", () => {
    it("comes in parts, says where to go on, and becomes an attachment", async () => {
      const id = await begin();
      expect(await readUpload(database().db, { owner, id })).toMatchObject({
        received: 0,
        size: TEXT.length,
      });
      expect(await append(id, 0, TEXT.subarray(0, 1_000), TEXT.subarray(1_000, 3_000))).toBe(3_000);
      expect(await listUploads(database().db, owner)).toMatchObject([{ id, received: 3_000 }]);
      expect(await faultOf(finishUpload(deps, { owner, id }))).toBe("incomplete 3000");
      expect(await append(id, 3_000, TEXT.subarray(3_000))).toBe(TEXT.length);
      const attachment = await finishUpload(deps, { owner, id });
      expect(attachment).toMatchObject({
        id,
        node: "zdjecie",
        name: "opis.txt",
        kind: "txt",
        scan: "not-scanned",
      });
      expect(attachment).not.toHaveProperty("file");
      expect(attachment).not.toHaveProperty("owner");
      expect(await contentOf(id)).toEqual(TEXT);
      expect(await listAttachments(database().db, owner)).toHaveLength(1);
      expect(await listUploads(database().db, owner)).toEqual([]);
      expect(await staged()).not.toContain(id);
    });

    it("refuses bytes that do not fit and tells the right place", async () => {
      const id = await begin();
      await append(id, 0, TEXT.subarray(0, 100));
      expect(await faultOf(append(id, 50, TEXT.subarray(50)))).toBe("offset 100");
      expect(await faultOf(append(id, 200, TEXT.subarray(200)))).toBe("offset 100");
      expect(await faultOf(append(id, 100, TEXT))).toBe("too-long 100");
      expect(await append(id, 100, TEXT.subarray(100))).toBe(TEXT.length);
      await finishUpload(deps, { owner, id });
      expect(await contentOf(id)).toEqual(TEXT);
    });

    it("keeps what came before the connection broke", async () => {
      const id = await begin();
      const parts = broken(TEXT.subarray(0, 5_000), TEXT.subarray(5_000, 7_000));
      await expect(appendChunk(deps, { owner, id, offset: 0 }, parts)).rejects.toThrow("connection reset");
      expect((await readUpload(database().db, { owner, id })).received).toBe(7_000);
      await append(id, 7_000, TEXT.subarray(7_000));
      await finishUpload(deps, { owner, id });
      expect(await contentOf(id)).toEqual(TEXT);
    });

    it("takes two chunks at once at the same place as one", async () => {
      const id = await begin();
      const other = Buffer.alloc(TEXT.length, "x");
      const ends = await Promise.all([faultOf(append(id, 0, TEXT)), faultOf(append(id, 0, other))]);
      const { received } = await readUpload(database().db, { owner, id });
      // Whoever came first was told to stop and kept what it had; the other then fits or is told where to go on.
      if (received < TEXT.length) await append(id, received, TEXT.subarray(received));
      expect(ends).not.toEqual(["none", "none"]);
      await finishUpload(deps, { owner, id });
      expect([TEXT.toString(), other.toString()]).toContain((await contentOf(id)).toString());
    });

    it("is taken over by a browser that comes again while its dead connection is still open", async () => {
      const id = await begin();
      const arrived = Promise.withResolvers<void>();
      const silent = (async function* () {
        yield TEXT.subarray(0, 100);
        arrived.resolve();
        await new Promise(() => undefined);
      })();
      const dead = faultOf(appendChunk(deps, { owner, id, offset: 0 }, silent));
      await arrived.promise;
      expect(await faultOf(append(id, 0, TEXT))).toBe("offset 100");
      expect(await dead).toBe("offset 100");
      expect(await append(id, 100, TEXT.subarray(100))).toBe(TEXT.length);
    });

    it("takes no chunk after its end, and is finished once", async () => {
      const id = await begin();
      await append(id, 0, TEXT);
      const [one, other] = await Promise.all([
        finishUpload(deps, { owner, id }),
        finishUpload(deps, { owner, id }),
      ]);
      expect(other.name).toBe(one.name);
      expect(await faultOf(append(id, TEXT.length, Buffer.from("more")))).toBe("finished");
      expect(await faultOf(readUpload(database().db, { owner, id }))).toBe("finished");
      expect(await listAttachments(database().db, owner)).toHaveLength(1);
    });

    it("is nobody's but its owner's, guessed or known", async () => {
      const id = await begin();
      await append(id, 0, TEXT);
      const stranger = { owner: `draft:${randomUUID()}`, id };
      expect(await faultOf(readUpload(database().db, stranger))).toBe("unknown");
      expect(await faultOf(appendChunk(deps, { ...stranger, offset: TEXT.length }, inParts()))).toBe(
        "unknown",
      );
      expect(await faultOf(finishUpload(deps, stranger))).toBe("unknown");
      expect(await removeAttachment(deps, stranger)).toBe(false);
      await finishUpload(deps, { owner, id });
      expect(await readAttachment(deps, stranger)).toBeNull();
      expect(await faultOf(shrinkAttachment(deps, stranger))).toBe("unknown");
      expect(await faultOf(finishUpload(deps, stranger))).toBe("unknown");
      expect(await removeAttachment(deps, stranger)).toBe(false);
      for (const guess of ["", "1", "../../etc/passwd", `${id}'--`, id.toUpperCase(), randomUUID()]) {
        expect(await faultOf(readUpload(database().db, { owner, id: guess }))).toBe("unknown");
        expect(await faultOf(append(guess, 0, TEXT))).toBe("unknown");
        expect(await readAttachment(deps, { owner, id: guess })).toBeNull();
      }
      expect(await contentOf(id)).toEqual(TEXT);
    });

    it("is gone a day after its last part, with its bytes", async () => {
      const id = await begin();
      await append(id, 0, TEXT.subarray(0, 100));
      const [old, now] = [new Date(Date.now() - 25 * 3_600_000), new Date()];
      await utimes(join(deps.folder, id), old, old);
      await sweepStaged(deps, new Date(now.getTime() - 3_600_000));
      expect(await staged()).toContain(id);
      await database()
        .db.update(uploadTables.uploads)
        .set({ touchedAt: old })
        .where(eq(uploadTables.uploads.id, id));
      const removed = await enforceRetention(
        database().db,
        [uploadTables.uploads, uploadTables.attachments],
        now,
      );
      expect(removed).toEqual({ uploads: 1 });
      expect(await sweepStaged(deps, new Date(now.getTime() - 3_600_000))).toBe(1);
      expect(await staged()).not.toContain(id);
      expect(await faultOf(append(id, 100, TEXT.subarray(100)))).toBe("unknown");
    });

    it("loses nothing that was acknowledged when the process is killed", async () => {
      if (database().kind === "embedded") return;
      const id = await begin({ size: 2 * MB });
      const child = fork(new URL("./fixtures/send-and-die.ts", import.meta.url), {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      const url = (address() as Extract<DatabaseAddress, { url: string }>).url;
      child.send({ url, folder: deps.folder, owner, id, bytes: MB });
      const [code, signal] = await once(child, "exit");
      expect([code, signal]).toEqual([null, "SIGKILL"]);
      const { received } = await readUpload(database().db, { owner, id });
      expect(received).toBe(MB);
      await append(id, received, Buffer.alloc(MB, "b"));
      await finishUpload(deps, { owner, id });
      expect(
        (await contentOf(id)).equals(Buffer.concat([Buffer.alloc(MB, "a"), Buffer.alloc(MB, "b")])),
      ).toBe(true);
    });
  });

  describe("what one owner may have", () => {
    it("is bounded together, counting what is only announced", async () => {
      expect(await faultOf(begin({ size: 2 * MB + 1 }))).toBe("too-large");
      expect(await faultOf(begin({ size: 0 }))).toBe("empty");
      expect(await faultOf(begin({ size: Number.NaN }))).toBe("empty");
      const many = await Promise.all(Array.from({ length: 4 }, () => faultOf(begin({ size: MB }))));
      expect(many.sort()).toEqual(["none", "none", "total", "total"]);
    });

    it("is bounded in number", async () => {
      const many = await Promise.all(Array.from({ length: 7 }, () => faultOf(begin({ size: 1 }))));
      expect(many.filter((end) => end === "none")).toHaveLength(5);
      expect(many).toContain("count");
    });

    it("has names of its own, whatever the files were called", async () => {
      for (const name of ["../../opis.txt", "OPIS.TXT", "C:\\x\\opis.pdf"]) await attach(TEXT, name);
      const names = (await listAttachments(database().db, owner)).map((one) => one.name);
      expect(names).toEqual(["opis.txt", "OPIS (2).txt", "opis (3).txt"]);
    });

    it("goes whole when it is told, and nobody else's with it", async () => {
      const content = Buffer.from(`tylko moje: ${owner}`);
      const mine = await attach(content);
      const hash = await hashOf(mine.id);
      await begin({ size: 10 });
      const gone = owner;
      owner = `draft:${randomUUID()}`;
      const others = await attach(content);
      await deleteUploads(deps, gone);
      expect(await listAttachments(database().db, gone)).toEqual([]);
      expect(await listUploads(database().db, gone)).toEqual([]);
      // The same content is another's, too.
      expect(await contentOf(others.id)).toEqual(content);
      await deleteUploads(deps, owner);
      expect(await files.has(hash)).toBe(false);
      const noted = await database()
        .db.select()
        .from(fileTables.files)
        .where(eq(fileTables.files.hash, hash));
      expect(noted).toEqual([]);
    });

    it("is forgotten in the transaction of what it is attached to, and swept away by night", async () => {
      const { id } = await attach(Buffer.from(`do zapomnienia: ${owner}`));
      const begun = await begin();
      await append(begun, 0, TEXT.subarray(0, 100));
      const hash = await hashOf(id);
      expect(await database().db.transaction((tx) => forgetUploads(tx as Db, [owner, "draft:none"]))).toBe(2);
      expect(await listAttachments(database().db, owner)).toEqual([]);
      const night = new Date(Date.now() + 2 * 86_400_000);
      await sweepOriginals(database().db, files, night);
      await sweepStaged(deps, night);
      expect(await files.has(hash)).toBe(false);
      expect(await staged()).not.toContain(begun);
    });

    it("is not swept away at night while it is attached", async () => {
      const { id } = await attach(TEXT);
      await sweepOriginals(database().db, files, new Date(Date.now() + 3 * 86_400_000));
      expect(await contentOf(id)).toEqual(TEXT);
      await removeAttachment(deps, { owner, id });
      expect(await readAttachment(deps, { owner, id })).toBeNull();
    });
  });

  describe("a file that is not taken", () => {
    it("is gone at once, and may be sent again", async () => {
      expect(await faultOf(attach(Buffer.from("<html><script>alert(1)</script>"), "umowa.pdf"))).toBe(
        "polyglot",
      );
      expect(await faultOf(attach(TEXT, "a.txt", { kinds: ["jpeg"] }))).toBe("not-wanted");
      expect(await listUploads(database().db, owner)).toEqual([]);
      expect(await listAttachments(database().db, owner)).toEqual([]);
    });

    it("waits where the disk is full, so that it can be finished later", async () => {
      const id = await begin();
      await append(id, 0, TEXT);
      const full = { ...deps, files: { ...files, put: () => Promise.reject(new StorageFull("full")) } };
      expect(await faultOf(finishUpload(full, { owner, id }))).toBe("full");
      expect(await finishUpload(deps, { owner, id })).toMatchObject({ id });
    });
  });

  it("that is cancelled while it is looked into leaves nothing", async () => {
    const content = Buffer.from(`odwołane: ${owner}`);
    const id = await begin({ size: content.length });
    await append(id, 0, content);
    let cancelled: Promise<boolean> | undefined;
    const slow: VirusScanner = {
      async scan() {
        cancelled = removeAttachment(deps, { owner, id });
        await expect.poll(() => listUploads(database().db, owner)).toEqual([]);
        return { clean: true };
      },
    };
    expect(await faultOf(finishUpload({ ...deps, scanner: slow }, { owner, id }))).toBe("unknown");
    expect(await cancelled).toBe(true);
    expect(await listAttachments(database().db, owner)).toEqual([]);
    expect(await files.has(createHash("sha256").update(content).digest("hex"))).toBe(false);
    expect(await staged()).not.toContain(id);
  });

  describe("a photo", () => {
    it("is kept without what the camera noted; the place is told once and not kept", async () => {
      const photo = jpegWith(
        exifOf({ lat: 49.8221, lon: 19.0444, orientation: 6 }),
        pictureOf("jpeg", 3_000, 2_000),
      );
      const taken = await attach(photo, "DSC_0001.JPG");
      expect(taken).toMatchObject({ name: "DSC_0001.jpg", kind: "jpeg", width: 2_000, height: 3_000 });
      expect(taken.place).toEqual({ lat: 49.8221, lon: 19.0444 });
      expect((await contentOf(taken.id)).includes("TAJNY-APARAT")).toBe(false);
      const rows = await database().db.select().from(uploadTables.attachments);
      expect(JSON.stringify(rows)).not.toContain("49.82");
      expect((await finishUpload(deps, { owner, id: taken.id })).place).toBeNull();
    });

    it("is made smaller when the person asks, and the large one goes", async () => {
      const taken = await attach(pictureOf("jpeg", 4_000, 3_000), "duze.jpg");
      const before = await hashOf(taken.id);
      const smaller = await shrinkAttachment(deps, { owner, id: taken.id });
      expect(smaller).toMatchObject({ width: 2_400, height: 1_800 });
      expect(smaller.size).toBe((await contentOf(taken.id)).length);
      expect(smaller.size).toBeLessThan(taken.size);
      expect(await files.has(before)).toBe(false);
      const text = await attach(TEXT);
      expect((await shrinkAttachment(deps, { owner, id: text.id })).size).toBe(TEXT.length);
    });
  });

  describe("a scanner", () => {
    beforeEach(async () => {
      deps = { ...deps, scanner };
      // What other tests have left is scanned now, and counts for nothing below.
      await scanWaiting(deps);
    });

    it("says of a file that nothing was found, or keeps it out", async () => {
      threat = "WIRUS";
      expect(await attach(TEXT)).toMatchObject({ scan: "scanned-clean", threat: null });
      expect(await faultOf(attach(Buffer.from("to jest WIRUS")))).toBe("infected");
      expect(await listAttachments(database().db, owner)).toHaveLength(1);
    });

    it("that is away is asked again later", async () => {
      away = new ScannerFault("unavailable", "away");
      threat = "WIRUS";
      const ill = Buffer.from(`to jest WIRUS ${owner}`);
      const [well, first, second] = [
        await attach(Buffer.from(owner), "a.txt"),
        await attach(ill, "b.txt"),
        await attach(ill, "c.txt"),
      ];
      expect([well, first, second].map(({ scan }) => scan)).toEqual(["waiting", "waiting", "waiting"]);
      expect((await scanWaiting(deps)).waiting).toBe(1);
      const hash = await hashOf(first.id);
      away = null;
      expect(await scanWaiting(deps)).toMatchObject({ "scanned-clean": 1, infected: 1, waiting: 0 });
      const states = (await listAttachments(database().db, owner)).map(({ scan, threat }) => [scan, threat]);
      expect(states).toEqual([
        ["scanned-clean", null],
        ["infected", "Test.Virus"],
        ["infected", "Test.Virus"],
      ]);
      expect(await readAttachment(deps, { owner, id: first.id })).toBeNull();
      expect(await files.has(hash)).toBe(false);
    });

    it("that does not take a file so large says so and is not asked again; an office may have none any more", async () => {
      away = new ScannerFault("too-large", "too large");
      expect(await attach(TEXT)).toMatchObject({ scan: "too-large" });
      away = new ScannerFault("unavailable", "away");
      expect(await attach(Buffer.from(owner))).toMatchObject({ scan: "waiting" });
      expect(await scanWaiting({ ...deps, scanner: null })).toMatchObject({
        "not-scanned": 1,
        "too-large": 0,
      });
    });

    it("that an office has only later is asked for what came before", async () => {
      threat = "WIRUS";
      deps = { ...deps, scanner: null };
      const well = await attach(Buffer.from(owner), "a.txt");
      const ill = await attach(Buffer.from(`to jest WIRUS ${owner}`), "b.txt");
      const large = await attach(Buffer.from(`duży ${owner}`), "c.txt");
      const states = async () => (await listAttachments(database().db, owner)).map(({ scan }) => scan);
      expect([well, ill, large].map(({ scan }) => scan)).toEqual(Array(3).fill("not-scanned"));
      await scanWaiting(deps);
      expect(await states()).toEqual(Array(3).fill("not-scanned"));
      deps = { ...deps, scanner };
      away = new ScannerFault("unavailable", "away");
      await scanWaiting(deps);
      expect(await states()).toEqual(Array(3).fill("not-scanned"));
      away = null;
      const takes: VirusScanner = {
        async scan(parts) {
          const bytes = await read(parts);
          if (bytes.includes("duży")) throw new ScannerFault("too-large", "too large");
          return scanner.scan(inParts(bytes));
        },
      };
      expect(await scanWaiting({ ...deps, scanner: takes })).toMatchObject({
        "scanned-clean": 1,
        infected: 1,
        "too-large": 1,
      });
      expect(await states()).toEqual(["scanned-clean", "infected", "too-large"]);
      expect(await scanWaiting({ ...deps, scanner: takes })).toMatchObject({ "too-large": 0, waiting: 0 });
      expect(await readAttachment(deps, { owner, id: ill.id })).toBeNull();
    });
  });

  describe("the protocol tus", () => {
    const ask = (method: string, headers: Record<string, string>, id?: string, body?: BodyInit) => {
      const request = new Request("http://miasto.example/x", {
        method,
        headers: { "Tus-Resumable": "1.0.0", ...headers },
        body: body ?? null,
      });
      const target = id
        ? { owner, id }
        : { owner, node: "zdjecie", addressOf: (made: string) => `/szkic/7/pliki/${made}` };
      return answerTus(deps, request, target);
    };
    const chunk = (offset: number) => ({
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": String(offset),
    });
    const create = async () => {
      const filename = Buffer.from("zażółć.txt").toString("base64");
      const made = await ask("POST", {
        "Upload-Length": String(TEXT.length),
        "Upload-Metadata": `filename ${filename},shrink ${Buffer.from("false").toString("base64")}`,
      });
      expect(made.status).toBe(201);
      return made.headers.get("location")?.replace("/szkic/7/pliki/", "") ?? "";
    };

    it("begins, tells where to go on, adds, and is finished by the application", async () => {
      const id = await create();
      expect((await ask("PATCH", chunk(0), id, TEXT.subarray(0, 500))).headers.get("upload-offset")).toBe(
        "500",
      );
      const head = await ask("HEAD", {}, id);
      expect([head.headers.get("upload-offset"), head.headers.get("upload-length")]).toEqual([
        "500",
        `${TEXT.length}`,
      ]);
      const wrong = await ask("PATCH", chunk(0), id, TEXT);
      expect([wrong.status, wrong.headers.get("upload-offset"), await wrong.json()]).toEqual([
        409,
        "500",
        { code: "offset" },
      ]);
      expect((await ask("PATCH", chunk(500), id, TEXT.subarray(500))).status).toBe(204);
      expect(await finishUpload(deps, { owner, id })).toMatchObject({ name: "zażółć.txt" });
      expect((await ask("HEAD", {}, id)).status).toBe(410);
    });

    it("cancels", async () => {
      const id = await create();
      await ask("PATCH", chunk(0), id, TEXT.subarray(0, 500));
      expect((await ask("DELETE", {}, id)).status).toBe(204);
      expect((await ask("HEAD", {}, id)).status).toBe(404);
      expect(await staged()).not.toContain(id);
    });

    it.each([
      [412, "POST", { "Tus-Resumable": "0.2.2", "Upload-Length": "5" }],
      [400, "POST", {}],
      [400, "POST", { "Upload-Length": "-5" }],
      [400, "POST", { "Upload-Length": "0" }],
      [413, "POST", { "Upload-Length": "999999999999" }],
      [405, "GET", { "Upload-Length": "5" }],
    ])("answers %i to %s with %o", async (status, method, headers) => {
      expect((await ask(method, headers)).status).toBe(status);
    });

    it("wants the bytes as bytes, at a place", async () => {
      const id = await create();
      expect((await ask("PATCH", { "Upload-Offset": "0" }, id, "x")).status).toBe(415);
      expect((await ask("PATCH", { ...chunk(0), "Upload-Offset": "x" }, id, "x")).status).toBe(400);
      expect((await ask("PATCH", chunk(0), randomUUID(), "x")).status).toBe(404);
    });
  });

  it("stand behind the guards of the web: resumed by tus, downloaded to be saved, behind one door", async () => {
    const ours: Policy = { name: "ours", allows: (actor) => actor.kind === "resident", refuse: "hidden" };
    const route = (method: Route["method"], path: string, handler: Route["handler"]): Route => ({
      method,
      path,
      policy: ours,
      bodyLimit: 5 * MB,
      handler,
    });
    const one = (c: WebContext) => answerTus(deps, c.req.raw, { owner, id: c.req.param("id") ?? "" });
    let actor: Actor = { kind: "resident", id: "r" };
    const web = createWeb({
      routes: [
        route("POST", "/szkic/pliki", (c) =>
          answerTus(deps, c.req.raw, { owner, node: "zdjecie", addressOf: (id) => `/szkic/pliki/${id}` }),
        ),
        route("GET", "/szkic/pliki/:id", one),
        route("PATCH", "/szkic/pliki/:id", one),
        route("GET", "/szkic/pliki/:id/tresc", async (c) => {
          const file = await readAttachment(deps, { owner, id: c.req.param("id") ?? "" });
          return file ? fileDownload(c, { ...file, bytes: file.parts }) : c.notFound();
        }),
      ],
      context: { environment: "production" },
      publicUrl: "https://miasto.example",
      trustedProxies: [],
      limits: { ask: 100, search: 100, pages: 100, codes: 100, tiles: 100 },
      messagesOf: () => pl,
      actorOf: () => actor,
      refuse: (c, { status }) => c.text("refused", status),
      onRequest: () => undefined,
      onError: (error) => {
        throw error;
      },
    });
    const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit) =>
      web.request(path, {
        method,
        headers: { "Tus-Resumable": "1.0.0", Origin: "https://miasto.example", ...headers },
        body: body ?? null,
      });
    const filename = Buffer.from("Opis szkody.txt").toString("base64");
    const made = await ask("POST", "/szkic/pliki", {
      "Upload-Length": String(TEXT.length),
      "Upload-Metadata": `filename ${filename}`,
    });
    const address = made.headers.get("location") ?? "";
    const chunk = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": "0" };
    expect((await ask("PATCH", address, chunk, TEXT)).status).toBe(204);
    const head = await ask("HEAD", address);
    expect([head.status, head.headers.get("upload-offset")]).toEqual([200, String(TEXT.length)]);
    const { id } = await finishUpload(deps, { owner, id: address.split("/").at(-1) ?? "" });
    const sent = await ask("GET", `/szkic/pliki/${id}/tresc`);
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(TEXT);
    expect(sent.headers.get("content-disposition")).toBe('attachment; filename="Opis-szkody.txt"');
    expect(sent.headers.get("content-security-policy")).toMatch(/^sandbox/);
    expect(sent.headers.get("cache-control")).toBe("private, no-cache");
    actor = { kind: "anonymous" };
    for (const path of [address, `${address}/tresc`]) expect((await ask("GET", path)).status).toBe(404);
    expect((await ask("PATCH", address, chunk, TEXT)).status).toBe(404);
  });

  describe("a form of a browser without JavaScript", () => {
    const receive = (form: FormData | Request, more: object = {}) =>
      receiveForm(
        deps,
        form instanceof Request ? form : new Request("http://x/", { method: "POST", body: form }),
        {
          owner,
          fileField: (field) => (field.startsWith("plik") ? { node: "zdjecie" } : null),
          ...more,
        },
      );

    it("brings what was typed and its files, each judged by itself", async () => {
      const form = new FormData();
      form.append("opis", "Zażółć gęślą jaźń");
      form.append("wybor", "a");
      form.append("wybor", "b");
      form.append("plik", new File([TEXT], "../zażółć.txt"));
      form.append("plik", new File(["<script>alert(1)</script>"], '"><img src=x onerror=alert(1)>.html'));
      form.append("plik-2", new File([pictureFile("png")], "z.png"));
      form.append("inne", new File(["nie pytano"], "inne.txt"));
      form.append("plik-3", new File([], ""));
      const { fields, attachments, refused } = await receive(form);
      expect(Object.fromEntries(fields)).toEqual({ opis: ["Zażółć gęślą jaźń"], wybor: ["a", "b"] });
      expect(attachments.map(({ name }) => name)).toEqual(["zażółć.txt", "z.png"]);
      expect(refused).toMatchObject([{ field: "plik", code: "polyglot" }]);
      expect(await listAttachments(database().db, owner)).toHaveLength(2);
    });

    it("makes pictures smaller where the form says so", async () => {
      const form = new FormData();
      form.append("plik", new File([pictureFile("jpeg", 3_000, 300)], "a.jpg"));
      form.append("zmniejsz", "tak");
      const fileField: FormToReceive["fileField"] = (_field, soFar) => ({
        node: "zdjecie",
        shrink: soFar?.fields.has("zmniejsz") ?? false,
      });
      expect((await receive(form, { fileField })).attachments).toMatchObject([{ width: 2_400 }]);
    });

    it("keeps no file that is too large, and the others all the same", async () => {
      const form = new FormData();
      form.append("plik", new File([Buffer.alloc(2 * MB + 1, "a")], "duzy.txt"));
      form.append("plik", new File([TEXT], "maly.txt"));
      const { attachments, refused } = await receive(form);
      expect(attachments.map(({ name }) => name)).toEqual(["maly.txt"]);
      expect(refused).toMatchObject([{ name: "duzy.txt", code: "too-large" }]);
    });

    it("leaves nothing where it is cut off, or nothing but rubbish", async () => {
      const before = await staged();
      const body = await new Response(
        (() => {
          const form = new FormData();
          form.append("plik", new File([TEXT], "a.txt"));
          return form;
        })(),
      ).bytes();
      const type = "multipart/form-data; boundary=----x";
      const cut = (bytes: Uint8Array, boundary = type) =>
        new Request("http://x/", {
          method: "POST",
          headers: { "Content-Type": boundary },
          body: bytes as BodyInit,
        });
      const own = Buffer.from(body).toString("latin1", 2, Buffer.from(body).indexOf("\r\n"));
      const cutOff = cut(body.subarray(0, body.length / 2), `multipart/form-data; boundary=${own}`);
      expect(await faultOf(receive(cutOff))).toBe("incomplete");
      expect(await faultOf(receive(cut(Buffer.from("rubbish"))))).toBe("incomplete");
      expect(await faultOf(receive(cut(TEXT, "text/plain")))).toBe("incomplete");
      expect(await staged()).toEqual(before);
      expect(await listAttachments(database().db, owner)).toEqual([]);
    });

    it("takes no more than a person types", async () => {
      const form = new FormData();
      for (let at = 0; at < 5; at += 1) form.append(`pole-${at}`, "x".repeat(60_000));
      expect(await faultOf(receive(form))).toBe("too-large");
      const many = new FormData();
      for (let at = 0; at < 6; at += 1) many.append("plik", new File(["a"], "a.txt"));
      expect(await faultOf(receive(many))).toBe("count");
    });
  });
});
