import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { answerChat } from "./answer-chat.ts";
import { hashedVector, sharedGrams } from "./hashed-vector.ts";
import { embedRequest, jinaRequest, teiRequest } from "./requests.ts";
import { type Behaviour, Director, type Script } from "./script.ts";
import { misbehave, sendError, sendJson } from "./send.ts";

/** What the test model can do; by default what the best servers can. */
export interface ModelAbilities {
  name: string;
  /** Numbers of a vector. */
  dimension: number;
  /** Texts that are embedded in one request. */
  batch: number;
  contextTokens: number;
  systemRole: boolean;
  structured: "json_schema" | "json_object" | "none";
  streaming: boolean;
  /** The header that must have the key; no key where it is null. */
  key: { header: string; value: string } | null;
}
const ABLE: ModelAbilities = {
  name: "test-model",
  dimension: 64,
  batch: 32,
  contextTokens: 8192,
  systemRole: true,
  structured: "json_schema",
  streaming: true,
  key: null,
};

/** A request as the server got it. */
export interface Seen {
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
  /** Whether the caller went away before it was answered. */
  abandoned: boolean;
  /** The whole of what the model meant to say; null where it says nothing. */
  said: string | null;
}

export interface ModelServer {
  /** With `/v1`; TEI's form of reranking stands beside it, at the root. */
  address: string;
  root: string;
  seen: Seen[];
  close(): Promise<void>;
}

/** Starts a server that speaks the OpenAI protocol and follows a script. It never stands in for a model in use. */
export async function openModelServer(
  abilities: Partial<ModelAbilities> = {},
  script: Script = [],
): Promise<ModelServer> {
  const able = { ...ABLE, ...abilities };
  const director = new Director(script);
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    answer(able, director, seen, request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `${root}/v1`,
    root,
    seen,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(
  able: ModelAbilities,
  director: Director,
  seen: Seen[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url ?? "";
  const body = await text(request);
  const one: Seen = { path, headers: request.headers, body, abandoned: false, said: null };
  seen.push(one);
  response.on("close", () => {
    one.abandoned = !response.writableFinished;
  });
  if (able.key && request.headers[able.key.header.toLowerCase()] !== able.key.value)
    return sendError(response, 401, "Access denied due to invalid key.");
  if (path === "/v1/models")
    return sendJson(response, {
      object: "list",
      data: [{ id: able.name, object: "model", owned_by: "tests" }],
    });
  if (path === "/v1/chat/completions")
    return answerChat(
      able,
      (prompt) => director.next("chat", prompt),
      JSON.parse(body),
      response,
      (said) => {
        one.said = said;
      },
    );
  if (path === "/v1/embeddings")
    return unlessMisbehaving(director.next("embeddings", body), response, (forgets) =>
      embed(able, body, forgets, response),
    );
  if (path === "/v1/rerank")
    return unlessMisbehaving(director.next("rerank", body), response, (forgets) => {
      const { query, documents } = jinaRequest.parse(JSON.parse(body));
      const results = ranked(query, documents).map(({ index, score }) => ({ index, relevance_score: score }));
      sendJson(response, { model: able.name, results: results.slice(forgets) });
    });
  if (path === "/rerank")
    return unlessMisbehaving(director.next("rerank", body), response, (forgets) => {
      const { query, texts } = teiRequest.parse(JSON.parse(body));
      sendJson(response, ranked(query, texts).slice(forgets));
    });
  return sendError(response, 404, "Not Found");
}

function embed(able: ModelAbilities, body: string, forgets: number, response: ServerResponse): void {
  const { model, input } = embedRequest.parse(JSON.parse(body));
  const usage = { prompt_tokens: input.length, total_tokens: input.length };
  const data = input.map((one, index) => ({
    object: "embedding",
    index,
    embedding: hashedVector(one, able.dimension),
  }));
  if (model !== able.name) sendError(response, 404, `The model \`${model}\` does not exist.`);
  else if (input.length > able.batch)
    sendError(response, 413, `batch size ${input.length} > maximum allowed batch size ${able.batch}`);
  else sendJson(response, { object: "list", model, data: data.slice(forgets), usage });
}

const ranked = (query: string, texts: readonly string[]) =>
  texts.map((one, index) => ({ index, score: sharedGrams(query, one) })).sort((a, b) => b.score - a.score);

/** Does the work with the number of results that are to be left out. */
function unlessMisbehaving(
  behaviour: Behaviour,
  response: ServerResponse,
  work: (forgets: number) => void,
): void {
  if (!misbehave(behaviour, response)) work(behaviour.does === "forgets" ? 1 : 0);
}
