import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "./random.ts";

const SEED = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000);
const OPENER = fileURLToPath(new URL("./killed-at-operation.ts", import.meta.url));
/** At least so many changes to the disk are in a first start, in the part of it before the folder counts as made, and in a start that recovers. */
const CHANGES = { first: 1_300, making: 1_000, recovering: 150 };
const EARLIEST = 12;
const ROWS = 50;

interface Ended {
  signal: NodeJS.Signals | null;
  said: string;
}

/** Starts on a folder and is killed just before its change number `at`; 0 gets through. */
function start(folder: string, at: number, write?: number): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", OPENER, folder, String(at), ...(write === undefined ? [] : [String(write)])],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)) },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((resolve) => child.once("close", (_code, signal) => resolve({ signal, said })));
}

/** Each start but the first is also the next one after a kill: it has to come as far as its own. */
async function killEach(folder: string, moments: readonly number[]): Promise<void> {
  for (const at of moments)
    expect({ at, ...(await start(folder, at)) }).toEqual({ at, signal: "SIGKILL", said: "" });
}

describe("the embedded database, killed just before one of its changes to the disk", () => {
  const random = seededRandom(SEED);
  const anyOf = (changes: number) => 1 + random.below(changes);
  let folder: string;
  beforeAll(async () => {
    console.log(`killed starts: DRILL_SEED=${SEED}`);
    folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is made again where the first start did not come to its end", async () => {
    await killEach(folder, [1, anyOf(CHANGES.making), anyOf(CHANGES.making), CHANGES.first]);
    expect(await start(folder, 0)).toEqual({ signal: null, said: expect.stringContaining('"kept":0') });
  });

  it("opens with every row that was acknowledged, however often its recovery is cut off", async () => {
    expect((await start(folder, 0, ROWS)).signal).toBe("SIGKILL");
    const first = Array.from({ length: EARLIEST }, (_, n) => n + 1);
    await killEach(folder, [...first, anyOf(CHANGES.recovering), anyOf(CHANGES.recovering)]);
    expect(await start(folder, 0)).toEqual({
      signal: null,
      said: expect.stringContaining(`"kept":${ROWS}`),
    });
  });
});
