import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { httpFetcher } from "#adapters/fetcher/http";
import { diskFileStore } from "#adapters/files/disk";
import { chainAudit } from "#core/audit";
import { type Jobs, openJobs } from "#core/jobs";
import {
  type CrawlDeps,
  crawl,
  createHosts,
  knowledgeTables,
  listCrawls,
  recogniseScans,
  recogniseScansJob,
  removeWebSource,
  syncIndexJob,
} from "#core/knowledge";
import { pdfOfScans } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { makeScan } from "../scans/make-scan.ts";
import { openSite, type Site, status, typed } from "../site.ts";
import { onBothDatabases } from "./databases.ts";

const actor = { kind: "system", name: "test" } as const;
const { knowledgeDocuments, knowledgePassages, knowledgeScans } = knowledgeTables;
const start = (...links: string[]) =>
  `<!doctype html><html lang="pl"><title>Ogłoszenia</title><main><h1>Ogłoszenia</h1><p>Tablica ogłoszeń urzędu.</p>${links.map((link) => `<a href="${link}">Dalej</a>`).join("")}</main></html>`;

function scan(word: string): Uint8Array {
  const text = `${word} zostanie zamknięty na czas robót. Prosimy korzystać z objazdu.`;
  const canvas = makeScan(["Zawiadomienie", text], { dpi: 120, points: 14 });
  return pdfOfScans([
    { jpeg: canvas.toBuffer("image/jpeg", 80), width: canvas.width, height: canvas.height },
  ]);
}

onBothDatabases("scans from the web", (database) => {
  let root: string;
  let jobs: Jobs;
  let site: Site;
  let deps: CrawlDeps;
  let number = 0;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-web-scans-"));
    jobs = await openJobs(database(), [chainAudit, syncIndexJob, recogniseScansJob], () => undefined);
  });
  afterAll(async () => {
    await jobs.close();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    site = await openSite();
    number += 1;
    const clock = { now: () => new Date(), wait: async () => undefined };
    const settings = {
      pagesPerRun: 100,
      pauseSeconds: 0,
      largestBytes: 5 * 1024 * 1024,
      timeoutSeconds: 20,
      redirects: 5,
      keepItemsDays: 90,
    };
    const rules = { userAgent: "Magistrat/test", allowedNetworks: ["127.0.0.1"], allowedPorts: [site.port] };
    const hosts = createHosts({ fetcher: httpFetcher(rules), clock, settings });
    deps = { database: database(), jobs, files: diskFileStore(join(root, "files")), hosts, clock, settings };
  });
  afterEach(() => site.close());

  const name = () => `scans-${number}`;
  const run = () =>
    crawl(deps, actor, { name: name(), address: `${site.origin}/`, visibility: "unit", unit: "drogi" });
  const recognise = () => recogniseScans(deps, actor, { source: name() });
  const documentAt = async (path: string) => {
    const [found] = await database()
      .db.select()
      .from(knowledgeDocuments)
      .where(eq(knowledgeDocuments.path, site.origin + path));
    return found;
  };
  const waiting = () => database().db.$count(knowledgeScans, eq(knowledgeScans.source, name()));

  it("hold no run up, and become documents of their address once they are recognised", async () => {
    site.put("/", start("/most%20nowy.pdf"));
    site.put("/most%20nowy.pdf", typed("application/pdf", scan("Wiadukt")));
    expect(await run()).toMatchObject({ finished: true, added: 1, waiting: 1, problems: [] });
    expect(await recognise()).toMatchObject([
      { path: `${site.origin}/most%20nowy.pdf`, outcome: "added", problems: [] },
    ]);
    const found = await documentAt("/most%20nowy.pdf");
    expect(found).toMatchObject({
      url: `${site.origin}/most%20nowy.pdf`,
      visibility: "unit",
      unit: "drogi",
      pages: 1,
      recognised: { pages: [1], unread: [] },
    });
    const passages = await database()
      .db.select()
      .from(knowledgePassages)
      .where(eq(knowledgePassages.documentId, found?.id ?? ""));
    expect(JSON.stringify(passages)).toContain("Wiadukt zostanie zamknięty");
    expect((await listCrawls(database().db)).find(({ source }) => source === name())).toMatchObject({
      added: 2,
      waiting: 0,
    });
  });

  it("that are unchanged are recognised once, whatever the server says of them", async () => {
    site.put("/", start("/a.pdf", "/b.pdf"));
    for (const path of ["/a.pdf", "/b.pdf"]) site.put(path, typed("application/pdf", scan("Przejazd")));
    expect(await run()).toMatchObject({ waiting: 1, duplicates: 1 });
    expect(await run()).toMatchObject({ waiting: 1, duplicates: 1 });
    await recognise();
    const before = await documentAt("/a.pdf");
    expect(await run()).toMatchObject({ added: 0, changed: 0, unchanged: 2, waiting: 0, duplicates: 1 });
    expect((await documentAt("/a.pdf"))?.ingestedAt).toEqual(before?.ingestedAt);
  });

  it("keep their last good version until a new one is recognised", async () => {
    site.put("/", start("/a.pdf"));
    site.put("/a.pdf", typed("application/pdf", scan("Chodnik")));
    await run();
    await recognise();
    const before = await documentAt("/a.pdf");
    site.put("/a.pdf", typed("application/pdf", scan("Deptak")));
    expect(await run()).toMatchObject({ waiting: 1, changed: 0 });
    expect(await documentAt("/a.pdf")).toEqual(before);
    expect(await recognise()).toMatchObject([{ outcome: "changed" }]);
    expect((await documentAt("/a.pdf"))?.file).not.toBe(before?.file);
  });

  it("that are gone before they are recognised, or whose source is removed, become nothing", async () => {
    site.put("/", start("/a.pdf", "/b.pdf"));
    site.put("/a.pdf", typed("application/pdf", scan("Skwer")));
    site.put("/b.pdf", typed("application/pdf", scan("Plac")));
    expect(await run()).toMatchObject({ waiting: 2 });
    site.put("/a.pdf", status(410));
    expect(await run()).toMatchObject({ waiting: 1, removed: 0 });
    expect(await removeWebSource(deps, actor, name())).toBe(1);
    expect(await waiting()).toBe(0);
    expect(await recognise()).toEqual([]);
    expect(await documentAt("/a.pdf")).toBeUndefined();
  });

  it("that cannot be recognised are named by their address, and the rest goes on", async () => {
    site.put("/", start("/a.pdf", "/b.pdf"));
    const torn = new Uint8Array(Buffer.from("ffd8ffe000104a464946", "hex"));
    const bytes = pdfOfScans([{ jpeg: torn, width: 100, height: 100 }]);
    site.put("/a.pdf", (request, response) => {
      const isKnown = request.headers["if-none-match"] !== undefined;
      (isKnown ? status(304) : typed("application/pdf", bytes, { ETag: '"1"' }))(request, response);
    });
    site.put("/b.pdf", typed("application/pdf", scan("Tunel")));
    expect(await run()).toMatchObject({ waiting: 2, problems: [] });
    const outcomes = (await recognise()).map(({ path, outcome }) => [path, outcome]);
    expect(new Map(outcomes as [string, string][])).toEqual(
      new Map([
        [`${site.origin}/a.pdf`, "problem"],
        [`${site.origin}/b.pdf`, "added"],
      ]),
    );
    const named = [
      { path: `${site.origin}/a.pdf`, code: "picture", message: expect.stringMatching(/Obraz/) },
    ];
    expect(await run()).toMatchObject({ waiting: 0, problems: named });
    expect(await waiting()).toBe(0);
  });
});
