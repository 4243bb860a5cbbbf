export { type FileHash, type FileStore, isFileHash, StorageFull } from "./file-store.ts";
export { noteFile } from "./note-file.ts";
export { releaseFiles, sweepFiles } from "./sweep-files.ts";
export * as fileTables from "./tables.ts";
