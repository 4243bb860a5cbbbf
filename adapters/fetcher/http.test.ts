import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FetchRequest } from "#core/knowledge";
import { html, openSite, type Site, status, typed } from "#tests/site";
import { httpFetcher } from "./http.ts";

const MB = 1024 * 1024;

describe("requests to the outside", () => {
  let site: Site;
  let far: ReturnType<typeof httpFetcher>;
  const get = (path: string, request: Partial<FetchRequest> = {}) =>
    far.fetch({ address: new URL(path, site.origin).href, largest: MB, milliseconds: 10_000, ...request });

  beforeAll(async () => {
    site = await openSite();
    far = httpFetcher({
      userAgent: "Magistrat/0 (+mailto:test@example.org)",
      allowedNetworks: ["127.0.0.1"],
      allowedPorts: [site.port],
    });
  });
  afterAll(() => site.close());

  it("bring the bytes, the status and the headers, and say who asks", async () => {
    site.put("/", html("<p>Dzień dobry</p>", { ETag: '"1"' }));
    const { status, headers, bytes } = await get("/");
    expect([status, headers.etag, new TextDecoder().decode(bytes)]).toEqual([
      200,
      '"1"',
      "<p>Dzień dobry</p>",
    ]);
    expect(site.headersOf("/")["user-agent"]).toBe("Magistrat/0 (+mailto:test@example.org)");
  });

  it("name what they already have", async () => {
    site.put("/etag", status(304));
    const last = "Mon, 23 Nov 2026 10:00:00 GMT";
    expect(await get("/etag", { etag: '"7"', lastModified: last })).toMatchObject({ status: 304 });
    expect(site.headersOf("/etag")).toMatchObject({ "if-none-match": '"7"', "if-modified-since": last });
  });

  it("do not follow a redirect by themselves", async () => {
    site.put("/away", status(302, { Location: "http://169.254.169.254/" }));
    expect(await get("/away")).toMatchObject({
      status: 302,
      headers: { location: "http://169.254.169.254/" },
    });
  });

  it("unpack what was packed", async () => {
    site.put("/gzip", typed("text/plain", gzipSync("spakowane"), { "Content-Encoding": "gzip" }));
    expect(new TextDecoder().decode((await get("/gzip")).bytes)).toBe("spakowane");
  });

  it.each([
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1/",
    "data:text/html,x",
    "//",
    "http://",
  ])("refuse %s", async (address) => {
    await expect(get("/", { address })).rejects.toMatchObject({ code: "scheme" });
  });

  it("refuse ports that are not of the web", async () => {
    await expect(get("/", { address: "http://127.0.0.1:22/" })).rejects.toMatchObject({ code: "port" });
  });

  it.each([
    "http://127.0.0.2/",
    "http://2130706434/",
    "http://0x7f.2/",
    "http://017700000002/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.2]/",
    "http://169.254.169.254/latest/meta-data/",
  ])("refuse the private address %s, however it is written", async (address) => {
    await expect(get("/", { address })).rejects.toMatchObject({ code: "private-address" });
  });

  it.each([
    [[{ address: "10.0.0.7", family: 4 }]],
    [[{ address: "fd00::7", family: 6 }]],
    [
      [
        { address: "1.1.1.1", family: 4 },
        { address: "10.0.0.7", family: 4 },
      ],
    ],
  ])("refuse a name that leads to a private network: %j", async (found) => {
    const named = httpFetcher({
      userAgent: "Magistrat",
      allowedNetworks: [],
      allowedPorts: [],
      lookup: (_host, _options, done) => done(null, found),
    });
    await expect(
      named.fetch({ address: "http://example.org/", largest: MB, milliseconds: 10_000 }),
    ).rejects.toMatchObject({ code: "private-address" });
  });

  it("connect to the very address that was checked, though the name changes it after", async () => {
    const given = ["127.0.0.1", "10.0.0.7"];
    const rebinding = httpFetcher({
      userAgent: "Magistrat",
      allowedNetworks: ["127.0.0.1"],
      allowedPorts: [site.port],
      lookup: (_host, _options, done) => done(null, [{ address: given.shift() ?? "", family: 4 }]),
    });
    const address = `http://rebinding.example:${site.port}/`;
    const ask = () => rebinding.fetch({ address, largest: MB, milliseconds: 10_000 });
    expect((await ask()).status).toBe(200);
    await expect(ask()).rejects.toMatchObject({ code: "private-address" });
  });

  it("give up an endless answer where it passes the limit", async () => {
    site.put("/endless", (_request, response) => {
      const pour = () => {
        while (response.write(Buffer.alloc(65_536))) if (response.destroyed) return;
        response.once("drain", pour);
      };
      pour();
    });
    await expect(get("/endless")).rejects.toMatchObject({ code: "too-large" });
    expect((await get("/endless", { longer: "cut" })).bytes.length).toBe(MB);
  });

  it("give up a gzip bomb where it passes the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(20 * MB));
    site.put("/bomb", typed("text/html", bomb, { "Content-Encoding": "gzip" }));
    await expect(get("/bomb")).rejects.toMatchObject({ code: "too-large" });
    expect((await get("/bomb", { longer: "cut" })).bytes.length).toBe(MB);
  });

  it("give up an answer that only drips, or never begins", async () => {
    site.put("/silent", () => undefined);
    site.put("/drip", (_request, response) => void response.writeHead(200).write("a"));
    await expect(get("/silent", { milliseconds: 150 })).rejects.toMatchObject({ code: "timeout" });
    await expect(get("/drip", { milliseconds: 150 })).rejects.toMatchObject({ code: "timeout" });
  });

  it("tell a connection that was cut, before the answer and in the middle of it", async () => {
    site.put("/cut", (request) => void request.socket.destroy());
    site.put("/half", (_request, response) => {
      response.writeHead(200, { "Content-Length": "1000" });
      response.write("połowa", () => response.destroy());
    });
    await expect(get("/cut")).rejects.toMatchObject({ code: "cut" });
    await expect(get("/half")).rejects.toMatchObject({ code: "cut" });
  });

  it("tell a body that is not packed as it says", async () => {
    site.put("/garbled", typed("text/html", "to nie gzip", { "Content-Encoding": "gzip" }));
    site.put("/unknown", typed("text/html", "?", { "Content-Encoding": "lzma" }));
    await expect(get("/garbled")).rejects.toMatchObject({ code: "garbled" });
    await expect(get("/unknown")).rejects.toMatchObject({ code: "garbled" });
  });

  it("stop when the caller stops", async () => {
    const stop = new AbortController();
    site.put("/waiting", () => stop.abort(new Error("stop")));
    await expect(get("/waiting", { signal: stop.signal })).rejects.toThrow("stop");
  });
});
