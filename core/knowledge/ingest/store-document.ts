import { createHash, randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { record } from "#core/audit";
import type { Db } from "#core/db";
import { noteFile } from "#core/files";
import type { Actor } from "#core/identity";
import type { Jobs } from "#core/jobs";
import { fold } from "#core/language";
import { syncIndexJob } from "../jobs.ts";
import type { Recognised } from "../scans/recognised.ts";
import {
  knowledgeDocuments,
  knowledgePassages,
  knowledgeProblems,
  knowledgeQuestions,
  knowledgeVersions,
} from "../tables.ts";
import type { Day, Passage, ReadDocument } from "../types.ts";
import type { DocumentMetadata } from "./document-metadata.ts";
import type { KnownAnswer } from "./known-questions.ts";

/** A document that was read and checked, ready to be stored. */
export interface StoredInput {
  source: string;
  path: string;
  digest: string;
  file: { hash: string; size: number };
  document: ReadDocument;
  metadata: DocumentMetadata;
  passages: Passage[];
  questions: KnownAnswer[];
  /** Where a document of the web is in the original; null for a file. */
  origin: { url: string; publishedOn: Day | null } | null;
  /** What a machine read of it; left out where it has text of its own. */
  recognised?: Recognised | null;
}

const INSERT_BATCH = 200;

/** Stores a document and its passages in one transaction, in place of an older version of the same path. */
export async function storeDocument(
  db: Db,
  jobs: Jobs,
  actor: Actor,
  input: StoredInput,
): Promise<"added" | "changed"> {
  return db.transaction(async (transaction) => {
    const tx = transaction as Db;
    const at = new Date();
    const place = and(eq(knowledgeDocuments.source, input.source), eq(knowledgeDocuments.path, input.path));
    const [old] = await tx
      .select({ id: knowledgeDocuments.id, slug: knowledgeDocuments.slug })
      .from(knowledgeDocuments)
      .where(place);
    const id = old?.id ?? randomUUID();
    const slug = old?.slug ?? (await freeSlug(tx, input));
    const { metadata, document } = input;
    const values = {
      title: metadata.title ?? document.title,
      unit: metadata.unit ?? null,
      visibility: metadata.visibility,
      language: metadata.language ?? document.language ?? ("pl" as const),
      validFrom: metadata.validFrom ?? null,
      validTo: metadata.validTo ?? null,
      sample: metadata.sample,
      references: metadata.sources,
      pages: document.pages,
      recognised: input.recognised ?? null,
      file: input.file.hash,
      digest: input.digest,
      ingestedAt: at,
      url: input.origin?.url ?? null,
      publishedOn: input.origin?.publishedOn ?? null,
    };
    await noteFile(tx, input.file.hash, input.file.size, at);
    if (old) {
      await tx.update(knowledgeDocuments).set(values).where(eq(knowledgeDocuments.id, id));
      await tx.delete(knowledgePassages).where(eq(knowledgePassages.documentId, id));
      await tx.delete(knowledgeQuestions).where(eq(knowledgeQuestions.documentId, id));
    } else {
      await tx
        .insert(knowledgeDocuments)
        .values({ id, source: input.source, path: input.path, slug, ...values });
    }
    await tx
      .insert(knowledgeVersions)
      .values({ documentId: id, digest: input.digest, slug, title: values.title, file: input.file.hash, at })
      .onConflictDoNothing();
    const rows = input.passages.map((passage) => ({
      id: passageId(id, passage),
      documentId: id,
      ...passage,
    }));
    for (let start = 0; start < rows.length; start += INSERT_BATCH)
      await tx.insert(knowledgePassages).values(rows.slice(start, start + INSERT_BATCH));
    const questions = input.questions.map(({ answer, passage, asked }, ordinal) => {
      const passageId = passage === null ? null : rows[passage]!.id;
      return { documentId: id, ordinal, answer, passageId, asked };
    });
    for (let start = 0; start < questions.length; start += INSERT_BATCH)
      await tx.insert(knowledgeQuestions).values(questions.slice(start, start + INSERT_BATCH));
    await clearProblems(tx, input.source, input.path);
    await record(tx, jobs, {
      actor,
      verb: "knowledge.ingest",
      object: `document:${id}`,
      payload: { source: input.source, path: input.path, digest: input.digest, passages: rows.length },
    });
    await jobs.enqueue(tx, syncIndexJob, {});
    return old ? "changed" : "added";
  });
}

/** Forgets what was wrong with a file. */
export async function clearProblems(tx: Db, source: string, path: string): Promise<void> {
  await tx
    .delete(knowledgeProblems)
    .where(and(eq(knowledgeProblems.source, source), eq(knowledgeProblems.path, path)));
}

/** Stable as long as the place and the text of the passage are, so that an unchanged passage keeps its links. */
function passageId(documentId: string, passage: Passage): string {
  return createHash("sha256")
    .update(JSON.stringify([documentId, passage.anchor, passage.text]))
    .digest("hex")
    .slice(0, 32);
}

/** A readable address from the path, made unique by a piece of a hash where another document has it. */
async function freeSlug(tx: Db, input: StoredInput): Promise<string> {
  const readable = slugOfPath(input.path.replace(/^https?:\/\/(?:www\.)?/, ""));
  const [taken] = await tx
    .select({ count: sql<string>`count(*)` })
    .from(knowledgeDocuments)
    .where(eq(knowledgeDocuments.slug, readable));
  if (Number(taken?.count ?? 0) === 0) return readable;
  const place = createHash("sha256").update(`${input.source}\n${input.path}`).digest("hex");
  return `${readable}-${place.slice(0, 8)}`;
}

/** `uslugi/Warunki zabudowy.md` → `uslugi-warunki-zabudowy`. */
export function slugOfPath(path: string): string {
  const slug = fold(path.replace(/\.[^./]+$/, ""))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120);
  return slug || "dokument";
}
