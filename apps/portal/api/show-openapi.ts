import { z } from "zod";
import { everyone } from "#core/identity";
import type { Route } from "#core/web";
import type { PortalDeps } from "../deps.ts";
import { askRequest, searchRequest } from "./requests.ts";
import { askResponse, errorResponse, searchResponse } from "./responses.ts";

/** GET /api/v1/openapi.json: the interface for other systems, described from the schemas that check it. */
export const showOpenApi = (deps: PortalDeps): Route => ({
  method: "GET",
  path: "/api/v1/openapi.json",
  policy: everyone,
  limit: "pages",
  handler: (c) => c.json(openApi(deps)),
});

/** The OpenAPI 3.1 document. */
export function openApi({
  city,
  publicUrl,
  messagesOf,
}: Pick<PortalDeps, "city" | "publicUrl" | "messagesOf">) {
  const messages = messagesOf("en");
  return {
    openapi: "3.1.0",
    info: {
      title: `Magistrat – ${city.officeName}`,
      version: "1",
      description: city.sample
        ? "A sample city: nothing that it answers may be relied on."
        : "Questions answered from the office's documents, and search in them.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: new URL("/", publicUrl).href.replace(/\/$/, "") }],
    paths: {
      "/api/v1/ask": {
        post: operation("ask", "Ask a question and get a cited answer, or a refusal that helps", {
          request: schema(askRequest(messages), "input"),
          answered: {
            "application/json": { schema: schema(askResponse) },
            "text/event-stream": {
              schema: {
                type: "string",
                description: "Events `sentence`, then `done` with the whole answer.",
              },
            },
          },
          refused: { "500": schema(askResponse), "503": schema(askResponse) },
        }),
      },
      "/api/v1/search": {
        post: operation("search", "Find passages of the office's documents", {
          request: schema(searchRequest(messages), "input"),
          answered: { "application/json": { schema: schema(searchResponse) } },
          refused: { "500": schema(errorResponse), "503": schema(errorResponse) },
        }),
      },
    },
  };
}

function operation(
  operationId: string,
  summary: string,
  { request, answered, refused }: { request: object; answered: object; refused: Record<string, object> },
) {
  const json = (description: string, content: object) => ({
    description,
    content: { "application/json": { schema: content } },
  });
  const error = schema(errorResponse);
  return {
    operationId,
    summary,
    requestBody: { required: true, content: { "application/json": { schema: request } } },
    responses: {
      "200": { description: "Answered", content: answered },
      "400": json("The request cannot be read; the details say why", error),
      "413": json("The request is too large", error),
      "429": json("Too many requests; `Retry-After` says when to try again", error),
      ...Object.fromEntries(
        Object.entries(refused).map(([status, content]) => [
          status,
          json(status === "503" ? "Busy or preparing; see `Retry-After`" : "It failed", content),
        ]),
      ),
    },
  };
}

function schema(shape: z.ZodType, io: "input" | "output" = "output"): object {
  const { $schema: _dialect, ...made } = z.toJSONSchema(shape, { io });
  return made;
}
