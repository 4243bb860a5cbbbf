import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Director, readScript } from "./script.ts";

it("follows a script from a file: the first rule that fits and is not used up", () => {
  const path = join(tmpdir(), `script-${process.pid}.json`);
  writeFileSync(
    path,
    JSON.stringify([
      { when: "odpady", times: 1, act: { does: "lies", about: "an amount" } },
      { at: "chat", times: 1, act: { does: "keeps silent" } },
    ]),
  );
  const director = new Director(readScript(path));
  expect(director.next("chat", "Ile za odpady?")).toEqual({ does: "lies", about: "an amount" });
  expect(director.next("embeddings", "pies")).toEqual({ does: "right" });
  expect(director.next("chat", "Ile za odpady?")).toEqual({ does: "keeps silent" });
  expect(director.next("chat", "Ile za odpady?")).toEqual({ does: "right" });
});

it("refuses a script with a behaviour that it does not know", () => {
  expect(() => new Director([{ act: { does: "sings" } } as never])).toThrow("does");
});
