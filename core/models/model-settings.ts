import { z } from "zod";

/** What a model may be given to read: the visibility of the documents that a prompt is made of. */
const READABLE = ["public", "internal", "unit"] as const;
export type Readable = (typeof READABLE)[number];

/** Where texts go that a model is given. */
export const PLACES = ["in-house", "EU", "elsewhere"] as const;

/** How a model is made to write JSON. */
export const STRUCTURED_WAYS = ["json_schema", "json_object", "prompt"] as const;

const variable = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
const header = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const amount = z.number().min(0);
const tokens = z.int().min(256).max(10_000_000);

const common = {
  /** What the office calls it; it stands in answers and in the audit. */
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/),
  /** Where its server is, with `/v1` where it has that. */
  address: z.url({ protocol: /^https?$/ }),
  /** What its server calls it. */
  model: z.string().min(1),
  /** The variable of the environment that holds the key, and the header that it is sent in. */
  key: z.strictObject({ variable, header: header.default("Authorization") }).optional(),
  where: z.enum(PLACES),
  mayRead: z.array(z.enum(READABLE)).min(1).default(["public"]),
  /** The tasks that it may do; all where it is missing. */
  tasks: z.array(z.string()).optional(),
  /** For a million tokens, in `currency`. */
  price: z
    .strictObject({ input: amount, output: amount, currency: z.enum(["PLN", "EUR", "USD"]) })
    .optional(),
  /** Requests at the same time. */
  atOnce: z.int().min(1).max(1000).default(8),
};

/** A model that writes text. Tools are never offered to one. */
const writer = z.strictObject({
  role: z.literal("writes"),
  ...common,
  contextTokens: tokens,
  outputTokens: z.int().min(64).max(100_000).default(1024),
  /** Whether it takes instructions apart from the text. */
  systemRole: z.boolean().default(true),
  structured: z.enum(STRUCTURED_WAYS).default("prompt"),
  streaming: z.boolean().default(true),
});

const embedder = z.strictObject({
  role: z.literal("embeds"),
  ...common,
  dimension: z.int().min(8).max(8192),
  /** Texts in one request. */
  batch: z.int().min(1).max(2048).default(32),
  /** UTF-16 units of a text that it reads. */
  longestText: z.int().min(100).max(1_000_000).default(2000),
  queryPrefix: z.string().default(""),
  passagePrefix: z.string().default(""),
});

const reranker = z.strictObject({
  role: z.literal("reranks"),
  ...common,
  /** `jina`: `POST <address>/rerank` as vLLM and llama.cpp serve it; `tei`: as Text Embeddings Inference does. */
  form: z.enum(["jina", "tei"]).default("jina"),
  batch: z.int().min(1).max(2048).default(32),
  longestText: z.int().min(100).max(1_000_000).default(2000),
});

/** One model that an office has configured. */
export const modelSettings = z.discriminatedUnion("role", [writer, embedder, reranker]);
export type ModelSettings = z.infer<typeof modelSettings>;
export type WriterSettings = z.infer<typeof writer>;
export type EmbedderSettings = z.infer<typeof embedder>;
export type RerankerSettings = z.infer<typeof reranker>;
