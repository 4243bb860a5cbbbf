import { createHash } from "node:crypto";
import type { Db } from "#core/db";
import { knowledgeTables } from "#core/knowledge";

const SHOWN = 12;

/** Which documents answers are drawn from: how many, and a digest that changes with any of them. */
export interface KnowledgeVersion {
  documents: number;
  digest: string;
}

export async function knowledgeVersion(db: Db): Promise<KnowledgeVersion> {
  const { knowledgeDocuments } = knowledgeTables;
  const rows = await db
    .select({ path: knowledgeDocuments.path, digest: knowledgeDocuments.digest })
    .from(knowledgeDocuments);
  const lines = rows.map(({ digest, path }) => `${path} ${digest}`).sort();
  return { documents: rows.length, digest: digestOf(lines.join("\n")) };
}

/** The beginning of a SHA-256, enough to tell versions apart. */
export const digestOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, SHOWN);
