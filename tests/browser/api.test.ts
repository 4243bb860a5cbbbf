import { beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

const QUESTION = "Ile kosztuje decyzja o warunkach zabudowy?";

interface Described {
  openapi: string;
  servers: { url: string }[];
  paths: Record<
    string,
    { post: { responses: Record<string, { content: Record<string, { schema: object }> }> } }
  >;
}

let described: Described;
beforeAll(async () => {
  described = await (await fetch(`${inject("platformUrl")}/api/v1/openapi.json`)).json();
});

const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${inject("platformUrl")}${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });

/** What the description does not allow in a response; null where it holds to it. */
function strayOf(path: string, status: number, body: unknown): string | null {
  const schema = described.paths[path]?.post.responses[String(status)]?.content["application/json"]?.schema;
  if (!schema) return `${path} does not describe ${status}`;
  const checked = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(body);
  return checked.success ? null : z.prettifyError(checked.error);
}

/** Asks and gives the answer, which holds to the description. */
async function answerTo(body: object, path = "/api/v1/ask") {
  const response = await send(path, body);
  expect(response.status).toBe(200);
  const answer = await response.json();
  expect(strayOf("/api/v1/ask", 200, answer)).toBeNull();
  return answer;
}
const textOf = (answer: { sentences: { text: string }[] }) =>
  answer.sentences.map(({ text }) => text).join("\n");

describe("the description of the interface", () => {
  it("names the address that it is reached at", () => {
    expect(described.servers).toEqual([{ url: inject("platformUrl") }]);
  });

  it("names both verbs, requires what every answer has, and closes its objects", () => {
    expect(described.openapi).toMatch(/^3\.1/);
    expect(Object.keys(described.paths).sort()).toEqual(["/api/v1/ask", "/api/v1/search"]);
    expect(strayOf("/api/v1/ask", 200, {})).toContain("status");
    expect(strayOf("/api/v1/ask", 200, {})).toContain("sample");
    expect(strayOf("/api/v1/search", 200, { results: [{}] })).toContain("url");
  });
});

describe("POST /api/v1/ask", () => {
  it("answers with numbered sources that open at the passage, the unit, and the mark of a sample", async () => {
    const answer = await answerTo({ question: QUESTION });
    expect(answer).toMatchObject({ status: "answered", by: "built-in", sample: true });
    expect(answer.unit).toMatchObject({
      name: "Wydział Urbanistyki i Architektury",
      sample: true,
      phone: null,
    });
    expect(textOf(answer)).toContain("598 zł");
    const numbers = answer.sources.map(({ n }: { n: number }) => n);
    expect(numbers).toEqual(numbers.map((_: number, at: number) => at + 1));
    for (const { sources } of answer.sentences) expect(numbers).toEqual(expect.arrayContaining(sources));
    const { origin, hash } = new URL(answer.sources[0].url);
    expect(origin).toBe(inject("platformUrl"));
    const source = await (await fetch(answer.sources[0].url)).text();
    expect(source).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    expect(source).toContain(answer.sources[0].quote);
  });

  it.each([
    { asOf: "2025-06-01", stands: "40 zł", not: /45 zł|47 zł/, valid: "2025-12-31" },
    { asOf: "2026-06-01", stands: "45 zł", not: /40 zł|47 zł/, valid: null },
  ])("answers for the day $asOf by what was in force then", async ({ asOf, stands, not, valid }) => {
    const answer = await answerTo({ question: "Ile wynosi stawka opłaty za odpady od osoby?", asOf });
    expect(textOf(answer)).toContain(stands);
    expect(textOf(answer)).not.toMatch(not);
    const ends = answer.sources.map(({ validTo }: { validTo: string | null }) => validTo);
    if (valid) expect(ends).toContain(valid);
    for (const { validFrom, validTo } of answer.sources) {
      expect((validFrom ?? "") <= asOf).toBe(true);
      expect((validTo ?? "9999") >= asOf).toBe(true);
    }
  });

  it.each([
    { question: "Скільки коштує рішення про умови забудови?", language: "uk", says: "Документи" },
    { question: "How much is a decision on building conditions?", language: "en", says: "Polish" },
  ])("answers in $language from Polish documents and says so", async ({ question, language, says }) => {
    const answer = await answerTo({ question, language });
    expect(textOf(answer)).toContain("598 zł");
    expect(answer.notices.join(" ")).toContain(says);
    expect(new URL(answer.sources[0].url).pathname).toMatch(new RegExp(`^/${language}/zrodla/`));
    const prefixed = await answerTo({ question }, `/${language}/api/v1/ask`);
    expect(prefixed.notices).toEqual(answer.notices);
  });

  it.each([
    { question: "Kto jest mistrzem szachowym?", status: "unknown" },
    { question: "Gdzie złożyć zeznanie roczne PIT?", status: "outside" },
    { question: "Pali się mój dom!", status: "urgent" },
    { question: "Chcę porozmawiać z człowiekiem", status: "handoff" },
    { question: "x".repeat(10_000), status: "screened" },
    { question: "\u0000\u0001\ufffd\u0002\ufffd\u0003".repeat(20), status: "screened" },
    { question: "   ", status: "screened" },
  ])("refuses in a way that helps: $status", async ({ question, status }) => {
    const answer = await answerTo({ question });
    expect(answer).toMatchObject({ status, sources: [] });
    expect(textOf(answer)).not.toBe("");
  });

  it("goes on with a conversation whose token is given, and with no other", async () => {
    const first = await answerTo({ question: QUESTION });
    const next = await answerTo({ question: "A dla właściciela działki?", conversation: first.conversation });
    expect(next.conversation).toBe(first.conversation);
    expect(next.notices.join(" ")).toContain("warunkach zabudowy");
    const alone = await answerTo({ question: "A dla właściciela działki?" });
    expect(alone.conversation).not.toBe(first.conversation);
    expect(alone.notices.join(" ")).not.toContain("warunkach zabudowy");
  });

  it("gives the same answer in parts to who asks for a stream", async () => {
    const response = await send("/api/v1/ask", { question: QUESTION }, { accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const events = (await response.text())
      .split("\n\n")
      .filter(Boolean)
      .map((event) => ({
        event: /^event: (.*)$/m.exec(event)?.[1],
        data: JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "null"),
      }));
    const done = events.at(-1);
    expect(done?.event).toBe("done");
    expect(strayOf("/api/v1/ask", 200, done?.data)).toBeNull();
    const sentences = events.filter(({ event }) => event === "sentence").map(({ data }) => data);
    expect(sentences).toEqual(done?.data.sentences);
    expect(sentences.length).toBeGreaterThan(0);
    const whole = await answerTo({ question: QUESTION });
    expect({ ...done?.data, conversation: "" }).toEqual({ ...whole, conversation: "" });
  });
});

describe("POST /api/v1/search", () => {
  it("finds passages with their score and place, the best first", async () => {
    const response = await send("/api/v1/search", { query: "opłata warunki zabudowy", limit: 3 });
    const found = await response.json();
    expect(strayOf("/api/v1/search", 200, found)).toBeNull();
    expect(found.sample).toBe(true);
    expect(found.results).toHaveLength(3);
    const scores = found.results.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(found.results[0].text).toContain("598 zł");
  });

  it("finds only what holds on the day asked about", async () => {
    const titles = async (asOf: string) => {
      const { results } = await (
        await send("/api/v1/search", { query: "uchwała o opłacie za odpady", asOf, limit: 50 })
      ).json();
      return results.map(({ url }: { url: string }) => new URL(url).pathname);
    };
    const [then, later] = [await titles("2025-06-01"), await titles("2027-06-01")];
    expect(then).toContain("/zrodla/prawo-uchwala-oplata-za-odpady-2025");
    expect(then).not.toContain("/zrodla/prawo-uchwala-oplata-za-odpady-2027");
    expect(later).toContain("/zrodla/prawo-uchwala-oplata-za-odpady-2027");
    expect(later).not.toContain("/zrodla/prawo-uchwala-oplata-za-odpady-2025");
  });
});

describe("a request that cannot be read", () => {
  it.each([
    { path: "/api/v1/ask", body: "{", code: "not-json" },
    { path: "/api/v1/ask", body: "", code: "not-json" },
    { path: "/api/v1/ask", body: "[]", code: "not-object" },
    { path: "/api/v1/ask", body: "null", code: "not-object" },
    { path: "/api/v1/ask", body: '"pytanie"', code: "not-object" },
    { path: "/api/v1/ask", body: {}, code: "invalid", field: "question" },
    { path: "/api/v1/ask", body: { question: "" }, code: "invalid", field: "question" },
    { path: "/api/v1/ask", body: { question: 5 }, code: "invalid", field: "question" },
    { path: "/api/v1/ask", body: { question: ["a"] }, code: "invalid", field: "question" },
    { path: "/api/v1/ask", body: { question: "x".repeat(30_000) }, code: "invalid", field: "question" },
    { path: "/api/v1/ask", body: { question: "a", asOf: "2026-02-30" }, code: "invalid", field: "asOf" },
    { path: "/api/v1/ask", body: { question: "a", asOf: 20260101 }, code: "invalid", field: "asOf" },
    { path: "/api/v1/ask", body: { question: "a", language: "de" }, code: "invalid", field: "language" },
    {
      path: "/api/v1/ask",
      body: { question: "a", conversation: "x" },
      code: "invalid",
      field: "conversation",
    },
    { path: "/api/v1/ask", body: { question: "a", pytanie: "b" }, code: "invalid", field: "pytanie" },
    {
      path: "/api/v1/ask",
      body: '{"question":"a","__proto__":{"x":1}}',
      code: "invalid",
      field: "__proto__",
    },
    { path: "/api/v1/search", body: { query: 1 }, code: "invalid", field: "query" },
    { path: "/api/v1/search", body: { query: "a", limit: 0 }, code: "invalid", field: "limit" },
    { path: "/api/v1/search", body: { query: "a", limit: 1.5 }, code: "invalid", field: "limit" },
    { path: "/api/v1/search", body: { query: "a", limit: 51 }, code: "invalid", field: "limit" },
    { path: "/api/v1/search", body: { query: "a", limit: "3" }, code: "invalid", field: "limit" },
  ])("$path is told „$code” with its field: $field", async ({ path, body, code, field }) => {
    const response = await send(path, body);
    expect(response.status).toBe(400);
    const told = await response.json();
    expect(strayOf(path, 400, told)).toBeNull();
    expect(told.error.code).toBe(code);
    if (field) expect(told.error.details.join(" ")).toContain(`„${field}”`);
    expect(told.requestId).toBe(response.headers.get("x-request-id"));
  });

  it("is told in the language of the address", async () => {
    const told = await (await send("/en/api/v1/ask", "{")).json();
    const polish = await (await send("/api/v1/ask", "{")).json();
    expect(told.error.message).not.toBe(polish.error.message);
  });

  it("is told as JSON that it is too large, or that there is no such address", async () => {
    const large = await send("/api/v1/ask", { question: "x".repeat(100_000) });
    expect(large.status).toBe(413);
    expect(strayOf("/api/v1/ask", 413, await large.json())).toBeNull();
    const absent = await send("/api/v1/nothing", {});
    expect(absent.status).toBe(404);
    expect(await absent.json()).toMatchObject({ error: { code: "not-found" } });
  });
});
