import { z } from "zod";
import { checkedScores, ModelFault, type Reranker, type RerankerSettings } from "#core/models";
import { type Endpoint, fetchWithoutRedirects } from "./endpoint.ts";
import { faultOf } from "./fault-of.ts";

type Scored = readonly { index: number; score: number }[];

/** How servers are asked: by path and body, and how they answer. */
interface Form {
  path: string;
  body(question: string, texts: readonly string[], model: string): object;
  read: z.ZodType<Scored>;
}

const index = z.int().min(0);
const FORMS: Record<RerankerSettings["form"], Form> = {
  jina: {
    path: "/rerank",
    body: (query, documents, model) => ({
      model,
      query,
      documents,
      top_n: documents.length,
      return_documents: false,
    }),
    read: z
      .object({ results: z.array(z.object({ index, relevance_score: z.number() })) })
      .transform(({ results }) => results.map((one) => ({ index: one.index, score: one.relevance_score }))),
  },
  tei: {
    path: "/rerank",
    body: (query, texts) => ({ query, texts, raw_scores: true, truncate: true }),
    read: z.array(z.object({ index, score: z.number() })),
  },
};

/** A model that reranks, behind vLLM, llama.cpp or TEI. Ollama serves none. */
export function reranker(settings: RerankerSettings, endpoint: Endpoint): Reranker {
  const form = FORMS[settings.form];
  return {
    name: `${settings.name}:${settings.model}`,
    longestText: settings.longestText,
    async score(question, texts, signal) {
      signal?.throwIfAborted();
      const scores: number[] = [];
      for (let start = 0; start < texts.length; start += settings.batch) {
        const some = texts
          .slice(start, start + settings.batch)
          .map((text) => text.slice(0, settings.longestText));
        scores.push(...(await ask(question.slice(0, settings.longestText), some, signal)));
      }
      return checkedScores(scores, texts.length);
    },
  };

  async function ask(
    question: string,
    texts: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<number[]> {
    const scored = form.read.safeParse(await post(form.body(question, texts, settings.model), signal));
    if (!scored.success)
      throw new ModelFault("shape", "the answer of the server is not what the protocol says");
    const scores = new Map(scored.data.map((one) => [one.index, one.score]));
    if (scored.data.length !== texts.length)
      throw new ModelFault("shape", `${scored.data.length} scores for ${texts.length} texts`);
    return texts.map((_, n) => scores.get(n) ?? Number.NaN);
  }

  async function post(body: object, signal: AbortSignal | undefined): Promise<unknown> {
    try {
      const response = await fetchWithoutRedirects(`${endpoint.address}${form.path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...endpoint.headers },
        body: JSON.stringify(body),
        ...(signal ? { signal } : {}),
      });
      if (!response.ok)
        throw {
          statusCode: response.status,
          responseHeaders: Object.fromEntries(response.headers),
          responseBody: await response.text(),
        };
      return await response.json().catch(() => null);
    } catch (error) {
      throw faultOf(error, signal);
    }
  }
}
