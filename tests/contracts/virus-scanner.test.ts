import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clamdScanner } from "#adapters/scanner/clamd";
import { type ClamdAct, openClamdServer, TEST_VIRUS } from "../clamd-server/open-clamd-server.ts";
import { type BAD_DAYS, describeVirusScanner } from "./virus-scanner.ts";

const ACTS: Record<Exclude<(typeof BAD_DAYS)[number], "away">, ClamdAct> = {
  silent: { does: "keeps silent" },
  "cut at once": { does: "cuts", after: "connecting" },
  "cut in the middle": { does: "cuts", after: "some bytes" },
  "talking nonsense": { does: "says", reply: "stream: maybe\0" },
};
/** Long enough for a busy machine to answer, short enough to wait for silence. */
const SILENCE_MS = 800;

async function inFolder(work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-clamd-"));
  await work(join(folder, "clamd.sock")).finally(() => rm(folder, { recursive: true }));
}

describeVirusScanner(
  "of ClamAV",
  async (day) => {
    const server = await openClamdServer({ acts: day && day !== "away" ? [ACTS[day]] : [] });
    if (day === "away") await server.close();
    const close = day === "away" ? async () => undefined : server.close;
    return { scanner: clamdScanner(server.address, SILENCE_MS), close };
  },
  TEST_VIRUS,
);

async function* once(text: string) {
  yield Buffer.from(text);
}

describe("clamd", () => {
  it("gets the file byte for byte", async () => {
    const server = await openClamdServer();
    const text = "Zażółć\0gęślą\r\njaźń".repeat(1_000);
    await clamdScanner(server.address).scan(once(text));
    expect(server.received.map(String)).toEqual([text]);
    await server.close();
  });

  it("is reached by a socket, too", () =>
    inFolder(async (path) => {
      const server = await openClamdServer({ path });
      expect(await clamdScanner({ path }).scan(once(TEST_VIRUS))).toEqual({
        clean: false,
        threat: "Eicar-Signature",
      });
      await server.close();
    }));

  it.each(["", "stream: OK FOUND nothing", "stream: Allocation error. ERROR\0", "OK\0", "x".repeat(10_000)])(
    "is not understood when it says %j",
    async (reply) => {
      const server = await openClamdServer({ acts: [{ does: "says", reply }] });
      const scan = clamdScanner(server.address, SILENCE_MS).scan(once("a"));
      await expect(scan).rejects.toMatchObject({ name: "ScannerFault", code: "unavailable" });
      await server.close();
    },
  );
});
