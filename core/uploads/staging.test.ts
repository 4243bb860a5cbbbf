import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Cut, partsInTime } from "./parts-in-time.ts";
import { newUploadId, stagedPath, writeStaged } from "./staging.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-staging-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Parts of a content from a place on, until the connection breaks. */
async function* sent(content: Uint8Array, from: number, sizes: number[]) {
  let at = from;
  for (const size of sizes) {
    yield content.subarray(at, at + size);
    at += size;
    if (at >= content.length) return;
  }
  throw new Error("connection reset");
}

it("a file is whole at last, wherever its sending was cut off", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 3_000 }),
      fc.array(sizes),
      async (content, tries) => {
        const path = stagedPath(folder, newUploadId());
        let known = 0;
        const go = (parts: AsyncIterable<Uint8Array>) =>
          writeStaged(path, { offset: known, size: content.length }, parts, async (reached) => {
            known = reached;
          });
        for (const attempt of tries)
          if (known < content.length) await go(sent(content, known, attempt)).catch(() => 0);
        if (known < content.length) await go(sent(content, known, [content.length]));
        expect(known).toBe(content.length);
        expect((await readFile(path)).equals(content)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

it("what was written and not acknowledged is written again", async () => {
  const path = stagedPath(folder, newUploadId());
  const tell = async () => undefined;
  await writeStaged(path, { offset: 0, size: 10 }, sent(Buffer.from("aaaaaaaaaa"), 0, [10]), tell);
  await writeStaged(path, { offset: 4, size: 6 }, sent(Buffer.from("aaaabb"), 4, [2]), tell);
  expect(await readFile(path, "utf8")).toBe("aaaabb");
  expect((await stat(path)).mode & 0o077).toBe(0);
});

it.each(["", "../x", "a/b", ".", `${newUploadId()}/x`])("no other name becomes a path: %j", (id) => {
  expect(() => stagedPath(folder, id)).toThrow("not an upload's identifier");
});

it("a sender that falls silent is cut off, and one that is told to stop", async () => {
  const silent = async function* () {
    yield Buffer.from("a");
    await new Promise(() => undefined);
  };
  const read = async (stop: AbortSignal, silenceMs: number) => {
    const parts: string[] = [];
    try {
      for await (const part of partsInTime(silent(), stop, silenceMs)) parts.push(String(part));
    } catch (error) {
      return [...parts, error instanceof Cut];
    }
    return parts;
  };
  expect(await read(new AbortController().signal, 20)).toEqual(["a", true]);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  expect(await read(stop.signal, 60_000)).toEqual(["a", true]);
  expect(await read(AbortSignal.abort(), 60_000)).toEqual([true]);
});
