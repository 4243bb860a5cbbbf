import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { IndexDamaged, openSearchIndex } from "./index.ts";
import { found, passage, put, RESIDENT, TODAY, the, useIndex } from "./search-index.fixture.ts";

useIndex();

describe("what stands in the index", () => {
  it("is the last version put of each document", async () => {
    await put(
      passage("a#1", "Stara opłata."),
      passage("a#2", "Stary termin."),
      passage("b#1", "Opłata inna."),
    );
    await the.index.putDocument("a", { passages: [passage("a#1", "Nowa stawka.", { digest: "2" })] });
    await the.index.putDocument("a", { passages: [passage("a#1", "Nowa stawka.", { digest: "2" })] });
    expect(await found("termin")).toEqual([]);
    expect(await found("stawka")).toEqual(["a#1"]);
    expect(await found("opłata")).toEqual(["b#1"]);
    expect(await the.index.documents()).toEqual(
      new Map([
        ["a", "2"],
        ["b", "1"],
      ]),
    );
  });

  it("loses a document that is removed or put without passages", async () => {
    await put(passage("a#1", "Opłata."), passage("b#1", "Opłata."), passage("c#1", "Opłata."));
    await the.index.removeDocuments(["a", "unknown"]);
    await the.index.removeDocuments([]);
    await the.index.putDocument("b", { passages: [] });
    expect(await found("opłata")).toEqual(["c#1"]);
    await the.index.clear();
    expect(await the.index.documents()).toEqual(new Map());
  });

  it("survives closing and is seen at once by another reader of the folder", async () => {
    await put(passage("a", "Opłata."));
    const reader = await openSearchIndex(the.folder, the.lemmatizer);
    try {
      await put(passage("b", "Opłata."));
      const read = async () =>
        (await reader.search({ text: "opłata", sight: RESIDENT, asOf: TODAY })).map(({ id }) => id);
      expect(await read()).toEqual(["a", "b"]);
      await the.index.clear();
      await put(passage("c", "Opłata."));
      await the.index.finish();
      expect(await read()).toEqual(["c"]);
    } finally {
      await reader.close();
    }
  });

  it("takes changes that come at once one after another, while questions are answered", async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        the.index.putDocument(`d${i}`, { passages: [passage(`d${i}#1`, `Opłata ${i}.`)] }),
      ).concat(
        Array.from({ length: 12 }, () => found("opłata").then(() => {})),
        the.index.finish(),
      ),
    );
    expect((await the.index.documents()).size).toBe(12);
  });

  it("answers 200 questions at once", async () => {
    await put(...Array.from({ length: 200 }, (_, i) => passage(`p${i}`, `Sprawa znak${i} dotyczy opłaty.`)));
    await the.index.finish();
    const first = await Promise.all(Array.from({ length: 200 }, (_, i) => found(`sprawa znak${i}`)));
    expect(first.map(([id]) => id)).toEqual(Array.from({ length: 200 }, (_, i) => `p${i}`));
  });
});

describe("an index that was begun and is not finished", () => {
  beforeEach(() => the.index.clear());

  it("does not find a part for the whole: neither empty nor half full is it searched", async () => {
    await expect(found("opłata")).rejects.toThrow(IndexDamaged);
    await put(passage("a", "Opłata."));
    await expect(found("opłata")).rejects.toThrow(IndexDamaged);
    await put(passage("b", "Opłata."));
    await the.index.finish();
    expect(await found("opłata")).toEqual(["a", "b"]);
  });

  it("goes on where it was left, and may be finished with no document in it", async () => {
    await put(passage("a", "Opłata."));
    await the.index.close();
    the.index = await openSearchIndex(the.folder, the.lemmatizer);
    expect(await the.index.documents()).toEqual(new Map([["a", "1"]]));
    await expect(found("opłata")).rejects.toThrow(IndexDamaged);
    await the.index.removeDocuments(["a"]);
    await the.index.finish();
    expect(await found("opłata")).toEqual([]);
  });
});

describe("a damaged index", () => {
  const changed = (file: string, change: (bytes: Buffer) => Buffer) => async () => {
    const path = join(the.folder, (await readdir(the.folder)).find((name) => name.endsWith(file))!);
    await writeFile(path, change(await readFile(path)));
  };
  const garbage = () => Buffer.from("garbage");
  const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
  /** Every twentieth byte from an offset, so that each section of a small file is hit by some of the offsets. */
  const flipped = (from: number) => (bytes: Buffer) =>
    bytes.map((byte, at) => (at % 20 === from ? byte ^ 1 : byte)) as Buffer;

  it.each([
    ["manifest is garbage", changed(".json", garbage)],
    ["manifest is cut", changed(".json", half)],
    ["segment is garbage", changed(".segment", garbage)],
    ["segment is empty", changed(".segment", () => Buffer.alloc(0))],
    ["segment is cut", changed(".segment", half)],
    ...[0, 7, 13].map((from): [string, () => Promise<void>] => [
      "segment has flipped bits",
      changed(".segment", flipped(from)),
    ]),
  ])("says so when its %s, and works again once cleared", async (_, damage) => {
    await put(passage("a", "Wniosek i opłata."), passage("b", "Opłata."));
    await the.index.finish();
    await the.index.close();
    await damage();
    the.index = await openSearchIndex(the.folder, the.lemmatizer);
    await expect(the.index.documents()).rejects.toThrow(IndexDamaged);
    await the.index.clear();
    await put(passage("a", "Opłata."));
    await the.index.finish();
    expect(await found("opłata")).toEqual(["a"]);
  });

  it("does not pass for an empty one when its folder is deleted under it, and begins empty when cleared", async () => {
    await put(passage("a", "Opłata."));
    await rm(the.folder, { recursive: true });
    await expect(the.index.documents()).rejects.toThrow(IndexDamaged);
    await the.index.clear();
    expect(await the.index.documents()).toEqual(new Map());
    await put(passage("b", "Opłata."));
    await the.index.finish();
    expect(await found("opłata")).toEqual(["b"]);
  });
});
