import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { droppedByKind, learnVerifier, rowsOfSet, SENTENCE_SETS, sentenceSet } from "#core/answers";
import { loadLemmatizer } from "#core/language";
import { textTable } from "./terminal.ts";

/** Trains the model of the verifier of answers anew and writes the weights that ship. */
const COMMAND = "node --import tsx server/train-verifier.ts";
const DIGITS = 6;

const lemmatizer = await loadLemmatizer();
const sets = await Promise.all(
  SENTENCE_SETS.map(async (url) => sentenceSet.parse(JSON.parse(await readFile(url, "utf8")))),
);
const bySet = await Promise.all(sets.map((set) => rowsOfSet(set, lemmatizer)));
const rows = bySet.flat();
const { bound, drops, model } = learnVerifier(rows, bySet[0]);
for (const [n, own] of bySet.entries()) {
  const figures = Object.entries(droppedByKind(own, drops));
  const cells = figures.map(([kind, { sentences, share }]) => [
    kind,
    sentences,
    `${(share * 100).toFixed(1)} %`,
  ]);
  console.log(basename(SENTENCE_SETS[n]!.pathname));
  console.log(textTable(["rodzaj", "zdania", "odrzucone"], cells));
}
const note = `Trained on ${rows.length} sentences over passages of the sample city, true and untrue; the bound lets 95 of 100 true ones of the first set pass, out of fold.`;
await writeFile(
  new URL("../core/answers/tasks/answer/verifier/weights.json", import.meta.url),
  `${JSON.stringify({ note, command: COMMAND, bound, model }, (_key, part) => (typeof part === "number" ? Number(part.toPrecision(DIGITS)) : part), 1)}\n`,
);
process.exit(0);
