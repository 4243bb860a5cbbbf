import { streamSSE } from "hono/streaming";
import { describe, expect, it } from "vitest";
import { pl } from "#core/i18n";
import { type Actor, clerks, clerksWith, developersOnly, everyone } from "#core/identity";
import { createWeb, type RequestRecord, type WebOptions } from "./create-web.ts";
import type { Route } from "./route.ts";

const routes: Route[] = [
  { method: "GET", path: "/", policy: everyone, handler: (c) => c.text(`home ${c.get("locale")}`) },
  { method: "GET", path: "/limited", policy: everyone, limit: "ask", handler: (c) => c.text("in") },
  { method: "GET", path: "/clerks", policy: clerks, handler: (c) => c.text("in") },
  { method: "GET", path: "/audit", policy: clerksWith("auditor"), handler: (c) => c.text("in") },
  { method: "GET", path: "/developers", policy: developersOnly, handler: (c) => c.text("in") },
  {
    method: "POST",
    path: "/form",
    policy: everyone,
    handler: async (c) => c.text(String((await c.req.parseBody()).a)),
  },
  {
    method: "POST",
    path: "/files",
    policy: everyone,
    bodyLimit: 100_000,
    handler: async (c) => {
      let size = 0;
      for await (const part of c.req.raw.body ?? []) size += part.length;
      return c.text(`${size}`);
    },
  },
  { method: "PATCH", path: "/files", policy: clerks, handler: (c) => c.text("in") },
  {
    method: "GET",
    path: "/stream",
    policy: everyone,
    handler: (c) => streamSSE(c, (out) => out.writeSSE({ data: "part" })),
  },
  {
    method: "GET",
    path: "/kept",
    policy: everyone,
    handler: (c) => c.text("in", 200, { "Cache-Control": "max-age=60" }),
  },
  {
    method: "GET",
    path: "/broken/:name",
    policy: everyone,
    handler: () => {
      throw new Error("secret detail");
    },
  },
];

function open(options: Partial<WebOptions> = {}) {
  const records: RequestRecord[] = [];
  const errors: unknown[] = [];
  const web = createWeb({
    routes,
    context: { environment: "production" },
    publicUrl: "https://miasto.example",
    trustedProxies: [],
    limits: { ask: 2, search: 2, pages: 2, codes: 2, tiles: 2 },
    messagesOf: () => pl,
    actorOf: () => ({ kind: "anonymous" }),
    refuse: (c, refusal) => c.text(`refused ${refusal.status}`, refusal.status),
    onRequest: (record) => records.push(record),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { web, records, errors };
}

const clerk = (...roles: Extract<Actor, { kind: "clerk" }>["roles"]): Actor => ({
  kind: "clerk",
  id: "k",
  units: [],
  roles,
});

describe("the guards before every route", () => {
  it.each([
    ["/clerks", { kind: "anonymous" } as Actor, 403],
    ["/clerks", { kind: "resident", id: "r" } as Actor, 403],
    ["/clerks", clerk(), 200],
    ["/audit", clerk("editor"), 403],
    ["/audit", clerk("auditor"), 200],
  ])("answer %s for %o with %i", async (path, actor, status) => {
    const { web } = open({ actorOf: () => actor });
    expect((await web.request(path)).status).toBe(status);
  });

  it("hide from production what is for developers", async () => {
    expect((await open().web.request("/developers")).status).toBe(404);
    expect((await open({ context: { environment: "development" } }).web.request("/developers")).status).toBe(
      200,
    );
  });

  it("read the language from the address", async () => {
    const { web } = open();
    expect(await (await web.request("/")).text()).toBe("home pl");
    expect(await (await web.request("/uk/")).text()).toBe("home uk");
    expect(await (await web.request("/en")).text()).toBe("home en");
    expect((await web.request("/de/")).status).toBe(404);
  });

  it("refuse a form that another site sends, in every form that browsers can send", async () => {
    const { web } = open();
    const post = (headers: Record<string, string>) =>
      web.request("/form", { method: "POST", body: new URLSearchParams({ a: "1" }), headers });
    expect((await post({ origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post({ origin: "null" })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: "https://miasto.example.evil.example" })).status).toBe(403);
    expect((await post({ origin: "https://miasto.example" })).status).toBe(200);
    expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(200);
  });

  it("refuse a body larger than a form can be", async () => {
    const response = await open().web.request("/form", {
      method: "POST",
      body: new URLSearchParams({ a: "x".repeat(70_000) }),
      headers: { origin: "https://miasto.example" },
    });
    expect(response.status).toBe(413);
  });

  it("take a larger body where the route says so, up to what it says", async () => {
    const post = (body: BodyInit, headers: Record<string, string> = {}) =>
      open().web.request("/files", {
        method: "POST",
        body,
        headers: { origin: "https://miasto.example", ...headers },
        duplex: "half",
      } as RequestInit);
    const told = (size: number) => post("x".repeat(size), { "content-length": String(size) });
    expect(await (await told(100_000)).text()).toBe("100000");
    expect((await told(100_001)).status).toBe(413);
    const untold = (size: number) => post(new Blob([new Uint8Array(size)]).stream());
    expect(await (await untold(100_000)).text()).toBe("100000");
    expect((await untold(100_001)).status).toBe(413);
  });

  it("guard every method of an address", async () => {
    const patch = { method: "PATCH", headers: { origin: "https://miasto.example" } };
    expect((await open().web.request("/files", patch)).status).toBe(403);
    expect((await open({ actorOf: () => clerk() }).web.request("/files", patch)).status).toBe(200);
  });

  it("count each client's requests apart and say when the next is welcome", async () => {
    let refusal: unknown;
    const { web } = open({
      trustedProxies: ["10.0.0.1"],
      refuse: (c, given) => {
        refusal = given;
        return c.text("no", given.status);
      },
    });
    const from = (address: string) =>
      web.request(
        "/limited",
        { headers: { "x-forwarded-for": address } },
        { incoming: { socket: { remoteAddress: "10.0.0.1" } } },
      );
    expect([
      (await from("1.1.1.1")).status,
      (await from("1.1.1.1")).status,
      (await from("1.1.1.1")).status,
    ]).toEqual([200, 200, 429]);
    expect(refusal).toMatchObject({ retryAfterSeconds: expect.any(Number) });
    expect((await from("2.2.2.2")).status).toBe(200);
  });

  it("give an error a number and the log its cause, and the person neither cause nor stack", async () => {
    const { web, errors, records } = open();
    const response = await web.request("/broken/Jan-Kowalski?pesel=44051401359");
    expect(response.status).toBe(500);
    expect(await response.text()).toBe("refused 500");
    expect(response.headers.get("x-request-id")).toBe(records[0]?.requestId);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(records)).not.toMatch(/Kowalski|44051401359/);
    expect(records[0]).toMatchObject({ route: "/broken/:name", status: 500 });
  });

  it.each([
    ["/", "no-store"],
    ["/stream", "no-store"],
    ["/kept", "max-age=60"],
    ["/nowhere", "no-store"],
  ])("let no cache keep what its handler does not give to caches: %s", async (path, cache) => {
    expect((await open().web.request(path)).headers.get("cache-control")).toBe(cache);
  });

  it("send a strict content security policy and no referrer to others", async () => {
    const { headers } = await open().web.request("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toContain("max-age");
  });
});
