import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileStore } from "#core/files";
import { diskFileStore } from "./disk.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function* inParts(parts: Uint8Array[]) {
  yield* parts;
}

async function read(parts: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const given: Uint8Array[] = [];
  for await (const part of parts ?? []) given.push(part);
  return Buffer.concat(given);
}

/** What every store of originals promises; a new adapter runs it too. */
function fileStorePromises(name: string, open: () => FileStore): void {
  describe(`${name}: a store of originals`, () => {
    it("gives back what it was given, at the hash of the content", async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
          const hash = await open().put(bytes);
          expect(hash).toBe(sha256(bytes));
          expect(Buffer.from((await open().get(hash)) ?? [])).toEqual(Buffer.from(bytes));
        }),
        { numRuns: 30 },
      );
    });

    it("takes a content in parts and gives it in parts", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 500 })), async (parts) => {
          const whole = Buffer.concat(parts);
          const hash = await open().putParts(inParts(parts));
          expect(hash).toBe(sha256(whole));
          expect(await read(await open().parts(hash))).toEqual(whole);
          expect(Buffer.from((await open().get(hash)) ?? [])).toEqual(whole);
        }),
        { numRuns: 30 },
      );
    });

    it("keeps nothing of a content whose parts end in an error", async () => {
      const cut = (async function* () {
        yield Buffer.from("a part that is the only one");
        throw new Error("cut");
      })();
      await expect(open().putParts(cut)).rejects.toThrow("cut");
      expect(await open().has(sha256(Buffer.from("a part that is the only one")))).toBe(false);
    });

    it("takes the same content many times at once", async () => {
      const bytes = Buffer.from("the same");
      const hashes = await Promise.all(Array.from({ length: 20 }, () => open().put(bytes)));
      expect(new Set(hashes).size).toBe(1);
    });

    it("has nothing at a hash it was never given, and removes without a word", async () => {
      const hash = sha256(Buffer.from("never given"));
      expect(await open().get(hash)).toBeNull();
      expect(await open().parts(hash)).toBeNull();
      expect(await open().has(hash)).toBe(false);
      await open().remove(hash);
    });

    it.each(["", "../../etc/passwd", "A".repeat(64), `${"a".repeat(63)}/`])(
      "refuses the address %j",
      async (address) => {
        await expect((async () => open().get(address))()).rejects.toThrow("not a file hash");
      },
    );
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

fileStorePromises("disk", () => diskFileStore(folder));

describe("files on a disk", () => {
  it("says that a content no longer fits its hash instead of giving it", async () => {
    const store = diskFileStore(folder);
    const hash = await store.put(Buffer.from("whole"));
    await writeFile(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), "torn");
    await expect(store.get(hash)).rejects.toThrow("damaged");
    await expect(store.parts(hash).then(read)).rejects.toThrow("damaged");
  });

  it("are rid of what a killed process left half written, but not of what is being written", async () => {
    const own = await mkdtemp(join(tmpdir(), "magistrat-files-"));
    for (const name of [".unfinished-old", ".unfinished-new"]) await writeFile(join(own, name), "half");
    await utimes(join(own, ".unfinished-old"), 1, 1);
    await diskFileStore(own).put(Buffer.from("whole"));
    expect((await readdir(own)).filter((name) => name.startsWith("."))).toEqual([".unfinished-new"]);
    await rm(own, { recursive: true });
  });

  it("leave no unfinished file behind", async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith(".unfinished"))).toEqual([]);
  });
});
