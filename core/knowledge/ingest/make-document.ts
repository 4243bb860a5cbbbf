import { extname } from "node:path";
import { parse as parseYaml } from "yaml";
import { passagesOf } from "../passages.ts";
import { ReadFault } from "../read/read-fault.ts";
import type { ReadScan } from "../read/read-scan.ts";
import type { Passage } from "../types.ts";
import { checkedMetadata, type DocumentMetadata } from "./document-metadata.ts";
import { type KnownAnswer, knownQuestions } from "./known-questions.ts";
import type { SourceFile } from "./source-file.ts";

/** What is stored of a file that was read. */
export interface MadeDocument {
  document: ReadScan;
  metadata: DocumentMetadata;
  passages: Passage[];
  questions: KnownAnswer[];
  /** Answers of questions beside the file that do not stand in it. */
  strays: string[];
}

/** A document of what was read and of what stands beside it. @throws ReadFault */
export function makeDocument(file: Omit<SourceFile, "bytes" | "digest">, document: ReadScan): MadeDocument {
  const metadata = metadataOf(file.sidecar, document);
  const passages = passagesOf(document);
  if (passages.length === 0)
    throw new ReadFault("empty", `W pliku nie ma tekstu (${extname(file.path) || "bez rozszerzenia"}).`);
  const { known, strays } = file.asked ? knownQuestions(file.asked, passages) : { known: [], strays: [] };
  return { document, metadata, passages, questions: known, strays };
}

/** What the file and its description say about it, checked. @throws ReadFault `metadata` */
export function metadataOf(sidecar: Uint8Array | null, document: ReadScan): DocumentMetadata {
  return checkedMetadata({ ...document.metadata, ...(sidecar ? yamlOf(sidecar) : {}) });
}

function yamlOf(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(new TextDecoder().decode(bytes), { maxAliasCount: 20 });
    if (value && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // falls through to the one message for a description that is no YAML mapping
  }
  throw new ReadFault(
    "metadata",
    "Opis dokumentu (plik .yaml obok) nie jest poprawnym YAML z polami title, unit, visibility…",
  );
}
