import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startPlatform } from "../running-platform.ts";
import { slowness } from "./machine-speed.ts";

/** From the start of the process that `npm start` runs until `/readyz` says yes; more where the machine is slower. */
const LIMITS_MS = { first: 15_000, again: 5_000 };
/** Other work on the machine may slow down one of them. */
const TRIES = 3;

async function readyAfter(folder: string): Promise<number> {
  const platform = await startPlatform({ MAGISTRAT_DATA: folder });
  expect(await platform.stop()).toBe(0);
  return Math.round(platform.readyAfterMs);
}

it("is ready within 15 seconds of its first start, and within 5 of the next", async () => {
  const tries: { first: number; again: number; slowness: number; load: string }[] = [];
  const held = () =>
    tries.some(
      ({ first, again, slowness }) =>
        first <= LIMITS_MS.first * slowness && again <= LIMITS_MS.again * slowness,
    );
  while (!held() && tries.length < TRIES) {
    const folder = await mkdtemp(join(tmpdir(), "magistrat-start-"));
    const load = loadavg()[0]?.toFixed(1) ?? "";
    const before = await slowness();
    const first = await readyAfter(folder);
    const again = await readyAfter(folder);
    tries.push({ first, again, slowness: Math.max(before, await slowness()), load });
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`ready after (ms): ${JSON.stringify(tries)}`);
  expect(held(), JSON.stringify(tries)).toBe(true);
});
