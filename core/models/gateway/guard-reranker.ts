import type { RerankerSettings } from "../model-settings.ts";
import type { Reranker } from "../reranker.ts";
import { guardCalls } from "./guard-calls.ts";
import type { Masker } from "./masker.ts";
import type { GatewayBooks } from "./open-gateway.ts";

/** A reader does not wait longer for a better order. */
const LONGEST_MS = 2_000;

/** A reranker behind its guards. It gets published texts only: who gives it others asks it for nothing. */
export function guardReranker(
  settings: RerankerSettings,
  reranker: Reranker,
  books: GatewayBooks,
  masker: Masker,
): Reranker {
  const guarded = guardCalls(settings, books);
  return {
    name: reranker.name,
    longestText: reranker.longestText,
    async score(question, texts, signal) {
      const { blocks } = await masker.mask([{ name: "PYTANIE", text: question }]);
      const asked = blocks[0]!.text;
      return guarded({
        caller: {
          task: "rerank",
          template: "1",
          actor: { kind: "system", name: "search" },
          turn: "questions",
          unit: null,
          reads: "public",
        },
        input: [asked, ...texts].join("\n"),
        longestMs: LONGEST_MS,
        signal,
        work: (stop) => reranker.score(asked, texts, stop),
      });
    },
  };
}
