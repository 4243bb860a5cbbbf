import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newConversationSecret, readConversation } from "#core/conversations";
import type { SearchHit } from "#core/knowledge";
import { ORIGIN, openPortal } from "../fixtures/open-portal.ts";
import { askResponse, errorResponse, searchResponse } from "./responses.ts";

let portal: Awaited<ReturnType<typeof openPortal>>;
beforeAll(async () => {
  portal = await openPortal();
}, 120_000);
afterAll(() => portal.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  portal
    .open({
      search: async () => ({
        passages: [hit],
        questions: [],
        vocabulary: { texts: 0, holding: () => 0, nearest: () => null },
      }),
    })
    .request(path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...headers },
    });

const hit: SearchHit = {
  score: 1,
  fields: { surface: 1, lemmas: 1, grams: 1 },
  passage: {
    id: "drzewo/0",
    documentId: "drzewo",
    documentTitle: "Usunięcie drzewa",
    url: "/zrodla/drzewo#wniosek",
    ordinal: 0,
    headingPath: ["Wniosek"],
    anchor: "wniosek",
    page: null,
    kind: "text",
    text: "Wniosek składa posiadacz nieruchomości.",
    unit: null,
    visibility: "public",
    language: "pl",
    validFrom: null,
    validTo: null,
    sample: true,
  },
};

describe("POST /api/v1/ask", () => {
  it("answers as its description says, marked as a sample, and goes on with the conversation", async () => {
    const first = askResponse.parse(
      await (await post("/api/v1/ask", { question: "Jak wyrobić paszport?" })).json(),
    );
    expect(first).toMatchObject({ status: "outside", by: "built-in", sample: true });
    const next = await post("/api/v1/ask", {
      question: "A ile to kosztuje?",
      conversation: first.conversation,
    });
    expect(askResponse.parse(await next.json()).conversation).toBe(first.conversation);
    expect(await readConversation(portal.deps.db, first.conversation)).toHaveLength(2);
    expect(next.headers.get("set-cookie")).toBeNull();
    expect(next.headers.get("cache-control")).toBe("no-store");
  });

  it("does not take over a conversation token that nobody was given", async () => {
    const planted = newConversationSecret();
    const answer = askResponse.parse(
      await (await post("/api/v1/ask", { question: "Jak wyrobić paszport?", conversation: planted })).json(),
    );
    expect(answer.conversation).not.toBe(planted);
    expect(await readConversation(portal.deps.db, planted)).toEqual([]);
    expect(await readConversation(portal.deps.db, answer.conversation)).toHaveLength(1);
  });

  it("answers in the language asked for, with addresses another system can open", async () => {
    const response = await post("/api/v1/ask", {
      question: "Chcę porozmawiać z człowiekiem",
      language: "en",
    });
    const { status, actions } = askResponse.parse(await response.json());
    expect(status).toBe("handoff");
    expect(actions.map(({ url }) => url)).toContain(`${ORIGIN}/en/urzad-kontakt`);
  });

  it("streams sentences and then the whole answer", async () => {
    const response = await post(
      "/api/v1/ask",
      { question: "Jak wyrobić paszport?" },
      { Accept: "text/event-stream" },
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    const parts = (await response.text()).trim().split("\n\n");
    expect(parts.slice(0, -1).every((part) => part.startsWith("event: sentence\n"))).toBe(true);
    const last = parts.at(-1) ?? "";
    expect(last).toMatch(/^event: done\n/);
    askResponse.parse(JSON.parse(last.split("\ndata: ")[1] ?? ""));
  });

  it.each([
    ["{", "not-json", []],
    ["[]", "not-object", []],
    ["null", "not-object", []],
    [{}, "invalid", ["“question”"]],
    [{ question: "" }, "invalid", ["“question”"]],
    [{ question: 7, asOf: "2026-02-30" }, "invalid", ["“question”", "“asOf”"]],
    [{ question: "Ile?", language: "de" }, "invalid", ["“language”"]],
    [{ question: "Ile?", conversation: "../../x" }, "invalid", ["“conversation”"]],
    [{ question: "Ile?", asof: "2026-01-01" }, "invalid", ["“asof”"]],
  ])("says in the language of the request what is wrong with %j", async (body, code, fields) => {
    const response = await post("/en/api/v1/ask", body);
    const { error } = errorResponse.parse(await response.json());
    expect(response.status).toBe(400);
    expect(error.code).toBe(code);
    expect(error.details).toHaveLength(fields.length);
    for (const [at, field] of fields.entries()) expect(error.details[at]).toContain(field);
  });

  it("is 503 with a time to try again while it is busy, and danger still gets help", async () => {
    const busy = portal.open({ gate: { enter: async () => null, inside: 9, waiting: 9 } });
    const ask = (question: string) =>
      busy.request("/api/v1/ask", {
        method: "POST",
        body: JSON.stringify({ question }),
        headers: { "Content-Type": "application/json" },
      });
    const response = await ask("Ile kosztuje wypis?");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).not.toBeNull();
    expect(askResponse.parse(await response.json()).status).toBe("busy");
    expect((await ask("Pali się mój dom!")).status).toBe(200);
  });

  it("gives JSON for what is refused before it", async () => {
    const web = portal.open({}, { ask: 0, search: 9, pages: 9 });
    const response = await web.request("/api/v1/ask", {
      method: "POST",
      body: "{}",
      headers: { Origin: ORIGIN },
    });
    expect(response.status).toBe(429);
    expect(errorResponse.parse(await response.json()).error.code).toBe("too-many");
    const missing = await web.request("/api/v1/nothing");
    expect(missing.status).toBe(404);
    expect(errorResponse.parse(await missing.json()).error.code).toBe("not-found");
    const large = await post("/api/v1/ask", { question: "a".repeat(70_000) });
    expect(large.status).toBe(413);
    expect(errorResponse.parse(await large.json()).error.code).toBe("too-large");
  });
});

describe("POST /api/v1/search", () => {
  it("gives passages with score and place", async () => {
    const response = await post("/api/v1/search", { query: "kto składa wniosek", limit: 3 });
    const { results, sample } = searchResponse.parse(await response.json());
    expect(sample).toBe(true);
    expect(results[0]).toMatchObject({
      url: `${ORIGIN}/zrodla/drzewo#wniosek`,
      headings: ["Wniosek"],
      score: 1,
    });
  });

  it.each([
    { query: "x", limit: 0 },
    { query: "x", limit: 51 },
    { query: "x", limit: 1.5 },
    { query: "x", limit: "3" },
  ])("refuses %j", async (body) => {
    expect((await post("/api/v1/search", body)).status).toBe(400);
  });
});

it("describes itself in OpenAPI 3.1 with every field that it takes", async () => {
  const response = await portal.open().request("/api/v1/openapi.json");
  const { openapi, paths } = (await response.json()) as {
    openapi: string;
    paths: Record<
      string,
      { post: { requestBody: { content: Record<string, { schema: { properties: object } }> } } }
    >;
  };
  expect(openapi).toMatch(/^3\.1/);
  const fields = (path: string) =>
    Object.keys(paths[path]?.post.requestBody.content["application/json"]?.schema.properties ?? {});
  expect(fields("/api/v1/ask")).toEqual(["question", "conversation", "asOf", "language"]);
  expect(fields("/api/v1/search")).toEqual(["query", "asOf", "limit"]);
});
