import type { Db } from "#core/db";
import { collator, type Locale } from "#core/i18n";
import { type Actor, sightOf } from "#core/identity";
import { listSources, type SourceDocument } from "#core/knowledge";

/** The documents that somebody may see, in the order of the reader's alphabet: „Ślub” before „Zgon”. */
export async function sourcesByTitle(
  db: Db,
  actor: Actor,
  locale: Locale,
): Promise<SourceDocument["document"][]> {
  const { compare } = collator(locale);
  return (await listSources(db, sightOf(actor))).sort((a, b) => compare(a.title, b.title));
}
