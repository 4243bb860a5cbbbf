import { describe, expect, it } from "vitest";
import { openAiCompatible } from "#adapters/models/openai-compatible";
import {
  checkEmbedder,
  checkReranker,
  checkWriter,
  type LanguageModel,
  modelSettings,
  type WriterSettings,
} from "#core/models";
import { type ModelAbilities, openModelServer } from "./open-model-server.ts";
import type { Script } from "./script.ts";

const settings = (address: string, more: object) =>
  modelSettings.parse({ name: "proba", address, model: "test-model", where: "in-house", ...more });
const open = async (as: WriterSettings) => openAiCompatible(as, null).model as LanguageModel;

async function trialsOf(abilities: Partial<ModelAbilities>, script: Script = []) {
  const server = await openModelServer(abilities, script);
  try {
    const writer = settings(server.address, { role: "writes", contextTokens: 8192 });
    const trials = await checkWriter(writer as WriterSettings, open, { timeoutMs: 300 });
    return Object.fromEntries(trials.map(({ ability, why, works }) => [ability, works ? "works" : why]));
  } finally {
    await server.close();
  }
}

describe("what a model can do, measured", () => {
  it("tells of a model that can do everything", async () => {
    expect(new Set(Object.values(await trialsOf({})))).toEqual(new Set(["works"]));
  });

  it("tells what a model cannot do, and tries the rest without it", async () => {
    expect(await trialsOf({ streaming: false, systemRole: false, structured: "none" })).toEqual({
      text: "works",
      streaming: "refused",
      systemRole: "refused",
      json_schema: "refused",
      json_object: "refused",
      prompt: "works",
    });
  });

  it("tells of a model that writes no JSON", async () => {
    expect(await trialsOf({}, [{ act: { does: "says", text: "Warszawa." } }])).toMatchObject({
      text: "works",
      json_schema: "words",
      prompt: "words",
    });
  });

  it("tells of a server that keeps silent, and goes on", async () => {
    expect(await trialsOf({}, [{ times: 1, act: { does: "keeps silent" } }])).toMatchObject({
      text: "stalled",
      streaming: "works",
    });
  });

  it("tries an embedder and a reranker with two passages", async () => {
    const server = await openModelServer();
    const embedder = openAiCompatible(settings(server.address, { role: "embeds", dimension: 64 }), null);
    const wrong = openAiCompatible(settings(server.address, { role: "embeds", dimension: 32 }), null);
    const reranker = openAiCompatible(settings(server.address, { role: "reranks" }), null);
    expect(await checkEmbedder(embedder.model as never)).toMatchObject({
      works: true,
      sensible: true,
      dimension: 64,
    });
    expect(await checkEmbedder(wrong.model as never)).toMatchObject({
      works: false,
      why: "shape",
      dimension: 64,
    });
    expect(await checkReranker(reranker.model as never)).toMatchObject({ works: true, sensible: true });
    await server.close();
  });
});
