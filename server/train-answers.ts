import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { city } from "#city";
import { type GoldenCase, learnAnswers, readForeignQuestions, readGolden } from "#core/answers";
import { readEvaluationSet, searchKnowledge } from "#core/knowledge";
import { listUnits } from "#core/registers";
import { languages } from "./languages.ts";
import { openPlatform } from "./platform.ts";
import { prepare } from "./prepare.ts";
import { parseSettings } from "./settings.ts";
import { today } from "./today.ts";

/** Trains what answers are made with anew and writes the three files of weights that ship. */
const COMMAND = "node --import tsx server/train-answers.ts FILE";
/** One for every set: set where a practice question that has an answer gets one in about 95 of 100. */
const THRESHOLD = 0.3;

const file = process.argv[2];
if (!file) throw new Error(`usage: ${COMMAND}`);
const set = readEvaluationSet(await readFile(file, "utf8"));
const text = (name: string) => readFile(new URL(name, city.knowledgeFolder), "utf8");
const foreign = readForeignQuestions(await text("foreign-questions.json"));
const practice: GoldenCase[] = [
  ...readGolden(await text("practice.json")),
  ...foreign.map((one, n) => ({ id: `f-${n}`, category: "answerable", ...one })),
];
const folder = await mkdtemp(join(tmpdir(), "magistrat-train-"));
const platform = await openPlatform(parseSettings({ MAGISTRAT_DATA: folder }), () => undefined);
try {
  await prepare(platform, () => undefined);
  const { database, index, lemmatizer } = platform;
  const deps = {
    search: (query: Parameters<typeof searchKnowledge>[1]) =>
      searchKnowledge({ db: database.db, index }, query),
    units: () => listUnits(database.db),
    doors: city.doors,
    lemmatizer,
    messages: languages.pl,
  };
  const { ranking, ranker, judge, judged } = await learnAnswers(deps, practice, set, today());
  const note = `Trained on ${practice.length} practice questions of the sample city (city/knowledge/practice.json, foreign-questions.json) and ${set.questions.length} questions over ${set.passages.length} passages of PoQuAD (IPI PAN), which is not part of this project.`;
  const write = (path: string, value: object) =>
    writeFile(
      new URL(`../core/answers/${path}`, import.meta.url),
      `${JSON.stringify({ note, command: COMMAND, ...rounded(value) }, null, 1)}\n`,
    );
  await write("ranking/weights.json", { model: ranking });
  await write("tasks/answer/weights.json", { model: ranker });
  await write("enough/weights.json", { model: judge, threshold: THRESHOLD });
  const share = (name: string, of: typeof judged) =>
    console.log(
      name,
      of.length,
      (of.filter(({ score }) => score >= THRESHOLD).length / of.length).toFixed(3),
    );
  share(
    "answerable, answered",
    judged.filter(({ category }) => category === "answerable"),
  );
  share(
    "answerable and found, answered",
    judged.filter(({ category, cited }) => category === "answerable" && cited),
  );
  share(
    "near-miss, answered",
    judged.filter(({ category }) => category === "near-miss"),
  );
  share(
    "outside, answered",
    judged.filter(({ category }) => category === "outside"),
  );
  if (process.env.TRAINING_REPORT) await writeFile(process.env.TRAINING_REPORT, JSON.stringify(judged));
} finally {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part) => (typeof part === "number" ? Number(part.toPrecision(6)) : part)),
  );
}
