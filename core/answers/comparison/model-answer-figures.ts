import { type Lemmatizer, maskPersonalData } from "#core/language";
import { NEAR_MISS } from "../evaluate-golden.ts";
import type { AnswerTrial } from "./answer-trial.ts";
import { type CallFigures, callFigures } from "./call-figures.ts";
import { type PolishMeasures, type PolishQuality, polishQuality } from "./polish-quality.ts";
import { quantileOf, type Share, shareOf } from "./statistics.ts";

/** What is said of one model's answers. Shares and sentences are of the first run, times and costs of all. */
export interface ModelAnswerFigures {
  questions: number;
  /** Questions that came to the model: the others end before, at a fixed text or a refusal. */
  asked: number;
  statusRight: Share | null;
  documentCited: Share | null;
  factGiven: Share | null;
  unitNamed: Share | null;
  /** Questions that must have no answer and got none; near-misses stand apart, as in `evaluateGolden`. */
  refusedRightly: Share | null;
  nearMissesRefused: Share | null;
  /** Questions that have an answer and got none. */
  refusedWrongly: Share | null;
  /** Of the questions that came to the model: those with a sentence of its own on the page. */
  byModel: Share | null;
  /** Of the questions that came to the model: those where it gave nothing that can be read. */
  broken: Share | null;
  /** The same by what failed. */
  faults: Record<string, number>;
  sentences: {
    produced: number;
    /** Stopped by the verifier, of those produced. */
    caught: Share | null;
    /** The same by reason. */
    reasons: Record<string, number>;
    /** Some that were stopped, word for word but for personal data. */
    examples: { text: string; reason: string }[];
  };
  polish: PolishQuality | null;
  firstMs: { median: number | null; p95: number | null };
  ms: { median: number | null; p95: number | null };
  calls: CallFigures;
  stability: Stability | null;
}

/** Two runs beside each other. */
export interface Stability {
  /** Questions with the same status in both. */
  status: Share | null;
  /** Questions with the same documents cited in both. */
  documents: Share | null;
  /** The share of each check in each run. */
  spread: Record<string, (number | null)[]>;
}

const EXAMPLES = 5;
const CHECKS = ["statusRight", "documentCited", "factGiven", "unitNamed", "refusalsRefused"] as const;

/** @param runs the trials of each run, of the same questions */
export function modelAnswerFigures(
  runs: readonly (readonly AnswerTrial[])[],
  measures: PolishMeasures,
): ModelAnswerFigures {
  const [first = []] = runs;
  const all = runs.flat();
  const asked = first.filter(({ written }) => written !== null);
  const faulty = asked.flatMap(({ written }) => written?.fault ?? []);
  const dropped = asked.flatMap(({ written }) => written?.dropped ?? []);
  const produced = dropped.length + asked.reduce((sum, { written }) => sum + (written?.kept.length ?? 0), 0);
  return {
    questions: first.length,
    asked: asked.length,
    statusRight: checked(first, "statusRight"),
    documentCited: checked(first, "documentCited"),
    factGiven: checked(first, "factGiven"),
    unitNamed: checked(first, "unitNamed"),
    refusedRightly: checked(
      first.filter(({ category }) => category !== NEAR_MISS),
      "refusalsRefused",
    ),
    nearMissesRefused: checked(
      first.filter(({ category }) => category === NEAR_MISS),
      "refusalsRefused",
    ),
    refusedWrongly: shareWhere(
      first.filter(({ checks }) => checks.documentCited !== null),
      ({ status }) => !isAnswer(status),
    ),
    byModel: shareWhere(asked, ({ by }) => by.startsWith("model:")),
    broken: shareWhere(asked, ({ written }) => written?.fault === "shape" || written?.fault === "cut"),
    faults: countsOf(faulty),
    sentences: {
      produced,
      caught: shareOf(dropped.length, produced),
      reasons: countsOf(dropped.map(({ reason }) => reason)),
      examples: examplesOf(dropped, measures.lemmatizer),
    },
    polish: polishQuality(writtenIn(first), measures),
    firstMs: times(all.flatMap(({ firstMs }) => firstMs ?? [])),
    ms: times(all.map(({ ms }) => ms)),
    calls: callFigures(
      all.flatMap(({ calls }) => calls),
      all.length,
    ),
    stability: stabilityOf(runs),
  };
}

/** A few, each once, with the personal data masked that may have come back from the question. */
function examplesOf(dropped: readonly { text: string; reason: string }[], lemmatizer: Lemmatizer) {
  const once = [...new Map(dropped.map((one) => [one.text, one])).values()].slice(0, EXAMPLES);
  const { texts } = maskPersonalData(once, { lemmatizer });
  return once.map(({ reason }, n) => ({ text: texts[n]!, reason }));
}

/** The answers of a run that were asked for in Polish: those of the model, where one is compared. */
function writtenIn(trials: readonly AnswerTrial[]) {
  const hasModel = trials.some(({ written }) => written !== null);
  return trials
    .filter(({ language, status }) => language === "pl" && isAnswer(status))
    .filter(({ by }) => !hasModel || by.startsWith("model:"))
    .map(({ by, question, quotes, sentences }) => ({
      text: sentences
        .filter((sentence) => sentence.cited && sentence.by === by)
        .map(({ text }) => text)
        .join("\n"),
      from: [question, ...quotes],
    }))
    .filter(({ text }) => text !== "");
}

function stabilityOf(runs: readonly (readonly AnswerTrial[])[]): Stability | null {
  const [first, second] = runs;
  if (!first || !second) return null;
  const again = new Map(second.map((trial) => [trial.id, trial]));
  const pairs = first.flatMap((one) => {
    const other = again.get(one.id);
    return other ? [{ one, other }] : [];
  });
  return {
    status: shareWhere(pairs, ({ one, other }) => one.status === other.status),
    documents: shareWhere(pairs, ({ one, other }) => one.documents.join() === other.documents.join()),
    spread: Object.fromEntries(
      CHECKS.map((name) => [name, runs.map((trials) => checked(trials, name)?.share ?? null)]),
    ),
  };
}

function checked(trials: readonly AnswerTrial[], name: (typeof CHECKS)[number]): Share | null {
  return shareWhere(
    trials.filter(({ checks }) => checks[name] !== null),
    ({ checks }) => checks[name] === true,
  );
}

/** The share of the items that something holds of. */
export const shareWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): Share | null =>
  shareOf(items.filter(holds).length, items.length);

/** How often each stands among some texts. */
export function countsOf(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

const isAnswer = (status: string) => status === "answered" || status === "partial";

const times = (values: readonly number[]) => ({
  median: quantileOf(values, 0.5),
  p95: quantileOf(values, 0.95),
});
