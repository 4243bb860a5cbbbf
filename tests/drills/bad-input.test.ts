import { chmod, cp, mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, relationsTo } from "../../core/knowledge/read/fixtures/office-of.ts";
import { pdfOfObjects, streamOf } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { NotStarted, type RunningPlatform, startPlatform } from "../running-platform.ts";
import { makeScan } from "../scans/make-scan.ts";
import { askQuestion, postQuestion } from "./ask-question.ts";
import { damageIndex } from "./damage-index.ts";
import { asNobodyMighty, maySurrenderRights } from "./without-rights.ts";

const MAIN = fileURLToPath(new URL("./platform-of-folder.ts", import.meta.url));
const SERVICES = fileURLToPath(new URL("../../city/knowledge/uslugi/", import.meta.url));
const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";
/** What must never reach a person: a stack, a place in the code, a folder of the server. */
const INSIDES = /\n\s+at |\.tsx?:\d+|node_modules|\/tmp\//;
const LONG = "Ile kosztuje decyzja? ".repeat(500).slice(0, 10_000);
const BINARY = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
const MENDED_WITHIN_MS = 60_000;
const RECOGNISED_WITHIN_MS = 120_000;

/** A small PDF that inflates to 1.5 GB. */
function pdfBomb(): Uint8Array {
  const nested = deflateSync(deflateSync(Buffer.alloc(1.5 * 1024 ** 3)));
  return pdfOfObjects([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
    streamOf("/Filter[/FlateDecode/FlateDecode]", nested),
  ]);
}

/** A PNG of a few bytes that says it has ten thousand million dots. */
function pictureBomb(): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(100_000, 16);
  bytes.writeUInt32BE(100_000, 20);
  return bytes;
}

const UPSIDE_DOWN = makeScan(
  ["Zawiadomienie", "Fioletowy borsuk zamieszkał w piwnicy ratusza i prosi o ciszę."],
  {
    turns: 2,
  },
);

describe("the platform, given what it cannot use", () => {
  let folder: string;
  let knowledge: string;
  let platform: RunningPlatform;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
    knowledge = join(folder, "knowledge");
    await cp(SERVICES, join(knowledge, "uslugi"), { recursive: true });
    await writeFile(join(knowledge, "bomba.pdf"), pdfBomb());
    await writeFile(
      join(knowledge, "krag.docx"),
      docxOf("<w:p><w:r><w:t>Zielony słoń śpi w ratuszu.</w:t></w:r></w:p>", {
        "word/_rels/document.xml.rels": relationsTo("document.xml"),
        "word/_rels/a.xml.rels": relationsTo("document.xml"),
      }),
    );
    await writeFile(join(knowledge, "obraz-bomba.png"), pictureBomb());
    await writeFile(join(knowledge, "odwrocony.png"), UPSIDE_DOWN.toBuffer("image/png"));
    await writeFile(join(knowledge, "urwany.png"), UPSIDE_DOWN.toBuffer("image/png").subarray(0, 5_000));
    await mkdir(join(knowledge, "zamkniety"));
    await writeFile(join(knowledge, "zamkniety/tajne.md"), "# Tajne\n\nTego nie wolno czytać.\n");
    await chmod(join(knowledge, "zamkniety"), 0o000);
    platform = await startPlatform(
      { MAGISTRAT_DATA: join(folder, "data"), DRILL_KNOWLEDGE: knowledge, LIMIT_ASK_PER_MINUTE: "100000" },
      { main: MAIN, through: asNobodyMighty },
    );
  });
  afterAll(async () => {
    await platform.kill();
    await chmod(join(knowledge, "zamkniety"), 0o755);
    await rm(folder, { recursive: true, force: true });
  });

  const serves = async () => expect((await askQuestion(platform.url, QUESTION))?.status).toBe("answered");
  /** The log line about a file. */
  const problemOf = (path: string) => {
    const line = platform
      .output()
      .split("\n")
      .find((text) => text.includes(`"path":"${path}"`) && text.includes("file could not be read"));
    return line ? JSON.parse(line) : null;
  };

  const found = async (query: string) => {
    const response = await fetch(`${platform.url}/api/v1/search`, {
      method: "POST",
      body: JSON.stringify({ query }),
      headers: { "content-type": "application/json" },
    });
    return response.text();
  };

  it("names a PDF that inflates without end, and answers from the rest", async () => {
    expect(problemOf("bomba.pdf")).toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/Plik/),
    });
    await serves();
  });

  it("reads a DOCX whose parts refer to each other in a ring", async () => {
    expect(problemOf("krag.docx")).toBeNull();
    expect(await found("słoń w ratuszu")).toContain("Zielony słoń śpi");
    await serves();
  });

  it("reads a scan that lies upside down", async () => {
    await expect
      .poll(() => found("borsuk w piwnicy"), { timeout: RECOGNISED_WITHIN_MS, interval: 200 })
      .toContain("Fioletowy borsuk zamieszkał w piwnicy ratusza");
    await serves();
  });

  it("names a picture of too many dots and one that is torn, and answers from the rest", async () => {
    expect(problemOf("obraz-bomba.png")).toMatchObject({
      code: "too-large",
      message: "Obraz jest za duży. Zeskanuj go w rozdzielczości 200–300 dpi.",
    });
    await expect
      .poll(() => problemOf("urwany.png"), { timeout: RECOGNISED_WITHIN_MS, interval: 200 })
      .toMatchObject({
        code: "picture",
        message: expect.stringMatching(/^Obrazu w pliku nie da się odczytać/),
      });
    await serves();
  });

  it.skipIf(!maySurrenderRights)("names a folder that it may not look into", async () => {
    expect(problemOf("zamkniety")).toMatchObject({
      code: "unreadable",
      message: "Nie można zajrzeć do tego folderu. Sprawdź uprawnienia do odczytu.",
    });
    await serves();
  });

  it.each([
    ["empty", "", 400, "Pole „question” jest wymagane"],
    ["of 10,000 characters", LONG, 200, "znaków"],
    ["binary", BINARY, 200, ""],
  ])(
    "tells a program in Polish what is wrong with a question that is %s",
    async (_what, question, status, says) => {
      const response = await postQuestion(platform.url, { question });
      const text = await response.text();
      expect({ status: response.status, text }).toEqual({ status, text: expect.stringContaining(says) });
      expect(text).not.toMatch(INSIDES);
      await serves();
    },
  );

  it("tells a program in Polish that its bytes are no JSON", async () => {
    const response = await fetch(`${platform.url}/api/v1/ask`, {
      method: "POST",
      body: Buffer.from(BINARY, "latin1"),
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "not-json", message: expect.any(String) } });
    await serves();
  });

  it.each([
    ["empty", ""],
    ["of 10,000 characters", LONG],
    ["binary", BINARY],
  ])("gives a person a page in Polish for a question that is %s", async (_what, pytanie) => {
    const response = await fetch(`${platform.url}/zapytaj`, {
      method: "POST",
      body: new URLSearchParams({ pytanie }),
      headers: { origin: platform.url },
    });
    const page = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(page).toContain('lang="pl"');
    expect(page).toContain("<textarea");
    expect(page).not.toMatch(INSIDES);
    await serves();
  });

  it("is not ready while its index is torn, makes it again from the database, and answers as before", async () => {
    await damageIndex(platform.folder);
    const states: number[] = [];
    const ready = async () => {
      const { status } = await fetch(`${platform.url}/readyz`);
      states.push(status);
      // Whoever was told that it is ready gets an answer.
      if (status === 200) await serves();
      return status;
    };
    await expect.poll(ready, { timeout: MENDED_WITHIN_MS, interval: 50 }).toBe(200);
    expect(states[0]).toBe(503);
  });
});

describe("a start that cannot succeed", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "magistrat-drill-"));
    const platform = await startPlatform({ MAGISTRAT_DATA: join(folder, "data") }, { waitUntilReady: false });
    await platform.stop();
  });
  afterAll(async () => {
    await chmod(join(folder, "locked"), 0o755).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });

  /** What it said before it ended with 1. */
  async function refusal(environment: Record<string, string>, through: readonly string[] = []) {
    const started = await startPlatform(environment, { waitUntilReady: false, through }).catch(
      (error) => error,
    );
    if (!(started instanceof NotStarted)) {
      await started.kill?.();
      throw new Error(`It has started, or failed to: ${started}`);
    }
    expect(started.code).toBe(1);
    return started.output;
  }

  it("names the wrong setting and what is right", async () => {
    const said = await refusal({ MAGISTRAT_DATA: join(folder, "data"), LOG_LEVEL: "glosno" });
    expect(said).toContain("LOG_LEVEL: oczekiwano: debug, info, warn, error albo silent.");
    expect(said).not.toMatch(INSIDES);
  });

  it.skipIf(!maySurrenderRights)("says that it may not write the data folder", async () => {
    await mkdir(join(folder, "locked"), { mode: 0o500 });
    const said = await refusal({ MAGISTRAT_DATA: join(folder, "locked/data") }, asNobodyMighty);
    expect(said).toContain("Brak uprawnień do folderu danych");
    expect(said).not.toMatch(/\n\s+at /);
  });

  it("says that a file of the database is torn, and starts again with the file as it was", async () => {
    const torn = join(folder, "data/pg/global/pg_control");
    await cp(torn, join(folder, "whole"));
    await truncate(torn, 100);
    const said = await refusal({ MAGISTRAT_DATA: join(folder, "data") });
    expect(said).toContain("jej pliki są uszkodzone albo niepełne");
    expect(said).toContain("Przywróć folder z kopii zapasowej");
    await cp(join(folder, "whole"), torn);
    const platform = await startPlatform({ MAGISTRAT_DATA: join(folder, "data") }, { waitUntilReady: false });
    expect(await platform.stop()).toBe(0);
  });
});
