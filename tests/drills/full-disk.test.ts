import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningPlatform, startPlatform, untilReady } from "../running-platform.ts";
import { type Acknowledged, askQuestion, postQuestion } from "./ask-question.ts";
import { type ChangingFolder, changingFolder } from "./changing-folder.ts";
import { findingsIn } from "./findings.ts";
import { seededRandom } from "./random.ts";
import { smallDisk } from "./small-disk.ts";

const MAIN = fileURLToPath(new URL("./platform-of-folder.ts", import.meta.url));
const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
const INSIDES = /\n\s+at |\.tsx?:\d+|node_modules|\/tmp\//;
const WITHIN_MS = 120_000;
/** Enough for a start, not for the documents. */
const LEFT_TO_START = 1024 ** 2;

const disk = smallDisk(160);

describe.skipIf(!disk)("the platform on a disk that is full", () => {
  let sources: string;
  let city: ChangingFolder;
  let platform: RunningPlatform;
  const answers: Acknowledged[] = [];
  const environment = () => ({
    MAGISTRAT_DATA: join(disk?.folder ?? "", "data"),
    DRILL_KNOWLEDGE: sources,
    LIMIT_ASK_PER_MINUTE: "100000",
  });
  const ask = async (question: string) => {
    const answer = await askQuestion(platform.url, question);
    if (answer) answers.push(answer);
    return answer?.status;
  };
  beforeAll(async () => {
    sources = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
    city = await changingFolder(sources, seededRandom(1), { size: 8, services: true });
    platform = await startPlatform(environment(), { main: MAIN });
  });
  afterAll(async () => {
    await platform?.kill();
    await disk?.remove();
    await rm(sources, { recursive: true, force: true });
  });

  it("goes on serving, shows nothing of its insides, and keeps what it has acknowledged", async () => {
    expect(await ask(QUESTION)).toBe("answered");
    await disk?.fill(0);
    let refused = 0;
    for (let n = 0; n < 40; n++) {
      const response = await postQuestion(platform.url, { question: `${QUESTION} ${n}` });
      const text = await response.text();
      expect(text).not.toMatch(INSIDES);
      if (response.status === 200) answers.push({ question: `${QUESTION} ${n}`, ...JSON.parse(text) });
      else refused += 1;
    }
    // Otherwise the disk was not full enough to say anything.
    expect(refused).toBeGreaterThan(0);
    for (const path of ["/healthz", "/", "/zapytaj"])
      expect((await fetch(platform.url + path)).status).toBe(200);
    await disk?.free();
    await expect.poll(() => ask(QUESTION).catch(() => "failed"), { timeout: WITHIN_MS }).toBe("answered");
    expect(await platform.stop()).toBe(0);
    expect(
      await findingsIn(
        { folder: environment().MAGISTRAT_DATA, databaseUrl: null },
        { answers, sources: { city: { marks: city.marks, whole: true } } },
      ),
    ).toEqual([]);
  });

  it("says in Polish that there is no room while it reads documents, and goes on by itself when there is", async () => {
    await changingFolder(join(sources, "nowe"), seededRandom(2), { size: 120, first: 5_000 });
    await disk?.fill(LEFT_TO_START);
    platform = await startPlatform(environment(), { main: MAIN, waitUntilReady: false });
    await expect
      .poll(() => platform.output(), { timeout: WITHIN_MS })
      .toContain("Na dysku z folderem danych nie ma miejsca");
    expect((await fetch(`${platform.url}/readyz`)).status).toBe(503);
    expect((await fetch(platform.url)).status).toBe(200);
    await disk?.free();
    await untilReady(platform);
    expect(await ask(QUESTION)).toBe("answered");
    expect(await platform.stop()).toBe(0);
  });
});
