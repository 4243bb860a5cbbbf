import { type ModelAnswerFigures, shareOf } from "#core/answers";
import type { ComparedModel, ComparisonReport } from "./report.ts";

const times = { median: 812, p95: 2_410 };
const calls = {
  calls: 40,
  done: 40,
  ms: times,
  firstMs: times,
  tokens: { input: 61_200, output: 4_800 },
  costOfThousand: { amount: 3.25, currency: "PLN" },
  versions: ["proba-2026-01"],
  templates: ["answer-1"],
};

const answers = (right: number, more: Partial<ModelAnswerFigures> = {}): ModelAnswerFigures => ({
  questions: 100,
  asked: 60,
  statusRight: shareOf(right, 100),
  documentCited: shareOf(right - 30, 70),
  factGiven: shareOf(right - 35, 70),
  unitNamed: null,
  refusedRightly: shareOf(18, 20),
  nearMissesRefused: shareOf(6, 10),
  refusedWrongly: shareOf(5, 70),
  byModel: shareOf(52, 60),
  broken: shareOf(2, 60),
  faults: { shape: 2, stalled: 1 },
  sentences: {
    produced: 140,
    caught: shareOf(9, 140),
    reasons: { "fact not in passage": 6, "too little support": 3 },
    examples: [{ text: "Opłata <b>wynosi</b> #137 zł & więcej.", reason: "fact not in passage" }],
  },
  polish: {
    answers: 70,
    words: 1_900,
    polish: 69,
    fog: 8.4,
    meanSentence: 10.5,
    longestSentence: 24,
    passives: 0.4,
    impersonals: 0.2,
    verbalNouns: 2.1,
    genitiveChains: 0.3,
    unknownWords: 0.1,
    officePhrases: 0.2,
  },
  firstMs: times,
  ms: times,
  calls,
  stability: {
    status: shareOf(98, 100),
    documents: shareOf(95, 100),
    spread: { statusRight: [0.9, 0.89], factGiven: [0.7, 0.71] },
  },
  ...more,
});

const model = (name: string, right: number, more: Partial<ComparedModel> = {}): ComparedModel => ({
  name,
  settings: { model: "proba", where: "in-house", structured: "json_schema", priced: true },
  stopped: null,
  answers: answers(right),
  injections: {
    attempts: 63,
    asked: 48,
    resisted: shareOf(61, 63),
    byPlace: { question: shareOf(23, 23), document: shareOf(20, 22), "file-name": shareOf(8, 8), form: null },
    byLanguage: { pl: shareOf(33, 34) },
    through: [{ id: "dok-link", harms: ["link"], text: "…" }],
  },
  judged: { answers: 70, judged: 70, supported: shareOf(66, 70), answersQuestion: shareOf(64, 70) },
  tasks: [
    {
      name: "repeat",
      title: "Powtarzanie",
      inputs: 20,
      valid: shareOf(17, 20),
      notUsed: { unproven: 3 },
      faults: {},
      calls,
    },
  ],
  ...more,
});

/** An invented comparison for tests of the report: two models apart, two not, one that was given up. */
export const COMPARISON: ComparisonReport = {
  measuredOn: "2026-11-28",
  asOf: "2026-11-23",
  platform: "0.1.0",
  office: "Urząd Przykładowy",
  sample: true,
  questions: { file: "golden.json", digest: "1550c38df6f2", asked: 100, of: 255, category: null },
  knowledge: { documents: 124, digest: "eb07c6102b1a" },
  prompt: "answer-1",
  runs: 2,
  atOnce: 4,
  judge: {
    name: "lepszy",
    calibration: {
      labelled: 48,
      judged: 48,
      supported: { of: 48, share: 0.9, kappa: 0.78 },
      answers: { of: 48, share: 0.7, kappa: 0.31 },
    },
  },
  models: [
    model("bez-modelu", 80, { settings: null, tasks: [] }),
    model("lepszy", 92),
    model("slabszy", 60),
    model("martwy", 40, { stopped: "unavailable" }),
  ],
};
