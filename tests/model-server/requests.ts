import { z } from "zod";

/** What is asked of the server; strict, so that a request no server understands fails a test. */
export const chatRequest = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() })).min(1),
  stream: z.boolean().default(false),
  stream_options: z.object({ include_usage: z.boolean() }).optional(),
  max_tokens: z.int().min(1),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.int().optional(),
  response_format: z
    .discriminatedUnion("type", [
      z.object({ type: z.literal("json_object") }),
      z.object({
        type: z.literal("json_schema"),
        json_schema: z.object({ name: z.string(), schema: z.record(z.string(), z.unknown()) }),
      }),
    ])
    .optional(),
});
export type ChatRequest = z.infer<typeof chatRequest>;

export const embedRequest = z.object({ model: z.string(), input: z.array(z.string()).min(1) });

/** The form of vLLM and llama.cpp. */
export const jinaRequest = z.object({
  model: z.string(),
  query: z.string(),
  documents: z.array(z.string()).min(1),
});

/** The form of TEI. */
export const teiRequest = z.object({ query: z.string(), texts: z.array(z.string()).min(1) });
