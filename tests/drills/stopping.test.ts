import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#core/db";
import { type RunningPlatform, startPlatform, untilReady } from "../running-platform.ts";

const QUESTION = JSON.stringify({ question: "Ile kosztuje decyzja o warunkach zabudowy?" });
/** What docs/operations.md gives a request under way, and what it gives systemd to wait. */
const GRACE_MS = 10_000;
const BOUND_MS = 30_000;

describe("a platform that is told to stop", () => {
  let folder: string;
  let platform: RunningPlatform;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    platform = await startPlatform({ MAGISTRAT_DATA: folder });
    return () => platform.kill();
  });

  /** A question of which half has been sent, so that it is under way for as long as the test likes. */
  async function halfAsked(): Promise<ClientRequest> {
    const half = request(`${platform.url}/api/v1/ask`, {
      method: "POST",
      headers: {
        Accept: "text/event-stream",
        "Content-Type": "application/json",
        "Content-Length": Buffer.byteLength(QUESTION),
        Expect: "100-continue",
      },
    });
    half.on("error", () => undefined).flushHeaders();
    await once(half, "continue");
    half.write(QUESTION.slice(0, 10));
    return half;
  }

  /** Sends the signal and waits until the platform has said that it stops. */
  async function told(signal: NodeJS.Signals): Promise<void> {
    platform.process.kill(signal);
    await expect.poll(() => platform.output(), { timeout: BOUND_MS, interval: 20 }).toContain('"stopping"');
  }

  const exited = async () => {
    const { exitCode, signalCode } = platform.process;
    if (exitCode === null && signalCode === null) await once(platform.process, "exit");
    return platform.process.exitCode;
  };

  it("takes nobody new, finishes the streamed answer under way, stops its jobs and ends with 0", async () => {
    const half = await halfAsked();
    const answering = once(half, "response") as Promise<[IncomingMessage]>;
    await told("SIGTERM");
    await expect(fetch(`${platform.url}/healthz`)).rejects.toThrow();
    half.end(QUESTION.slice(10));
    const [answer] = await answering;
    let events = "";
    for await (const part of answer.setEncoding("utf8")) events += part;
    expect(answer.statusCode).toBe(200);
    expect(events).toContain("598 zł");
    expect(events.trim().split("\n\n").at(-1)).toMatch(/^event: done\ndata: \{"status":"answered"/);
    expect(await exited()).toBe(0);
    expect(platform.output()).toContain('"stopped"');
    const database = await openDatabase({ folder });
    const running = await database.db.execute("select name from pgboss.job where state = 'active'");
    await database.close();
    expect(running).toMatchObject({ rows: [] });
  });

  it("gives a request that never comes to its end its grace, and ends with 0 within its bound", async () => {
    await halfAsked();
    const began = performance.now();
    await told("SIGINT");
    expect(await exited()).toBe(0);
    expect(performance.now() - began).toBeLessThan(BOUND_MS);
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "ends at once on a further %s, and its folder opens again",
    async (second) => {
      await halfAsked();
      await told("SIGTERM");
      const asked = performance.now();
      platform.process.kill(second);
      await exited();
      expect(platform.process.signalCode).toBe(second);
      expect(performance.now() - asked).toBeLessThan(GRACE_MS);
      await (await openDatabase({ folder })).close();
    },
  );

  it("ends with 0 also while it still prepares", async () => {
    expect(await platform.stop()).toBe(0);
    await rm(join(folder, "index"), { recursive: true });
    platform = await startPlatform({ MAGISTRAT_DATA: folder }, { waitUntilReady: false });
    expect(await platform.stop()).toBe(0);
    expect(platform.output()).not.toContain("preparing failed");
    platform = await startPlatform({ MAGISTRAT_DATA: folder }, { waitUntilReady: false });
    await untilReady(platform);
  });
});
