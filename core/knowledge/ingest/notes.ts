import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Db } from "#core/db";
import type { Recognised } from "../scans/recognised.ts";
import { knowledgeProblems } from "../tables.ts";

/** What a person should know about a file: it could not be read, or not all of it. */
export interface IngestProblem {
  path: string;
  code: string;
  message: string;
}

/** The document is read; only questions beside it were left out. */
const STRAY_ANSWERS = "stray-answers";
/** The document is read; pages of it were read unsurely or not at all. */
const UNSURE_PAGES = "unsure-pages";
/** The document is read without its pages that are pictures, because that was asked for. */
const SCANS_LEFT_OUT = "scans-left-out";

const NOTES = [STRAY_ANSWERS, UNSURE_PAGES, SCANS_LEFT_OUT];

/** What is to be said of a document that was read all the same. */
export function notesOn(
  path: string,
  found: { strays?: readonly string[]; recognised?: Recognised | null; leftOut?: readonly number[] },
): IngestProblem[] {
  const { strays = [], recognised, leftOut = [] } = found;
  const notes: IngestProblem[] = [];
  if (strays.length > 0)
    notes.push({
      path,
      code: STRAY_ANSWERS,
      message: `Dokument jest wczytany, ale pominięto pytania, których odpowiedź w nim nie stoi: ${strays.map((answer) => `„${answer}”`).join(", ")}. Popraw pole answer w pliku .questions.yaml.`,
    });
  if (leftOut.length > 0)
    notes.push({
      path,
      code: SCANS_LEFT_OUT,
      message: `Dokument jest wczytany bez stron, które są obrazem: ${pageNumbers(leftOut)}. Wczytaj go bez --no-ocr, żeby je rozpoznać.`,
    });
  const doubts = recognised ? doubtsOf(recognised) : "";
  if (doubts) notes.push({ path, code: UNSURE_PAGES, message: doubts });
  return notes;
}

/** The notes of documents that were read: they last as long as the document stays as it is. */
export async function keptNotes(db: Db, source: string): Promise<Map<string, IngestProblem[]>> {
  const { path, code, message } = knowledgeProblems;
  const rows = await db
    .select({ path, code, message })
    .from(knowledgeProblems)
    .where(and(eq(knowledgeProblems.source, source), inArray(code, NOTES)));
  return Map.groupBy(rows, (problem) => problem.path);
}

/** Forgets what is wrong in a source, before it is read again; notes on documents that were read stay with them. */
export async function dropProblems(db: Db, source: string): Promise<void> {
  await db
    .delete(knowledgeProblems)
    .where(and(eq(knowledgeProblems.source, source), notInArray(knowledgeProblems.code, NOTES)));
}

/** Forgets the notes on documents that are gone. */
export async function dropNotes(db: Db, source: string, paths: readonly string[]): Promise<void> {
  const { path, code } = knowledgeProblems;
  await db
    .delete(knowledgeProblems)
    .where(and(eq(knowledgeProblems.source, source), inArray(path, [...paths]), inArray(code, NOTES)));
}

function doubtsOf({ unsure, unread }: Recognised): string {
  const parts = [
    unsure.length > 0
      ? `niepewnie odczytane strony: ${unsure.map(({ page, confidence }) => `${page} (${confidence} %)`).join(", ")}`
      : "",
    unread.length > 0 ? `nieodczytane strony: ${pageNumbers(unread)}` : "",
  ].filter(Boolean);
  return parts.length === 0
    ? ""
    : `Skan jest wczytany, ale ma ${parts.join("; ")}. Porównaj je z oryginałem albo zeskanuj wyraźniej.`;
}

const MOST_NAMED = 20;

function pageNumbers(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(", ");
  return pages.length > MOST_NAMED ? `${named} i ${pages.length - MOST_NAMED} dalszych` : named;
}
