import { z } from "zod";
import { type Day, type SearchHit, type SearchQuery, slugOfPath, sourceUrl } from "#core/knowledge";
import { polishWords } from "../polish-words.ts";

const foreignQuestion = z.object({
  language: z.enum(["uk", "en"]),
  question: z.string().min(1),
  /** Path of the document that answers, below the knowledge folder; of several, one has to be found. */
  document: z.union([z.string(), z.array(z.string()).min(1)]),
});

export type ForeignQuestion = z.infer<typeof foreignQuestion>;

/** Shares from 0 to 1 of the questions of one language whose document is among the first passages. */
export interface GlossaryFigures {
  questions: number;
  r1: number;
  r3: number;
  r10: number;
}

/** What the glossary made of one question, and where its document stood; null where it was not among the first ten. */
export interface GlossaryResult extends ForeignQuestion {
  searched: string;
  rank: number | null;
}

export interface GlossaryReport {
  languages: Record<ForeignQuestion["language"], GlossaryFigures>;
  results: GlossaryResult[];
}

const DEPTH = 10;

/** Reads a set of foreign questions. @throws ZodError where one is malformed */
export function readForeignQuestions(json: string): ForeignQuestion[] {
  return z.array(foreignQuestion).parse(JSON.parse(json));
}

/** Searches for the Polish words of each question, and nothing else, and looks where its document stands. */
export async function evaluateGlossary(
  questions: readonly ForeignQuestion[],
  search: (query: SearchQuery) => Promise<{ passages: readonly SearchHit[] }>,
  options: { asOf: Day; onProgress?: (done: number, of: number) => void },
): Promise<GlossaryReport> {
  const results: GlossaryResult[] = [];
  for (const one of questions) {
    options.onProgress?.(results.length, questions.length);
    const searched = polishWords(one.question, one.language).join(" ");
    const sight = { internal: false, units: [] };
    const { passages } = await search({ text: searched, sight, asOf: options.asOf, limit: DEPTH });
    const wanted = [one.document].flat().map((path) => sourceUrl(slugOfPath(path)));
    const place = passages.findIndex(({ passage }) => wanted.includes(passage.url.replace(/#.*/, "")));
    results.push({ ...one, searched, rank: place < 0 ? null : place + 1 });
  }
  options.onProgress?.(results.length, questions.length);
  const of = (language: ForeignQuestion["language"]) =>
    figuresOf(results.filter((result) => result.language === language));
  return { languages: { uk: of("uk"), en: of("en") }, results };
}

function figuresOf(results: readonly GlossaryResult[]): GlossaryFigures {
  const within = (depth: number) =>
    results.length === 0
      ? 0
      : results.filter(({ rank }) => rank !== null && rank <= depth).length / results.length;
  return { questions: results.length, r1: within(1), r3: within(3), r10: within(DEPTH) };
}
