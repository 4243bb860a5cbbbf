import MiniSearch from "minisearch";
import { isStopword, loadLemmatizer } from "#core/language";
import type { Engine } from "./engine.ts";
import { passageLemmas, questionLemmas } from "./lemmas.ts";

/** MiniSearch over the lemmas, all in memory: only its own work is counted, lemmas are made before. */
export const minisearch: Engine = async (corpus, size) => {
  const lemmatizer = await loadLemmatizer();
  const mini = new MiniSearch<{ id: number; lemmas: string }>({
    fields: ["lemmas"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  let ms = 0;
  for (let id = 0; id < size; id++) {
    const passage = { id, lemmas: passageLemmas(corpus, id, lemmatizer) };
    const began = performance.now();
    mini.add(passage);
    ms += performance.now() - began;
  }
  return {
    indexingSeconds: ms / 1000,
    search: (question) =>
      mini
        .search(questionLemmas(question, lemmatizer, isStopword).join(" "), { combineWith: "OR" })
        .slice(0, 10).length,
    close: () => undefined,
  };
};
