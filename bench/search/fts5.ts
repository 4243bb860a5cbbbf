import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isStopword, loadLemmatizer } from "#core/language";
import type { Engine } from "./engine.ts";
import { passageLemmas, questionLemmas } from "./lemmas.ts";

const ROWS_AT_ONCE = 10_000;

/** SQLite FTS5 over the lemmas: only its own work is counted, lemmas are made before. */
export const fts5: Engine = async (corpus, size, folder) => {
  const lemmatizer = await loadLemmatizer();
  const sqlite = new DatabaseSync(join(folder, "fts5.sqlite"));
  sqlite.exec("CREATE VIRTUAL TABLE passages USING fts5(lemmas, tokenize = 'unicode61 remove_diacritics 0')");
  const insert = sqlite.prepare("INSERT INTO passages(rowid, lemmas) VALUES (?, ?)");
  let ms = 0;
  for (let start = 0; start < size; start += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, size - start) }, (_, n) =>
      passageLemmas(corpus, start + n, lemmatizer),
    );
    const began = performance.now();
    sqlite.exec("BEGIN");
    for (const [n, lemmas] of rows.entries()) insert.run(start + n + 1, lemmas);
    sqlite.exec("COMMIT");
    ms += performance.now() - began;
  }
  const began = performance.now();
  sqlite.exec("INSERT INTO passages(passages) VALUES ('optimize')");
  ms += performance.now() - began;
  const select = sqlite.prepare(
    "SELECT rowid, lemmas FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10",
  );
  return {
    indexingSeconds: ms / 1000,
    search: (question) =>
      select.all(
        questionLemmas(question, lemmatizer, isStopword)
          .map((lemma) => `"${lemma.replaceAll('"', '""')}"`)
          .join(" OR "),
      ).length,
    close: () => sqlite.close(),
  };
};
