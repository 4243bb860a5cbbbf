import type { Database } from "#core/db";
import type { FileHash, FileStore } from "#core/files";
import type { FileKind } from "./inspect/kinds.ts";
import type { Place } from "./inspect/picture-notes.ts";
import type { VirusScanner } from "./virus-scanner.ts";

/** What the room works with. */
export interface UploadDeps {
  database: Database;
  /** Where what has arrived is kept. */
  files: FileStore;
  /** Folder of what has not arrived whole, on a disk of this process. */
  folder: string;
  /** Null: the office has none, and every file is `not-scanned`. */
  scanner: VirusScanner | null;
  limits: UploadLimits;
  /** Removes contents at once that nothing refers to any more. */
  release: (hashes: readonly FileHash[]) => Promise<void>;
}

/** What one owner may have, finished or under way. */
export interface UploadLimits {
  totalBytes: number;
  files: number;
}

/**
 * What a scanner has said: `waiting` while it is away, `not-scanned` as long as the office has none, then it is asked
 * again; `too-large` where the file is larger than it takes. The content of an `infected` file is gone.
 */
export const SCAN_STATES = ["scanned-clean", "infected", "not-scanned", "too-large", "waiting"] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** A file that has arrived and was taken. */
export interface Attachment {
  id: string;
  node: string;
  /** Safe to show, to keep on a disk and unique within its owner. */
  name: string;
  kind: FileKind;
  /** Of what is kept, in bytes. */
  size: number;
  scan: ScanState;
  threat: string | null;
  /** It opens with a password only: neither a scanner nor a clerk sees what is in it. */
  encrypted: boolean;
  /** Of a picture, in dots. */
  width: number | null;
  height: number | null;
  attachedAt: Date;
}

/** An attachment as it is told once, when it was taken: the place is offered to the person and not kept. */
export type TakenAttachment = Attachment & { place: Place | null };
