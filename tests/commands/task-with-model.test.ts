import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCommand } from "../drills/run-command.ts";
import { type ModelServer, openModelServer } from "../model-server/open-model-server.ts";

const TEXT = "Opłata wynosi 598 zł. Trzeba ją zapłacić w ciągu 14 dni.";
const ENGLISH = "The fee is PLN 598. It has to be paid within 14 days.";
const LIE = "The fee is PLN 589. It has to be paid within 14 days.";
/** Each command is a process of its own, and a busy machine takes long for some. */
const SEVERAL_COMMANDS_MS = 180_000;

let folder: string;
let server: ModelServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "magistrat-task-"));
  const says = (text: string) => ({
    times: 1,
    act: { does: "says" as const, text: JSON.stringify({ text }) },
  });
  server = await openModelServer({ contextTokens: 32_000 }, [says(ENGLISH), says(LIE)]);
  await writeFile(
    join(folder, "models.json"),
    JSON.stringify({
      models: [
        {
          name: "proba",
          role: "writes",
          address: server.address,
          model: "test-model",
          where: "in-house",
          contextTokens: 32_000,
          structured: "json_schema",
        },
      ],
    }),
  );
  await writeFile(join(folder, "text.txt"), TEXT);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
const magistrat = (...args: string[]) =>
  runCommand(args, { MAGISTRAT_DATA: join(folder, "data"), MODELS_FILE: join(folder, "models.json") });

it(
  "does a task with the model chosen for it, where it may read the text and tells no lie",
  async () => {
    expect((await magistrat("models", "use", "translate", "proba")).code).toBe(0);
    const translate = ["task", "translate", join(folder, "text.txt"), "--to", "en"];

    const kept = await magistrat(...translate);
    expect(kept.code).toBe(3);
    expect(kept.err).toContain("--reads public");
    expect(server.seen).toEqual([]);

    const done = await magistrat(...translate, "--reads", "public", "--json");
    expect(JSON.parse(done.out)).toMatchObject({
      task: "translate",
      by: "model:proba",
      text: ENGLISH,
      faults: [],
    });
    expect(done.code).toBe(0);

    const lied = await magistrat(...translate, "--reads", "public");
    expect([lied.code, lied.out]).toEqual([3, ""]);
    expect(lied.err).toContain("nie przeszło sprawdzenia");
  },
  SEVERAL_COMMANDS_MS,
);

it(
  "answers a question only once there is an index, and says how it is made",
  async () => {
    const ask = ["task", "answer", "Ile kosztuje odpis?", "--json"];
    const early = await magistrat(...ask);
    expect([early.code, early.out]).toEqual([expect.any(Number), ""]);
    expect(early.err).toContain("index rebuild");
    expect((await magistrat("index", "rebuild")).code).toBe(0);
    const answer = await magistrat(...ask);
    expect(JSON.parse(answer.out)).toMatchObject({ task: "answer", status: "unknown", by: "built-in" });
    expect(answer.code).toBe(1);
  },
  SEVERAL_COMMANDS_MS,
);
