import { eq, inArray } from "drizzle-orm";
import type { Db } from "#core/db";
import type { SearchIndex } from "./search-index/index.ts";
import { knowledgeDocuments, knowledgePassages } from "./tables.ts";
import type { Day, FoundPassage, SearchHit, SearchQuery, Sight, Visibility } from "./types.ts";

const DEFAULT_LIMIT = 10;
/** More are asked of the index than wanted, since it may hold some that the database no longer shows. */
const SPARE = 5;

/**
 * Finds passages that the asker may see and that hold on the day asked about. The index only proposes: each hit
 * is looked up in the database again before it is shown.
 */
export async function searchKnowledge(
  deps: { db: Db; index: SearchIndex },
  query: SearchQuery,
): Promise<SearchHit[]> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const proposed = await deps.index.search({ ...query, limit: limit + SPARE });
  if (proposed.length === 0) return [];
  const found = await deps.db
    .select({ document: knowledgeDocuments, passage: knowledgePassages })
    .from(knowledgePassages)
    .innerJoin(knowledgeDocuments, eq(knowledgeDocuments.id, knowledgePassages.documentId))
    .where(
      inArray(
        knowledgePassages.id,
        proposed.map(({ id }) => id),
      ),
    );
  const shown = new Map(
    found
      .filter(({ document }) => maySee(document, query.sight) && holdsOn(document, query.asOf))
      .map(({ document, passage }) => [passage.id, present(document, passage)]),
  );
  return proposed
    .flatMap(({ id, score, fields }) => {
      const passage = shown.get(id);
      return passage ? [{ passage, score, fields }] : [];
    })
    .slice(0, limit);
}

/** Whether somebody with this sight may see a document. */
export function maySee(document: { visibility: Visibility; unit: string | null }, sight: Sight): boolean {
  if (document.visibility === "public") return true;
  if (document.visibility === "internal") return sight.internal;
  return document.unit !== null && sight.units.includes(document.unit);
}

/** Whether a document is in force on a day; both ends of the period belong to it. */
export function holdsOn(document: { validFrom: Day | null; validTo: Day | null }, day: Day): boolean {
  return (document.validFrom ?? "") <= day && day <= (document.validTo ?? "9999-12-31");
}

function present(
  document: typeof knowledgeDocuments.$inferSelect,
  passage: typeof knowledgePassages.$inferSelect,
): FoundPassage {
  return {
    id: passage.id,
    documentId: document.id,
    documentTitle: document.title,
    url: sourceUrl(document.slug, passage.anchor),
    ordinal: passage.ordinal,
    headingPath: passage.headingPath,
    anchor: passage.anchor,
    page: passage.page,
    kind: passage.kind,
    text: passage.text,
    unit: document.unit,
    visibility: document.visibility,
    language: document.language,
    validFrom: document.validFrom,
    validTo: document.validTo,
    sample: document.sample,
  };
}

/** Address of a document's page, opened at a passage. */
export function sourceUrl(slug: string, anchor?: string): string {
  return anchor ? `/zrodla/${slug}#${anchor}` : `/zrodla/${slug}`;
}
