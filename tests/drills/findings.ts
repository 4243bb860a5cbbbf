import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { diskFileStore } from "#adapters/files/disk";
import { chainEntries, verifyChain } from "#core/audit";
import { conversationIdOf, conversationTables } from "#core/conversations";
import { type Database, type Db, openDatabase } from "#core/db";
import { fileTables } from "#core/files";
import { knowledgeTables, openSearchIndex, type SearchIndex } from "#core/knowledge";
import { loadLemmatizer } from "#core/language";
import type { Acknowledged } from "./ask-question.ts";
import type { OwnPlace } from "./own-place.ts";

const { knowledgeDocuments, knowledgePassages } = knowledgeTables;
const EVERYTHING = { sight: { internal: true, units: [] }, asOf: "2026-11-23" };

/**
 * What must be in a place: answers that somebody has, and for each source the paths of its generated documents
 * with their marks; of a `whole` one there may be no others.
 */
export interface Expected {
  answers: readonly Acknowledged[];
  sources: Readonly<Record<string, { marks: ReadonlyMap<string, string>; whole: boolean }>>;
}

/** Opens what a stopped platform left and names everything that is not as it must be. */
export async function findingsIn(
  place: Pick<OwnPlace, "folder" | "databaseUrl">,
  expected: Expected,
): Promise<string[]> {
  const database = await openDatabase(
    place.databaseUrl ? { url: place.databaseUrl } : { folder: place.folder },
  );
  const index = await openSearchIndex(join(place.folder, "index"), await loadLemmatizer());
  try {
    return [
      ...(await indexAgrees(database, index)),
      ...(await documentsAreThere(database.db, index, expected.sources)),
      ...(await answersAreThere(database.db, expected.answers)),
      ...(await originalsFit(database.db, join(place.folder, "files"))),
      ...(await auditHolds(database.db)),
    ];
  } finally {
    await index.close();
    await database.close();
  }
}

async function indexAgrees({ db }: Database, index: SearchIndex): Promise<string[]> {
  const held = await index.documents();
  const wanted = await db
    .select({ id: knowledgeDocuments.id, path: knowledgeDocuments.path, digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments);
  const ids = new Set(wanted.map(({ id }) => id));
  const passages = new Set(
    (await db.select({ id: knowledgePassages.id }).from(knowledgePassages)).map(({ id }) => id),
  );
  const found = await Promise.all(
    ["jednostka miejska", "skwer latarnia basen", "opłata wniosek urząd"].map((text) =>
      index.search({ ...EVERYTHING, text, limit: 200 }),
    ),
  );
  return [
    ...wanted
      .filter(({ id, digest }) => held.get(id) !== digest)
      .map(({ path, id }) => `the index has ${held.has(id) ? "another text" : "nothing"} of ${path}`),
    ...[...held.keys()].filter((id) => !ids.has(id)).map((id) => `the index has ${id}, which is no document`),
    ...(found.some((hits) => hits.length > 0) ? [] : ["the search finds nothing"]),
    ...found
      .flat()
      .filter(({ id }) => !passages.has(id))
      .map(({ id }) => `the search found ${id}, which is no passage`),
  ];
}

async function documentsAreThere(
  db: Db,
  index: SearchIndex,
  sources: Expected["sources"],
): Promise<string[]> {
  const rows = await db
    .select({
      documentId: knowledgeDocuments.id,
      source: knowledgeDocuments.source,
      path: knowledgeDocuments.path,
      title: knowledgeDocuments.title,
      text: knowledgePassages.text,
    })
    .from(knowledgeDocuments)
    .innerJoin(knowledgePassages, eq(knowledgePassages.documentId, knowledgeDocuments.id));
  const findings: string[] = [];
  for (const [source, { marks, whole }] of Object.entries(sources)) {
    const here = rows.filter((row) => row.source === source);
    const generated = new Set(
      here.filter(({ path }) => path.startsWith("dokument-")).map(({ path }) => path),
    );
    if (whole)
      for (const path of generated) if (!marks.has(path)) findings.push(`${source}/${path} should be gone`);
    for (const [path, mark] of marks) {
      const passages = here.filter((row) => row.path === path);
      if (passages.length === 0) findings.push(`${source}/${path} is gone`);
      else if (!passages.every(({ title, text }) => title.endsWith(mark) && text.includes(mark)))
        findings.push(`${source}/${path} has not the text with ${mark}`);
    }
    for (const [path, mark] of [...marks].slice(-5)) {
      const [best] = await index.search({ ...EVERYTHING, text: mark });
      if (!passagesOf(here, path).has(best?.documentId ?? ""))
        findings.push(`the search for ${mark} does not find ${source}/${path}`);
    }
  }
  return findings;
}

const passagesOf = (rows: readonly { path: string; documentId: string }[], path: string) =>
  new Set(rows.filter((row) => row.path === path).map(({ documentId }) => documentId));

/** A conversation may hold one turn more than was acknowledged, for the answer that was cut off. */
async function answersAreThere(db: Db, answers: readonly Acknowledged[]): Promise<string[]> {
  const { conversationTurns } = conversationTables;
  const kept = Map.groupBy(
    await db.select().from(conversationTurns).orderBy(asc(conversationTurns.ordinal)),
    ({ conversationId }) => conversationId,
  );
  return answers
    .filter(
      ({ conversation, question, status }) =>
        !kept
          .get(conversationIdOf(conversation))
          ?.some((turn) => turn.question === question && turn.status === status),
    )
    .map(({ question, status }) => `the answer (${status}) to “${question}” is gone`);
}

async function originalsFit(db: Db, folder: string): Promise<string[]> {
  const store = diskFileStore(folder);
  const noted = new Set(
    (await db.select({ hash: fileTables.files.hash }).from(fileTables.files)).map(({ hash }) => hash),
  );
  const documents = await db
    .select({ path: knowledgeDocuments.path, file: knowledgeDocuments.file })
    .from(knowledgeDocuments);
  const findings = documents
    .filter(({ file }) => !noted.has(file))
    .map(({ path }) => `the original of ${path} is not noted`);
  for (const hash of noted) {
    const bytes = await store.get(hash).catch((error: Error) => error.message);
    if (bytes === null) findings.push(`the original ${hash} is gone`);
    if (typeof bytes === "string") findings.push(bytes);
  }
  return findings;
}

async function auditHolds(db: Db): Promise<string[]> {
  await chainEntries(db);
  const { intact, fault, waiting } = await verifyChain(db);
  return intact && waiting === 0 ? [] : [`the audit does not hold: ${JSON.stringify({ fault, waiting })}`];
}
