import type { FoundPassage, SearchHit } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";
import { quoteFor } from "./quote.ts";
import type { SupportedSentence } from "./tasks/answer/verifier/verify-answer.ts";
import type { Answer, AnswerSource } from "./types.ts";

/**
 * Numbers the sources of sentences in the order in which they are cited, and quotes their spans. Sentences that are
 * added at the end leave the numbers before them as they are.
 */
export function cite(
  supported: readonly SupportedSentence[],
  hits: readonly SearchHit[],
  lemmatizer: Lemmatizer,
): Pick<Answer, "sentences" | "sources"> {
  const sources: AnswerSource[] = [];
  const sentences = supported.map(({ by, passages, text }) => ({
    text,
    sources: passages.map((position) => {
      const { passage } = hits[position]!;
      const quote = quoteFor(text, passage, lemmatizer);
      const same = sources.find((source) => source.url === passage.url && source.quote === quote);
      if (same) return same.n;
      sources.push(sourceOf(passage, quote, sources.length + 1));
      return sources.length;
    }),
    ...(by && { by }),
  }));
  return { sentences, sources };
}

function sourceOf(passage: FoundPassage, quote: string, n: number): AnswerSource {
  const { documentTitle: title, url, validFrom, validTo, page, sample } = passage;
  return { n, title, url, quote, validFrom, validTo, page, sample };
}
