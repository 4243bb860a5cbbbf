import { z } from "zod";
import { type Day, slugOfPath, sourceUrl } from "#core/knowledge";
import { fold } from "#core/language";
import { ask } from "./ask.ts";
import { type Answer, type AnswerDeps, type Question, STATUSES } from "./types.ts";

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)]).optional();

const goldenCase = z.object({
  id: z.string(),
  question: z.string(),
  category: z.string(),
  language: z.enum(["pl", "uk", "en"]).optional(),
  asOf: z.iso.date().optional(),
  /** Path of the document to be cited, or several of which one has to be. */
  document: oneOrMore(z.string()),
  /** What has to stand in the answer; of several, one. */
  fact: oneOrMore(z.string()),
  /** The status expected; `answered` and `partial` where nothing is said and a document or fact is expected. */
  status: oneOrMore(z.enum(STATUSES)),
  /** The unit that has to be named. */
  unit: z.string().optional(),
});

export type GoldenCase = z.infer<typeof goldenCase>;

/** What one case gave; a check that the case does not ask for is null. */
export interface GoldenResult {
  id: string;
  category: string;
  question: string;
  status: Answer["status"];
  text: string;
  statusRight: boolean | null;
  documentCited: boolean | null;
  factGiven: boolean | null;
  unitNamed: boolean | null;
  /** Whether a question that must have no answer got none. */
  refusalsRefused: boolean | null;
}

/** Shares from 0 to 1 of the cases that ask for the check; absent where none does. */
export interface GoldenTotals {
  questions: number;
  statusRight?: number;
  documentCited?: number;
  factGiven?: number;
  unitNamed?: number;
  /** In the totals without the near-misses, which stand in their own category. */
  refusalsRefused?: number;
}

/** Questions whose subject is known and whose fact is not: the hardest to refuse, counted apart. */
export const NEAR_MISS = "near-miss";

export interface GoldenReport {
  totals: GoldenTotals;
  categories: Record<string, GoldenTotals>;
  results: GoldenResult[];
}

/** Reads a golden set: a list of cases, or an object with `questions`. @throws ZodError where a case is malformed */
export function readGolden(json: string): GoldenCase[] {
  return z
    .union([
      z.array(goldenCase),
      z.object({ questions: z.array(goldenCase) }).transform(({ questions }) => questions),
    ])
    .parse(JSON.parse(json));
}

/** The question of a case, as a visitor asks it. @param asOf the day, where the case names none */
export const questionOfCase = (one: GoldenCase, asOf: Day): Question => ({
  text: one.question,
  asOf: one.asOf ?? asOf,
  language: one.language ?? "pl",
  sight: { internal: false, units: [] },
  previous: [],
});

/** Asks every case and checks status, cited document, fact and unit. `depsOf` gives the texts of the reader's language. */
export async function evaluateGolden(
  cases: readonly GoldenCase[],
  depsOf: (language: "pl" | "uk" | "en") => AnswerDeps,
  options: { asOf: Day; onProgress?: (done: number, of: number) => void },
): Promise<GoldenReport> {
  const results: GoldenResult[] = [];
  for (const one of cases) {
    options.onProgress?.(results.length, cases.length);
    const question = questionOfCase(one, options.asOf);
    for await (const event of ask(depsOf(question.language), question)) {
      if (event.type === "done") results.push(checkGolden(one, event.answer));
    }
  }
  options.onProgress?.(cases.length, cases.length);
  const byCategory = Object.groupBy(results, ({ category }) => category);
  return {
    totals: totalsOf(
      results.map((result) =>
        result.category === NEAR_MISS ? { ...result, refusalsRefused: null } : result,
      ),
    ),
    categories: Object.fromEntries(
      Object.entries(byCategory).map(([name, of]) => [name, totalsOf(of ?? [])]),
    ),
    results,
  };
}

/** Checks an answer against what its case expects. */
export function checkGolden(one: GoldenCase, answer: Answer): GoldenResult {
  const text = answer.sentences.map((sentence) => sentence.text).join(" ");
  const documents = listOf(one.document).map((path) => sourceUrl(slugOfPath(path)));
  const facts = listOf(one.fact);
  const expected = listOf(one.status);
  const implied = expected.length === 0 && documents.length + facts.length > 0;
  const statuses: string[] = implied ? ["answered", "partial"] : expected;
  return {
    id: one.id,
    category: one.category,
    question: one.question,
    status: answer.status,
    text,
    statusRight: statuses.length > 0 ? statuses.includes(answer.status) : null,
    documentCited:
      documents.length > 0
        ? answer.sources.some(({ url }) => documents.includes(url.replace(/#.*/, "")))
        : null,
    factGiven: facts.length > 0 ? facts.some((fact) => plain(text).includes(plain(fact))) : null,
    unitNamed: one.unit ? answer.unit?.slug === one.unit : null,
    refusalsRefused: statuses.length > 0 && !statuses.some(isAnswer) ? !isAnswer(answer.status) : null,
  };
}

const isAnswer = (status: string) => status === "answered" || status === "partial";

const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const plain = (text: string) => fold(text).replace(/\s+/g, " ");

function totalsOf(results: readonly GoldenResult[]): GoldenTotals {
  const totals: GoldenTotals = { questions: results.length };
  for (const name of ["statusRight", "documentCited", "factGiven", "unitNamed", "refusalsRefused"] as const) {
    const asked = results.filter((result) => result[name] !== null);
    if (asked.length > 0) totals[name] = asked.filter((result) => result[name]).length / asked.length;
  }
  return totals;
}
