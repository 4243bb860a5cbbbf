import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { ModelAbilities } from "./open-model-server.ts";
import { type ChatRequest, chatRequest } from "./requests.ts";
import type { Behaviour } from "./script.ts";
import { misbehave, sendError, sendJson } from "./send.ts";
import { writeReply } from "./write-reply.ts";

/** UTF-16 units of a token, about. */
const TOKEN = 4;

/** Answers one chat request: in one piece, or as a stream of pieces of a few letters. */
export async function answerChat(
  able: ModelAbilities,
  behave: (prompt: string) => Behaviour,
  body: unknown,
  response: ServerResponse,
  tell: (said: string) => void,
): Promise<void> {
  const parsed = chatRequest.safeParse(body);
  if (!parsed.success) return sendError(response, 400, parsed.error.message);
  const request = parsed.data;
  const refused = refusal(able, request);
  if (refused) return sendError(response, refused.status, refused.why);
  const prompt = request.messages.map(({ content }) => content).join("\n");
  const behaviour = behave(prompt);
  if (misbehave(behaviour, response)) return;
  const format = request.response_format;
  const schema = format?.type === "json_schema" ? format.json_schema.schema : null;
  const whole = writeReply(prompt, schema, behaviour);
  tell(whole);
  const text = whole.slice(0, request.max_tokens * TOKEN);
  const said: Said = {
    model: request.model,
    pieces: text.match(/[\s\S]{1,12}/g) ?? [],
    reason: text.length < whole.length ? "length" : "stop",
    usage: {
      prompt_tokens: tokensOf(prompt),
      completion_tokens: tokensOf(text),
      total_tokens: tokensOf(prompt + text),
    },
  };
  if (request.stream) await stream(said, request, behaviour, response);
  else sendWhole(said, behaviour, response);
}

interface Said {
  model: string;
  pieces: string[];
  reason: "stop" | "length";
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

const tokensOf = (text: string) => Math.ceil(text.length / TOKEN);

/** Why a server would not take a request, in the words of vLLM; null where it takes it. */
function refusal(able: ModelAbilities, request: ChatRequest): { status: number; why: string } | null {
  const { messages, model, max_tokens, stream } = request;
  const format = request.response_format?.type;
  if (model !== able.name) return { status: 404, why: `The model \`${model}\` does not exist.` };
  if (stream && !able.streaming) return { status: 400, why: "Streaming is not supported." };
  if (!able.systemRole && messages.some(({ role }) => role === "system"))
    return { status: 400, why: "System role not supported" };
  if (format === "json_schema" && able.structured !== "json_schema")
    return { status: 400, why: "response_format of type json_schema is not supported" };
  if (format === "json_object" && able.structured === "none")
    return { status: 400, why: "response_format is not supported" };
  const wanted = tokensOf(messages.map(({ content }) => content).join("\n")) + max_tokens;
  if (wanted > able.contextTokens)
    return {
      status: 400,
      why: `This model's maximum context length is ${able.contextTokens} tokens. However, you requested ${wanted} tokens.`,
    };
  return null;
}

function sendWhole(said: Said, behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour.does === "stalls") return;
  if (behaviour.does === "cuts") {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100000" });
    response.write("{");
    setImmediate(() => response.destroy());
    return;
  }
  if (behaviour.does === "fails midway") {
    sendError(response, 500, "The engine has died.");
    return;
  }
  const ended = behaviour.does === "runs out";
  const content = ended ? said.pieces.slice(0, behaviour.after).join("") : said.pieces.join("");
  sendJson(response, {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: said.model,
    choices: [
      { index: 0, message: { role: "assistant", content }, finish_reason: ended ? "length" : said.reason },
    ],
    usage: said.usage,
  });
}

async function stream(
  said: Said,
  request: ChatRequest,
  behaviour: Behaviour,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (value: unknown) => response.write(`data: ${JSON.stringify(value)}\n\n`);
  const chunk = (delta: object, finish: string | null = null) =>
    send({
      id: "chatcmpl-1",
      object: "chat.completion.chunk",
      created: 1,
      model: said.model,
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  const stop = "after" in behaviour ? behaviour.after : Infinity;
  chunk({ role: "assistant", content: "" });
  for (const [n, piece] of said.pieces.entries()) {
    if (n >= stop) break;
    if (behaviour.does === "drips") await wait(behaviour.everyMs);
    if (response.destroyed) return;
    chunk({ content: piece });
  }
  if (behaviour.does === "stalls") return;
  if (behaviour.does === "cuts") return void setImmediate(() => response.destroy());
  if (behaviour.does === "fails midway") {
    send({ error: { message: "The engine has died.", type: "InternalServerError", code: 500 } });
    response.end();
    return;
  }
  chunk({}, behaviour.does === "runs out" ? "length" : said.reason);
  if (request.stream_options?.include_usage)
    send({
      id: "chatcmpl-1",
      object: "chat.completion.chunk",
      created: 1,
      model: said.model,
      choices: [],
      usage: said.usage,
    });
  response.end("data: [DONE]\n\n");
}
