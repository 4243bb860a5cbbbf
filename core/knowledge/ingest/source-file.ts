import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { ReadFault } from "../read/read-fault.ts";
import { type ListedFile, questionsBeside, sidecarOf } from "./list-files.ts";
import { READER_VERSION } from "./reader-version.ts";

const LARGEST_FILE = 50 * 1024 * 1024;

/** A file with what stands beside it, and the hash over all of it. */
export interface SourceFile {
  path: string;
  bytes: Uint8Array;
  sidecar: Uint8Array | null;
  asked: Uint8Array | null;
  digest: string;
}

/** Reads a file from disk. @throws ReadFault `too-large` or `unreadable` */
export async function sourceFile(file: ListedFile): Promise<SourceFile> {
  const bytes = await readWhole(file);
  const sidecar = await readFile(sidecarOf(file)).catch(() => null);
  const asked = await readFile(questionsBeside(file)).catch(() => null);
  const digest = createHash("sha256")
    .update(`${READER_VERSION}\n`)
    .update(bytes)
    .update("\n")
    .update(sidecar ?? "")
    .update("\n")
    .update(asked ?? "")
    .digest("hex");
  return { path: file.path, bytes, sidecar, asked, digest };
}

/** The digest of a document without its pages that are pictures: with recognition it is made anew. */
export function digestWithoutScans(digest: string): string {
  return createHash("sha256").update(`without scans\n${digest}`).digest("hex");
}

async function readWhole(file: ListedFile): Promise<Uint8Array> {
  try {
    const { size } = await stat(file.absolute);
    if (size > LARGEST_FILE)
      throw new ReadFault(
        "too-large",
        "Plik jest za duży: można wczytać najwyżej 50 MB. Podziel go na części.",
      );
    return await readFile(file.absolute);
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    throw new ReadFault("unreadable", "Nie można odczytać pliku. Sprawdź uprawnienia do odczytu.");
  }
}
