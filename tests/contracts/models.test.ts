import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAiCompatible } from "#adapters/models/openai-compatible";
import { type Embedder, type ModelSettings, modelSettings, type Reranker } from "#core/models";
import { type ModelServer, openModelServer } from "../model-server/open-model-server.ts";
import { describeEmbedder } from "./embedder.ts";
import { describeLanguageModel } from "./language-model.ts";
import { describeReranker } from "./reranker.ts";

const settings = (role: ModelSettings["role"], address: string, more: object = {}) =>
  modelSettings.parse({
    role,
    name: "proba",
    address,
    model: "test-model",
    where: "in-house",
    ...(role === "writes" ? { contextTokens: 8192 } : {}),
    ...(role === "embeds" ? { dimension: 64 } : {}),
    ...more,
  });

/** Every way of a server to give JSON, with and without a system role, streaming and not. */
const WAYS = (["json_schema", "json_object", "prompt"] as const).flatMap((structured) =>
  [true, false].flatMap((systemRole) =>
    [true, false].map((streaming) => ({ structured, systemRole, streaming })),
  ),
);
for (const way of WAYS) {
  const { structured, systemRole, streaming } = way;
  const said = `${structured}${systemRole ? "" : ", no system role"}${streaming ? ", streaming" : ""}`;
  describeLanguageModel(`of the OpenAI protocol (${said})`, async (script = []) => {
    const key = { header: "Ocp-Apim-Subscription-Key", value: "k-123" };
    const server = await openModelServer(
      { structured: structured === "prompt" ? "none" : structured, systemRole, streaming, key },
      script,
    );
    const chosen = settings("writes", server.address, { ...way, key: { variable: "K", header: key.header } });
    const opened = openAiCompatible(chosen, key.value);
    if (opened.role !== "writes") throw new Error("not a model that writes");
    return {
      model: opened.model,
      abandoned: () => server.seen.some((seen) => seen.abandoned),
      close: () => server.close(),
    };
  });
}

describe("with a server", () => {
  let server: ModelServer;
  let forgetful: ModelServer;
  beforeAll(async () => {
    server = await openModelServer();
    forgetful = await openModelServer({}, [{ act: { does: "forgets" } }]);
  });
  afterAll(async () => {
    await server.close();
    await forgetful.close();
  });
  const embedder = (more: object = {}): Embedder => {
    const opened = openAiCompatible(settings("embeds", server.address, more), null);
    if (opened.role !== "embeds") throw new Error("not an embedder");
    return opened.model;
  };
  const reranking = (address: string, form: string): Reranker => {
    const opened = openAiCompatible(settings("reranks", address, { form }), null);
    if (opened.role !== "reranks") throw new Error("not a reranker");
    return opened.model;
  };

  describeEmbedder("of the OpenAI protocol", {
    adapter: () => embedder(),
    promising: (dimension) => embedder({ dimension }),
  });
  describeReranker("of vLLM and llama.cpp", {
    adapter: () => reranking(server.address, "jina"),
    forgetful: () => reranking(forgetful.address, "jina"),
  });
  describeReranker("of TEI", {
    adapter: () => reranking(server.root, "tei"),
    forgetful: () => reranking(forgetful.root, "tei"),
  });

  it("gives questions and passages the prefixes that the model was trained with", async () => {
    const prefixed = embedder({ queryPrefix: "zapytanie: ", passagePrefix: "tekst: " });
    await prefixed.embed(["opłata"], "query");
    await prefixed.embed(["opłata"], "passage");
    expect(server.seen.slice(-2).map(({ body }) => JSON.parse(body).input)).toEqual([
      ["zapytanie: opłata"],
      ["tekst: opłata"],
    ]);
  });
});
