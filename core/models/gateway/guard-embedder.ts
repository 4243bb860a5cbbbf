import type { Embedder } from "../embedder.ts";
import type { EmbedderSettings, Readable } from "../model-settings.ts";
import type { Caller } from "./call-record.ts";
import { guardCalls } from "./guard-calls.ts";
import type { Masker } from "./masker.ts";
import type { GatewayBooks } from "./open-gateway.ts";

/** A reader does not wait longer for a search by meaning; a batch of passages may take its time. */
const QUESTION_MS = 1_500;
const PASSAGES_MS = 60_000;

const MOST_CONFIDENTIAL = ["unit", "internal", "public"] as const;

/** A text to embed, and who may read it. */
interface Readables {
  title: string;
  headings: readonly string[];
  text: string;
  visibility: Readable;
}

/** An embedder behind its guards: the search asks for a question or for passages, and personal data stays here. */
export function guardEmbedder(
  settings: EmbedderSettings,
  embedder: Embedder,
  books: GatewayBooks,
  masker: Masker,
) {
  const guarded = guardCalls(settings, books);
  const caller = (turn: string, reads: Readable): Caller => ({
    task: "embed",
    template: "1",
    actor: { kind: "system", name: "search" },
    turn,
    unit: null,
    reads,
  });
  return {
    name: embedder.name,
    dimension: embedder.dimension,
    mayRead: settings.mayRead,
    async embedQuestion(text: string): Promise<Float32Array> {
      const { blocks } = await masker.mask([{ name: "PYTANIE", text }]);
      const input = blocks[0]!.text;
      const [vector] = await guarded({
        caller: caller("questions", "public"),
        input,
        longestMs: QUESTION_MS,
        work: (signal) => embedder.embed([input], "query", signal),
      });
      return vector!;
    },
    async embedPassages(passages: readonly Readables[], signal: AbortSignal): Promise<Float32Array[]> {
      const { blocks } = await masker.mask(
        passages.map(({ headings, text, title, visibility }, n) => ({
          name: `P${n + 1}`,
          text: [title, ...headings, text].join("\n"),
          published: visibility === "public",
        })),
      );
      const texts = blocks.map(({ text }) => text);
      const reads = MOST_CONFIDENTIAL.find((one) => passages.some(({ visibility }) => visibility === one));
      return guarded({
        caller: caller("passages", reads ?? "public"),
        input: texts.join("\n"),
        longestMs: PASSAGES_MS,
        signal,
        work: (stop) => embedder.embed(texts, "passage", stop),
      });
    },
  };
}
