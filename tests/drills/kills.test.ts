import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NotStarted, type RunningPlatform, startPlatform, untilReady } from "../running-platform.ts";
import { type Acknowledged, askQuestion } from "./ask-question.ts";
import { type ChangingFolder, changingFolder } from "./changing-folder.ts";
import { findingsIn } from "./findings.ts";
import { KINDS, type OwnPlace, ownPlace } from "./own-place.ts";
import { type Random, seededRandom } from "./random.ts";
import { runCommand } from "./run-command.ts";

const ROUNDS = Number(process.env.DRILL_ROUNDS ?? 50);
const SEED = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000);
const MAIN = fileURLToPath(new URL("./platform-of-folder.ts", import.meta.url));
const OFFICE = "office";
const ASKERS = 3;
/** How long after it is ready a platform may live, at most. */
const ASKING_MS = 1_200;
const QUESTIONS = [
  "Ile kosztuje decyzja o warunkach zabudowy",
  "Jak zameldować się na pobyt stały",
  "Co zrobić, żeby wyciąć drzewo na działce",
  "Gdzie zgłosić awarię latarni",
  // Danger is answered, and kept, even while the knowledge is still being read.
  "Czuję gaz na klatce schodowej",
];

/** Characters of the last output that a failed stop shows. */
const SAID = 3_000;

type Moment = "starting" | "preparing" | "asking" | "ingesting";

/** What one life of the platform, cut off by `kill -9`, has acknowledged. */
interface CutOff {
  moment: Moment;
  wasReady: boolean;
}

for (const kind of KINDS)
  describe(`killed at ${ROUNDS} random moments (${kind})`, () => {
    it("starts again, its index agrees with its database, and nothing acknowledged is gone", async () => {
      const drill = new Drill(kind, await ownPlace(kind), seededRandom(SEED));
      console.log(`${kind}: DRILL_SEED=${SEED}`);
      const began = performance.now();
      try {
        await drill.prepare();
        for (let round = 1; round <= ROUNDS; round++) await drill.round(round);
        const verified = await runCommand(["audit", "verify", "--json"], drill.place.environment);
        expect({ code: verified.code, ...JSON.parse(verified.out) }).toMatchObject({ code: 0, intact: true });
      } finally {
        await drill.end();
      }
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `${kind}: ${ROUNDS} rounds in ${seconds.toFixed(0)} s (${(seconds / ROUNDS).toFixed(1)} s each); killed while ${JSON.stringify(drill.moments)}; ${drill.answers.length} acknowledged answers ${JSON.stringify(drill.statuses())}; ready again after ${Math.round(Math.max(...drill.readyAfterMs))} ms at most, ${Math.round(median(drill.readyAfterMs))} ms in the middle`,
      );
      expect(drill.answers.length).toBeGreaterThan(ROUNDS);
    });
  });

class Drill {
  readonly kind: (typeof KINDS)[number];
  readonly place: OwnPlace;
  readonly random: Random;
  readonly answers: Acknowledged[] = [];
  readonly moments: Record<Moment, number> = { starting: 0, preparing: 0, asking: 0, ingesting: 0 };
  readonly readyAfterMs: number[] = [];
  #sources = "";
  #city!: ChangingFolder;
  #office!: ChangingFolder;
  /** Of the office's documents those that a finished ingest has stored and no later change has touched. */
  #stored = new Map<string, string>();
  /** How long things take, in milliseconds, as last seen. */
  #pace = { listening: 2_000, preparing: 2_000, ingesting: 3_000 };
  #asked = 0;

  constructor(kind: (typeof KINDS)[number], place: OwnPlace, random: Random) {
    this.kind = kind;
    this.place = place;
    this.random = random;
  }

  async prepare(): Promise<void> {
    this.#sources = await mkdtemp(join(tmpdir(), "magistrat-drill-sources-"));
    this.#city = await changingFolder(join(this.#sources, "city"), this.random, { size: 24, services: true });
    this.#office = await changingFolder(join(this.#sources, "office"), this.random, {
      size: 16,
      first: 80_000,
    });
    const platform = await this.#start();
    this.#pace.listening = performance.now() - platform.began;
    await untilReady(platform);
    this.#pace.preparing = performance.now() - platform.began - this.#pace.listening;
    await platform.stop();
    await this.#ingest(false);
  }

  async end(): Promise<void> {
    await this.place.remove();
    await rm(this.#sources, { recursive: true, force: true });
  }

  async round(round: number): Promise<void> {
    await this.#city.change();
    await this.#office.change();
    for (const [path, mark] of this.#stored)
      if (this.#office.marks.get(path) !== mark) this.#stored.delete(path);
    // The embedded database belongs to one process: there a command cannot ingest while the platform runs.
    if (this.kind === "embedded" && round % 5 < 2) await this.#ingest(round % 5 === 0);
    const ingesting = this.kind === "server" ? this.#ingest(this.random.chance(0.5)) : null;
    const life = await this.#cutOffLife();
    await ingesting;

    const again = await this.#start();
    await untilReady(again);
    this.readyAfterMs.push(performance.now() - again.began);
    const answered = await askQuestion(again.url, `Czuję gaz na klatce schodowej (runda ${round})`);
    if (answered) this.answers.push(answered);
    const code = await again.stop();
    const findings = await findingsIn(this.place, {
      answers: this.answers,
      sources: {
        city: { marks: this.#city.marks, whole: true },
        [OFFICE]: { marks: this.#stored, whole: false },
      },
    });
    const held = { round, killedWhile: life.moment };
    const said = code === 0 ? "" : again.output().slice(-SAID);
    expect({ ...held, findings, code, said, status: answered?.status }).toEqual({
      ...held,
      findings: [],
      code: 0,
      said: "",
      status: "urgent",
    });
    // What a finished ingest has stored is there and has not to be read again.
    if (life.wasReady) expect({ ...held, read: readAtStart(again) }).toEqual({ ...held, read: [0, 0, 0] });
  }

  statuses(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { status } of this.answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  }

  async #start(onSpawn?: (child: ChildProcess) => void): Promise<RunningPlatform & { began: number }> {
    const began = performance.now();
    const environment = { ...this.place.environment, DRILL_KNOWLEDGE: this.#city.path };
    const platform = await startPlatform(environment, {
      main: MAIN,
      waitUntilReady: false,
      ...(onSpawn && { onSpawn }),
    });
    return Object.assign(platform, { began });
  }

  /** Starts the platform, asks it without pause, and kills it at a random moment of its start, of its ingest or after. */
  async #cutOffLife(): Promise<CutOff> {
    const moment = this.random.oneOf<Moment>(["starting", "preparing", "preparing", "asking", "asking"]);
    const share = this.random.number();
    let child: ChildProcess | undefined;
    let killed = false;
    const kill = () => {
      killed = true;
      child?.kill("SIGKILL");
    };
    const before = moment === "starting" ? setTimeout(kill, share * this.#pace.listening) : undefined;
    const platform = await this.#start((spawned) => {
      child = spawned;
    }).catch((error: unknown) => {
      if (error instanceof NotStarted && killed) return null;
      throw error;
    });
    clearTimeout(before);
    if (!platform) return this.#cut("starting", false);
    const isOver = () => killed;
    const asking = Array.from({ length: ASKERS }, () => this.#askUntil(platform.url, isOver));
    const ready = untilReady(platform, new Promise((resolve) => child?.once("exit", resolve))).then(
      () => true,
      (error: unknown) => {
        if (killed) return false;
        throw error;
      },
    );
    let wasReady = false;
    if (moment === "asking") wasReady = await ready;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, share * (moment === "asking" ? ASKING_MS : this.#pace.preparing));
    });
    kill();
    await platform.kill();
    wasReady = (await ready) || wasReady;
    await Promise.all(asking);
    return this.#cut(wasReady ? "asking" : "preparing", wasReady);
  }

  #cut(moment: Moment, wasReady: boolean): CutOff {
    this.moments[moment] += 1;
    return { moment, wasReady };
  }

  /** Asks again and again, in a new conversation now and then; what came back whole is acknowledged. */
  async #askUntil(url: string, isOver: () => boolean): Promise<void> {
    let conversation: string | undefined;
    while (!isOver()) {
      const question = `${this.random.oneOf(QUESTIONS)}? (${++this.#asked})`;
      try {
        const answer = await askQuestion(url, question, conversation);
        if (!answer) continue;
        this.answers.push(answer);
        conversation = this.random.chance(0.3) ? undefined : answer.conversation;
      } catch (error) {
        // A connection that the kill has cut; before the kill there is no excuse.
        if (!isOver()) throw error;
      }
    }
  }

  /** `magistrat ingest` of the office's folder, to its end or killed on its way. */
  async #ingest(cut: boolean): Promise<void> {
    const began = performance.now();
    const delay = this.random.number() * this.#pace.ingesting;
    const command = ["ingest", this.#office.path, "--source", OFFICE, "--json"];
    let timer: NodeJS.Timeout | undefined;
    const { code, signal, err } = await runCommand(command, this.place.environment, {
      onSpawn: (child) => {
        if (cut) timer = setTimeout(() => child.kill("SIGKILL"), delay);
      },
    });
    clearTimeout(timer);
    if (signal === "SIGKILL" && cut) {
      this.moments.ingesting += 1;
      return;
    }
    expect({ code, err }).toEqual({ code: 0, err: "" });
    this.#pace.ingesting = performance.now() - began;
    this.#stored = new Map(this.#office.marks);
  }
}

/** How many documents its start has added, changed and removed. */
function readAtStart(platform: RunningPlatform): number[] | undefined {
  return /"added":(\d+),"changed":(\d+),"unchanged":\d+,"removed":(\d+)/
    .exec(platform.output())
    ?.slice(1)
    .map(Number);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
