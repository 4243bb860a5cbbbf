import { readFile, writeFile } from "node:fs/promises";
import { readEvaluationSet } from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import { learnFrom } from "./evaluation/learnt.ts";
import { readQuestions } from "./evaluation/read-questions.ts";
import { throwAwayIndex } from "./evaluation/throw-away-index.ts";

/** Where as many answerable questions are refused as others answered, in the hold-out evaluation. */
const THRESHOLD = 0.4;
const COMMAND = "node --import tsx core/answers/train-enough.ts FILE";

const file = process.argv[2];
if (!file) throw new Error(`usage: ${COMMAND}`);
const set = readEvaluationSet(await readFile(file, "utf8"));
const lemmatizer = await loadLemmatizer();
const index = await throwAwayIndex(set.passages, lemmatizer);
const titles = new Map(set.passages.map(({ id, title }) => [id, title]));
const answerable = set.questions.filter(({ passage }) => passage !== null);
const read = await readQuestions(answerable, titles, index, lemmatizer);
const { ranker, judge } = learnFrom(read);
await index.close();

const note = (what: string) => ({
  note: `${what} Trained on ${answerable.length} questions over ${set.passages.length} passages of ${new Set(titles.values()).size} articles of PoQuAD (IPI PAN), which is not part of this project.`,
  command: COMMAND,
});
await write("./tasks/answer/weights.json", {
  ...note("Chooses the sentences of an answer: a listwise linear ranker."),
  model: rounded(ranker),
});
await write("./enough/weights.json", {
  ...note(
    "Tells whether what was found answers the question: a logistic regression; the same questions without the passages of their own article are its negative examples.",
  ),
  model: rounded(judge),
  threshold: THRESHOLD,
});
process.exit(0);

async function write(path: string, value: unknown): Promise<void> {
  await writeFile(new URL(path, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}

function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part) => (typeof part === "number" ? Number(part.toPrecision(6)) : part)),
  );
}
