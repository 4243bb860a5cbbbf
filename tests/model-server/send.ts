import type { ServerResponse } from "node:http";
import type { Behaviour } from "./script.ts";

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}

/** An error as vLLM gives it. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "BadRequestError", code: status } }));
}

/** Does what a bad day does before a word is said; false where the call goes on. */
export function misbehave(behaviour: Behaviour, response: ServerResponse): boolean {
  switch (behaviour.does) {
    case "keeps silent":
      return true;
    case "refuses": {
      const { status, retryAfter } = behaviour;
      const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": retryAfter };
      if (status < 400) headers.location = "http://127.0.0.1:9/v1";
      sendError(response, status, "Something is wrong.", headers);
      return true;
    }
    case "overflows":
      sendError(
        response,
        400,
        "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens. Please reduce the length of the messages.",
      );
      return true;
    case "cuts":
      if (behaviour.after > 0) return false;
      response.destroy();
      return true;
    default:
      return false;
  }
}
