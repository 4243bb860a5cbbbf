import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { asc, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { httpFetcher } from "#adapters/fetcher/http";
import { diskFileStore } from "#adapters/files/disk";
import { chainAudit } from "#core/audit";
import { type Jobs, openJobs } from "#core/jobs";
import {
  type CrawlSettings,
  crawl,
  crawlDue,
  createHosts,
  type Fetcher,
  ingest,
  knowledgeTables,
  listCrawls,
  readSource,
  removeWebSource,
  syncIndexJob,
  type WebSource,
} from "#core/knowledge";
import { html, openSite, type Site, status, typed } from "../site.ts";
import { onBothDatabases } from "./databases.ts";

const actor = { kind: "system", name: "test" } as const;
const DAY = 86_400_000;
const page = (title: string, text: string, links: string[] = [], head = "") =>
  `<!doctype html><html lang="pl"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${text}</p></main><nav>${links.map((href) => `<a href="${href}">Dalej</a>`).join("")}</nav></body></html>`;

onBothDatabases("the knowledge from the web", (database) => {
  let root: string;
  let jobs: Jobs;
  let site: Site;
  let now: number;
  let waits: number[];
  let number = 0;
  let source: WebSource;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "magistrat-crawl-"));
    jobs = await openJobs(database(), [chainAudit, syncIndexJob], () => undefined);
  });
  afterAll(async () => {
    await jobs.close();
    await rm(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    site = await openSite();
    now = Date.parse("2026-11-23T10:00:00Z");
    waits = [];
    number += 1;
    source = { name: `source-${number}`, address: `${site.origin}/`, depth: 3 };
  });
  afterEach(() => site.close());

  /** What a process works with; another one knows nothing of when a server was last asked. */
  const process = (settings: Partial<CrawlSettings> = {}, allowedNetworks = ["127.0.0.1"]) => {
    const clock = {
      now: () => new Date(now),
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
    };
    const all = {
      pagesPerRun: 100,
      pauseSeconds: 2,
      largestBytes: 1024 * 1024,
      timeoutSeconds: 20,
      redirects: 5,
      keepItemsDays: 90,
      ...settings,
    };
    const userAgent = "Magistrat/test";
    const http = httpFetcher({ userAgent, allowedNetworks, allowedPorts: [site.port] });
    // Only the answer that never ends is waited for shortly, so that a busy machine fails nothing else.
    const fetcher: Fetcher = {
      fetch: (request) =>
        http.fetch(request.address.endsWith("/kapie") ? { ...request, milliseconds: 200 } : request),
    };
    const hosts = createHosts({ fetcher, clock, settings: all });
    return {
      database: database(),
      jobs,
      files: diskFileStore(join(root, "files")),
      hosts,
      clock,
      settings: all,
    };
  };
  const run = (changes: Partial<WebSource> = {}, settings?: Partial<CrawlSettings>) =>
    crawl(process(settings), actor, { ...source, ...changes });
  const documents = async () => {
    const { knowledgeDocuments: table } = knowledgeTables;
    const rows = await database()
      .db.select()
      .from(table)
      .where(eq(table.source, source.name))
      .orderBy(asc(table.path));
    return rows.map(({ path, ...row }) => ({ ...row, path: path.replace(site.origin, "") }));
  };
  const paths = async () => (await documents()).map(({ path }) => path);
  const pagesAsked = () => site.asked.filter((path) => path !== "/robots.txt");
  const codes = ({ problems }: { problems: { path: string; code: string }[] }) =>
    problems.map(({ path, code }) => [path.replace(site.origin, ""), code]);

  it("takes in a page and those it leads to, as far as it is told and no other site", async () => {
    site.put("/", page("Start", "Strona główna urzędu.", ["/psy", "/start.png", "http://example.org/obca"]));
    site.put("/psy", page("Psy", "Psa prowadzi się na smyczy.", ["/psy/oplata"]));
    site.put("/psy/oplata", page("Opłata", "Opłata wynosi 7 zł."));
    expect(await run({ depth: 1 })).toMatchObject({ finished: true, added: 2, asked: 2, problems: [] });
    expect(await documents()).toMatchObject([
      { path: "/", title: "Start", url: `${site.origin}/`, visibility: "public", language: "pl" },
      { path: "/psy", title: "Psy" },
    ]);
    expect(await run({ depth: 2 })).toMatchObject({ added: 1, unchanged: 2 });
    expect(await run({ depth: 0 })).toMatchObject({ unchanged: 1 });
    expect(await paths()).toEqual(["/"]);
  });

  it("asks an unchanged page once and gets no more than a 304", async () => {
    site.put("/", html(page("Start", "Pierwszy tekst.", ["/a"]), { ETag: '"1"' }));
    site.put("/a", html(page("A", "Tekst A."), { "Last-Modified": "Mon, 23 Nov 2026 09:00:00 GMT" }));
    await run();
    site.asked.length = 0;
    for (const path of ["/", "/a"])
      site.put(path, (request, response) => {
        const known = request.headers["if-none-match"] ?? request.headers["if-modified-since"];
        response.writeHead(known ? 304 : 500).end();
      });
    expect(await run()).toMatchObject({ asked: 2, unchanged: 2, added: 0, changed: 0, problems: [] });
    expect(pagesAsked()).toEqual(["/", "/a"]);
  });

  it("takes a changed page, lets one that is gone leave, and keeps one that fails for now", async () => {
    site.put("/", page("Start", "Tekst.", ["/zmieniona", "/usunieta", "/zepsuta"]));
    for (const name of ["zmieniona", "usunieta", "zepsuta"])
      site.put(`/${name}`, page(name, `Tekst ${name}.`));
    await run();
    site.put("/zmieniona", page("zmieniona", "Nowy tekst."));
    site.put("/usunieta", status(410));
    site.put("/zepsuta", status(500));
    const report = await run();
    expect(report).toMatchObject({ changed: 1, removed: 1, unchanged: 1 });
    expect(codes(report)).toEqual([["/zepsuta", "server-error"]]);
    expect(await paths()).toEqual(["/", "/zepsuta", "/zmieniona"]);
    site.put("/usunieta", page("usunieta", "Wróciła."));
    expect(await run()).toMatchObject({ added: 1 });
  });

  it("waits between two requests, longer where robots.txt asks for it, and asks for nothing forbidden", async () => {
    site.put("/robots.txt", typed("text/plain", "User-agent: *\nCrawl-delay: 7\nDisallow: /tajne\n"));
    site.put("/", page("Start", "Tekst.", ["/tajne/a", "/jawne"]));
    site.put("/tajne/a", page("Tajne", "Tego nie czytamy."));
    site.put("/jawne", page("Jawne", "To czytamy."));
    const report = await run();
    expect(codes(report)).toEqual([["/tajne/a", "robots"]]);
    expect(pagesAsked()).toEqual(["/", "/jawne"]);
    expect(waits).toEqual([7000, 7000]);
    expect(report.refused).toBe(1);
  });

  it("reads nothing from a server whose robots.txt fails, and stays with what it has", async () => {
    site.put("/", page("Start", "Tekst."));
    await run();
    site.put("/robots.txt", status(503));
    const report = await run();
    expect(report).toMatchObject({ finished: true, stopped: "robots", left: 1 });
    expect(codes(report)).toEqual([["/", "robots-unreachable"]]);
    expect(await paths()).toEqual(["/"]);
  });

  it("bears a robots.txt of 10 MB, of which the beginning holds", async () => {
    const rules = `User-agent: *\nDisallow: /tajne\n${`Disallow: /${"a*".repeat(30)}\n`.repeat(160_000)}`;
    site.put("/robots.txt", typed("text/plain", rules));
    site.put("/", page("Start", "Tekst.", ["/tajne"]));
    expect(codes(await run())).toEqual([["/tajne", "robots"]]);
  });

  it("leaves a page out that does not want to be found, though its links are followed", async () => {
    site.put("/", page("Start", "Tekst.", ["/ukryta", "/naglowek"]));
    site.put(
      "/ukryta",
      page("Ukryta", "Ukryty tekst.", ["/za-nia"], `<meta name="robots" content="noindex">`),
    );
    site.put("/za-nia", page("Za nią", "Jawny tekst."));
    site.put("/naglowek", html(page("Nagłówek", "Też ukryta."), { "X-Robots-Tag": "noindex" }));
    expect(await run()).toMatchObject({ refused: 2, problems: [] });
    expect(await paths()).toEqual(["/", "/za-nia"]);
  });

  it("takes a page once, by the address it names as its own or the first with the same text", async () => {
    site.put("/", page("Start", "Tekst.", ["/a?druk=1", "/a-kopia", "/a"]));
    const a = page("A", "Tekst A.", [], `<link rel="canonical" href="/a">`);
    site.put("/a?druk=1", a);
    site.put("/a", a);
    site.put("/a-kopia", page("A", "Tekst A."));
    expect(await run()).toMatchObject({ duplicates: 2 });
    expect(await paths()).toHaveLength(2);
    expect(await run()).toMatchObject({ unchanged: 2, duplicates: 2, added: 0, removed: 0 });
  });

  it("reads files that a page links like those of a folder", async () => {
    site.put("/", page("Start", "Tekst.", ["/regulamin.txt", "/zepsuty.pdf"]));
    site.put("/regulamin.txt", typed("text/plain", "Regulamin\n\nPlac zabaw jest czynny do 20.\n"));
    site.put("/zepsuty.pdf", typed("application/pdf", "%PDF-1.7 to nie jest PDF"));
    const report = await run({ depth: 0 });
    expect(codes(report)).toEqual([["/zepsuty.pdf", "broken"]]);
    expect(await paths()).toEqual(["/", "/regulamin.txt"]);
  });

  it("reads the pages of a sitemap, of an index of sitemaps and of a packed one", async () => {
    source.address = `${site.origin}/sitemap.xml`;
    const entries = (...names: string[]) =>
      names.map((name) => `<url><loc>${site.origin}${name}</loc></url>`);
    const packed = gzipSync(`<urlset>${entries("/a", "/b").join("")}</urlset>`);
    site.put(
      "/sitemap.xml",
      typed("text/xml", `<sitemapindex><sitemap><loc>${site.origin}/1.xml.gz</loc></sitemap></sitemapindex>`),
    );
    site.put("/1.xml.gz", typed("application/x-gzip", packed));
    site.put("/a", page("A", "Tekst A.", ["/c"]));
    site.put("/b", page("B", "Tekst B."));
    expect(await run({ depth: 0 })).toMatchObject({ added: 2, problems: [] });
    expect(await paths()).toEqual(["/a", "/b"]);
  });

  it("makes documents with their date of a feed's items, and keeps dropped ones for a set time", async () => {
    source.address = `${site.origin}/rss`;
    const item = (n: number) =>
      `<item><title>Wiadomość ${n}</title><link>${site.origin}/w/${n}</link><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate><description>Tekst wiadomości ${n}.</description></item>`;
    const rss = (...items: number[]) =>
      typed("application/rss+xml", `<rss><channel>${items.map(item).join("")}</channel></rss>`);
    site.put("/rss", rss(1, 2));
    expect(await run()).toMatchObject({ added: 2, problems: [] });
    expect(await documents()).toMatchObject([
      { path: "/w/1", title: "Wiadomość 1", publishedOn: "2026-11-20", url: `${site.origin}/w/1` },
      { path: "/w/2" },
    ]);
    site.put("/rss", rss(2, 3));
    expect(await run()).toMatchObject({ added: 1, unchanged: 1, removed: 0 });
    now += 91 * DAY;
    expect(await run()).toMatchObject({ removed: 1, unchanged: 2 });
    expect(await paths()).toEqual(["/w/2", "/w/3"]);
  });

  it("goes on after a kill where it stopped, with no page asked for twice", async () => {
    site.put("/", page("Start", "Tekst.", ["/1", "/2", "/3"]));
    for (const n of [1, 2, 3]) site.put(`/${n}`, page(`Strona ${n}`, `Tekst strony ${"abc"[n - 1]}.`));
    const files = diskFileStore(join(root, "files"));
    let kept = 0;
    const dying = {
      ...files,
      async put(bytes: Uint8Array) {
        kept += 1;
        if (kept === 3) throw new Error("killed");
        return files.put(bytes);
      },
    };
    await expect(crawl({ ...process(), files: dying }, actor, source)).rejects.toThrow("killed");
    expect(await paths()).toEqual(["/", "/1"]);
    site.asked.length = 0;
    expect(await run()).toMatchObject({ finished: true, added: 4, asked: 4 });
    expect(pagesAsked()).toEqual(["/2", "/3"]);
  });

  it("asks for no more pages than a run may, and the next run goes on", async () => {
    const names = ["a", "b", "c", "d", "e"].map((name) => `/${name}`);
    site.put("/", page("Start", "Tekst.", names));
    for (const name of names) site.put(name, page(name, `Tekst ${name}.`));
    expect(await run({ pages: 3 })).toMatchObject({ finished: true, stopped: "pages", asked: 3, left: 3 });
    await run({ pages: 4 });
    expect(await paths()).toEqual(["/", ...names]);
  });

  it("stops when it is told, between two pages, and says that it is not finished", async () => {
    const stop = new AbortController();
    site.put("/", page("Start", "Tekst.", ["/a"]));
    site.put("/a", page("A", "Tekst A."));
    const onProgress = (asked: number) => asked === 1 && stop.abort();
    const part = { signal: stop.signal, onProgress: (asked: number) => void onProgress(asked) };
    expect(await crawl(process(), actor, source, part)).toMatchObject({ finished: false, asked: 1, left: 1 });
    expect(await run()).toMatchObject({ finished: true, added: 2 });
  });

  it("sees through a calendar without end", async () => {
    site.otherwise((request, response) => {
      const month = Number(/miesiac=(\d+)/.exec(request.url ?? "")?.[1] ?? 0);
      if (!request.url?.startsWith("/kalendarz")) return void response.writeHead(404).end();
      const body = page(`Kalendarz ${month}`, `W miesiącu ${month} nie ma wydarzeń.`, [
        `/kalendarz?miesiac=${month + 1}`,
        `/kalendarz?miesiac=${month + 2}`,
      ]);
      response.writeHead(200, { "Content-Type": "text/html" }).end(body);
    });
    site.put("/", page("Start", "Tekst.", ["/kalendarz?miesiac=1", "/zwykla"]));
    site.put("/zwykla", page("Zwykła", "Zwykły tekst."));
    const report = await run({ depth: 20 });
    expect(report).toMatchObject({ finished: true, stopped: null });
    expect(report.asked).toBeLessThan(15);
    expect(report.problems.map(({ code }) => code)).toContain("trap");
    expect(await paths()).toContain("/zwykla");
  });

  it("sees through a path that repeats itself, and stops at the depth it was given otherwise", async () => {
    site.otherwise((request, response) => {
      const words = "dąb buk lipa klon grab jodła sosna olcha wiąz cis".split(" ");
      const depth = (request.url ?? "").split("/").length;
      const body = page("Las", `Drzewo ${words[depth % 10]} ${words[depth % 7]}.`, [
        `${request.url}/dalej/w-las`,
      ]);
      response
        .writeHead(request.url === "/robots.txt" ? 404 : 200, { "Content-Type": "text/html" })
        .end(body);
    });
    expect((await run({ depth: 20 })).asked).toBeLessThan(10);
  });

  it.each([
    ["/petla-a", "redirect-loop"],
    ["/lancuch", "too-many-redirects"],
    ["/wewnetrzny", "redirect-outside"],
    ["/metadane", "private-address"],
    ["/plik", "scheme"],
    ["/bez-celu", "redirect-nowhere"],
    ["/bez-konca", "too-large"],
    ["/bomba", "too-large"],
    ["/kapie", "timeout"],
    ["/zerwane", "cut"],
    ["/blad", "server-error"],
    ["/zamkniete", "not-allowed"],
    ["/pusta", "empty"],
  ])("goes on after %s, and says in Polish that it is %s", async (path, code) => {
    site.put("/", page("Start", "Tekst.", [path, "/dobra"]));
    site.put("/dobra", page("Dobra", "Dobry tekst."));
    site.put("/petla-a", status(302, { Location: "/petla-b" }));
    site.put("/petla-b", status(302, { Location: "/petla-a" }));
    site.put("/wewnetrzny", status(301, { Location: "http://10.0.0.1/" }));
    site.put("/metadane", status(301, { Location: "http://169.254.169.254/latest/meta-data/" }));
    site.put("/plik", status(302, { Location: "file:///etc/passwd" }));
    site.put("/bez-celu", status(302));
    site.put("/bez-konca", (_request, response) => {
      const pour = () => {
        while (response.write(Buffer.alloc(65_536, "a"))) if (response.destroyed) return;
        response.once("drain", pour);
      };
      pour();
    });
    site.put("/bomba", html("", {}));
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    site.put("/bomba", typed("text/html", bomb, { "Content-Encoding": "gzip" }));
    site.put("/kapie", (_request, response) => void response.writeHead(200).write("a"));
    site.put("/zerwane", (request) => void request.socket.destroy());
    site.put("/blad", status(500));
    site.put("/zamkniete", status(403));
    site.put("/pusta", html(""));
    site.otherwise((request, response) => {
      const step = Number(
        /^\/lancuch(\d*)$/.exec(request.url ?? "")?.[1] || (request.url === "/lancuch" ? 0 : -1),
      );
      if (step < 0) response.writeHead(404).end();
      else response.writeHead(302, { Location: `/lancuch${step + 1}` }).end();
    });
    const hosts = ["169.254.169.254"];
    const report = await run({ hosts });
    expect(report.finished).toBe(true);
    expect(codes(report)).toEqual([[path, code]]);
    expect(report.problems[0]?.message).toMatch(/^\p{Lu}.*\.$/su);
    expect(await paths()).toEqual(["/", "/dobra"]);
  });

  it("follows a redirect inside the source, and takes the page under its own address", async () => {
    site.put("/", page("Start", "Tekst.", ["/stary"]));
    site.put("/stary", status(301, { Location: "/nowy" }));
    site.put("/nowy", page("Nowy", "Nowy tekst."));
    expect(await run()).toMatchObject({ added: 2, duplicates: 1, problems: [] });
    expect(await run()).toMatchObject({ unchanged: 2, added: 0 });
    expect(await paths()).toEqual(["/", "/nowy"]);
  });

  it("waits as long as a busy server asks, and leaves one alone that asks for longer", async () => {
    let busy = true;
    site.put("/", (_request, response) => {
      if (!busy)
        return void response.writeHead(200, { "Content-Type": "text/html" }).end(page("A", "Tekst."));
      busy = false;
      response.writeHead(429, { "Retry-After": "30" }).end();
    });
    expect(await run()).toMatchObject({ added: 1, problems: [] });
    expect(waits).toContain(30_000);
    site.put("/", status(503, { "Retry-After": "3600" }));
    const report = await run();
    expect(report).toMatchObject({ finished: true, stopped: "server", left: 1 });
    expect(codes(report)).toEqual([["/", "too-many-requests"]]);
    expect(await paths()).toEqual(["/"]);
  });

  it("leaves a server alone that fails again and again", async () => {
    const names = Array.from({ length: 20 }, (_, n) => `/strona-${String.fromCharCode(97 + n)}`);
    site.put("/", page("Start", "Tekst.", names));
    site.otherwise(
      (request, response) => void response.writeHead(request.url === "/robots.txt" ? 404 : 500).end(),
    );
    const report = await run();
    expect(report).toMatchObject({ finished: true, stopped: "server" });
    expect(pagesAsked().length).toBe(6);
  });

  it("opens no address of this machine that the office has not allowed", async () => {
    site.put("/", page("Start", "Tekst."));
    const report = await crawl(process({}, []), actor, source);
    expect(codes(report)).toEqual([["/", "private-address"]]);
    expect(site.asked).toEqual([]);
  });

  it("says that links to other schemes are left out, and follows none of them", async () => {
    site.put("/", page("Start", "Tekst.", ["file:///etc/passwd", "ftp://example.org/", "mailto:a@b.pl"]));
    const report = await run();
    expect(codes(report)).toEqual([["/", "other-schemes"]]);
    expect(report).toMatchObject({ added: 1, asked: 1 });
  });

  it("bears a bomb of a sitemap and one that names itself", async () => {
    source.address = `${site.origin}/sitemap.xml`;
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, "<url><loc>http://a/</loc></url>"));
    site.put(
      "/sitemap.xml",
      typed(
        "text/xml",
        `<sitemapindex>${["/sitemap.xml", "/bomba.xml.gz"].map((path) => `<sitemap><loc>${site.origin}${path}</loc></sitemap>`).join("")}</sitemapindex>`,
      ),
    );
    site.put("/bomba.xml.gz", typed("application/gzip", bomb));
    const report = await run();
    expect(codes(report)).toEqual([["/bomba.xml.gz", "too-large"]]);
    expect(report.asked).toBe(2);
  });

  it("keeps what it has of a feed that comes broken or empty", async () => {
    source.address = `${site.origin}/rss`;
    const item = "<item><title>Wiadomość</title><guid>1</guid><description>Tekst.</description></item>";
    site.put("/rss", typed("text/xml", `<rss><channel>${item}</channel></rss>`));
    await run();
    site.put("/rss", typed("text/xml", "<rss><channel><item><title>Wiad"));
    expect(codes(await run())).toEqual([["/rss", "broken"]]);
    site.put("/rss", typed("text/xml", "<rss><channel></channel></rss>"));
    expect(await run()).toMatchObject({ removed: 0, problems: [] });
    expect(await documents()).toHaveLength(1);
  });

  it("keeps a page that redirects to one that fails, until that one is there", async () => {
    site.put("/", page("Start", "Tekst.", ["/stary"]));
    site.put("/stary", page("Opłata", "Opłata wynosi 7 zł."));
    await run();
    site.put("/stary", status(301, { Location: "/nowy" }));
    site.put("/nowy", status(500));
    expect(codes(await run())).toEqual([["/nowy", "server-error"]]);
    expect(await paths()).toEqual(["/", "/stary"]);
    site.put("/nowy", page("Opłata", "Opłata wynosi 7 zł."));
    expect(await run()).toMatchObject({ added: 1, removed: 1, problems: [] });
    expect(await paths()).toEqual(["/", "/nowy"]);
  });

  it("takes a copy when the page it was a copy of has gone", async () => {
    site.put("/", page("Start", "Tekst.", ["/pierwsza", "/kopia"]));
    site.put("/pierwsza", page("Opłata", "Opłata wynosi 7 zł."));
    site.put("/kopia", html(page("Opłata", "Opłata wynosi 7 zł."), { ETag: '"1"' }));
    await run();
    site.put("/pierwsza", status(404));
    expect(await run()).toMatchObject({ added: 1, removed: 1 });
    expect(await paths()).toEqual(["/", "/kopia"]);
  });

  it("is read in the background when it is due, part by part, and one bad source stops no other", async () => {
    site.put("/", page("Start", "Tekst.", ["/a", "/b"]));
    site.put("/a", page("A", "Tekst A."));
    site.put("/b", page("B", "Tekst B."));
    const ended: string[] = [];
    const failed: string[] = [];
    const tell = {
      ended: (report: { source: string }) => void ended.push(report.source),
      failed: (name: string) => void failed.push(name),
    };
    const deps = process();
    const sources = [{ name: `bad-${number}`, address: "ftp://example.org/" }, source];
    // The pause between two requests is longer than a part.
    let parts = 1;
    while (await crawlDue(deps, actor, sources, tell, { milliseconds: 1_000 })) parts += 1;
    expect(parts).toBeGreaterThan(2);
    expect(ended).toEqual([source.name]);
    expect(failed).toContain(`bad-${number}`);
    site.asked.length = 0;
    await crawlDue(deps, actor, [source], tell);
    expect(site.asked).toEqual([]);
    now += DAY;
    await crawlDue(deps, actor, [source], tell);
    expect(pagesAsked()).toEqual(["/", "/a", "/b"]);
  });

  it("leaves the knowledge with all it gave when it is removed", async () => {
    site.put("/", page("Start", "Tekst.", ["/a"]));
    site.put("/a", page("A", "Tekst A."));
    await run();
    expect((await listCrawls(database().db)).find((crawl) => crawl.source === source.name)).toMatchObject({
      finished: true,
      asked: 2,
    });
    expect(await removeWebSource({ database: database(), jobs }, actor, source.name)).toBe(2);
    expect(await removeWebSource({ database: database(), jobs }, actor, source.name)).toBeNull();
    expect(await paths()).toEqual([]);
  });

  it("says on the page of a document where it is from and when it was last seen there", async () => {
    site.put("/", html(page("Start", "Tekst."), { ETag: '"1"' }));
    await run();
    site.put("/", status(304));
    now += DAY;
    await run();
    const [document] = await documents();
    const found = await readSource(database().db, document?.slug ?? "", { internal: false, units: [] });
    expect(found?.document.url).toBe(`${site.origin}/`);
    expect(found?.seenAt.getTime()).toBe(now);
  });

  it("and a folder read under one name leave each other alone", async () => {
    const folder = await mkdtemp(join(root, "folder-"));
    await writeFile(join(folder, "plik.md"), "# Plik\n\nTekst pliku.\n");
    site.put("/", page("Start", "Tekst."));
    await run();
    const files = diskFileStore(join(root, "files"));
    const from = { path: folder, source: source.name as string };
    await ingest({ db: database().db, jobs, files }, actor, from);
    await run();
    expect(await paths()).toEqual(["/", "plik.md"]);
  });
});
