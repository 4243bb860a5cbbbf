import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EvaluationSet } from "#core/knowledge";
import { type Found, type FoundPassage, openSearchIndex } from "#core/knowledge";
import type { Lemmatizer } from "#core/language";

export interface ThrowAwayIndex {
  search(text: string, limit: number): Promise<Found>;
  close(): Promise<void>;
}

const DAY = "2026-01-01";

/** Puts passages into a search index of their own, in a temporary folder that closing removes. */
export async function throwAwayIndex(
  passages: EvaluationSet["passages"],
  lemmatizer: Lemmatizer,
): Promise<ThrowAwayIndex> {
  const folder = await mkdtemp(join(tmpdir(), "magistrat-eval-"));
  const index = await openSearchIndex(folder, lemmatizer);
  const found = new Map(passages.map((passage) => [passage.id, foundPassage(passage)]));
  await index.putMany(new Map([...found].map(([id, passage]) => [id, { passages: [indexed(passage)] }])));
  await index.finish();
  return {
    async search(text, limit) {
      const hits = await index.search({ text, sight: { internal: false, units: [] }, asOf: DAY, limit });
      return {
        passages: hits.map(({ id, score, fields }) => ({ passage: found.get(id)!, score, fields })),
        questions: [],
        vocabulary: await index.vocabulary(),
      };
    },
    async close() {
      await index.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function foundPassage({ id, title, text }: EvaluationSet["passages"][number]): FoundPassage {
  return {
    id,
    documentId: id,
    documentTitle: title,
    url: `/zrodla/${id}`,
    ordinal: 0,
    headingPath: [],
    anchor: "p-1",
    page: null,
    kind: "text",
    text,
    unit: null,
    visibility: "public",
    language: "pl",
    validFrom: null,
    validTo: null,
    sample: true,
  };
}

function indexed({ id, documentId, documentTitle, text, visibility, unit, language }: FoundPassage) {
  return {
    id,
    documentId,
    digest: id,
    title: documentTitle,
    text,
    visibility,
    unit,
    language,
    validFrom: null,
    validTo: null,
  };
}
