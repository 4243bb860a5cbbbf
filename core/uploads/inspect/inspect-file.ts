import { type FileHandle, open } from "node:fs/promises";
import { UploadFault } from "../upload-fault.ts";
import type { FileToInspect, Inspected } from "./inspecting.ts";
import { INSPECT_LIMITS } from "./limits.ts";
import { pictureKind } from "./picture-size.ts";

const HEAD = 64;
const TAKEN_AS_IT_IS = { content: null, encrypted: false, width: null, height: null, place: null };

/** Looks into a file, in this process. Only for the inspecting process: the file may be hostile. */
export async function inspectFile({ path, kinds, shrink }: FileToInspect): Promise<Inspected> {
  const file = await open(path);
  try {
    const found = await inspected(path, file, shrink);
    if (kinds && !kinds.includes(found.kind)) throw new UploadFault("not-wanted");
    return found;
  } catch (error) {
    if (error instanceof UploadFault || isOurs(error)) throw error;
    throw new UploadFault("broken");
  } finally {
    await file.close();
  }
}

/** A part of the program that does not load is no fault of the file. */
const isOurs = (error: unknown) =>
  ["ERR_MODULE_NOT_FOUND", "ERR_ACCESS_DENIED", "ERR_DLOPEN_FAILED"].includes(
    (error as NodeJS.ErrnoException).code ?? "",
  );

async function inspected(path: string, file: FileHandle, shrink: boolean): Promise<Inspected> {
  const { size } = await file.stat();
  if (size === 0) throw new UploadFault("empty");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
  const head = buffer.subarray(0, bytesRead);
  const start = head.toString("latin1");
  if (start.startsWith("%PDF-")) {
    const { inspectPdf } = await import("./inspect-pdf.ts");
    return { ...TAKEN_AS_IT_IS, kind: "pdf", ...(await inspectPdf(file, size)) };
  }
  if (start.startsWith("PK\x03\x04")) {
    const { inspectZip } = await import("./inspect-zip.ts");
    return { ...TAKEN_AS_IT_IS, ...(await inspectZip(path, file, size)) };
  }
  const picture = pictureKind(head);
  if (picture) {
    if (size > INSPECT_LIMITS.pictureBytes) throw new UploadFault("too-large");
    const { inspectPicture } = await import("./inspect-picture.ts");
    const made = await inspectPicture(await file.readFile(), picture, shrink);
    return { ...TAKEN_AS_IT_IS, kind: picture, ...made };
  }
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw await oleFault(file);
  if (/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/.test(start)) throw new UploadFault("heic");
  if (size <= INSPECT_LIMITS.textBytes) {
    const { inspectText } = await import("./inspect-text.ts");
    const content = inspectText(await file.readFile());
    if (content) return { ...TAKEN_AS_IT_IS, kind: "txt", content };
  }
  throw new UploadFault("unsupported");
}

/** The container of Office before 2007, and of newer files with a password. */
async function oleFault(file: FileHandle): Promise<UploadFault> {
  const marker = Buffer.from("EncryptedPackage", "utf16le");
  return new UploadFault((await file.readFile()).includes(marker) ? "encrypted" : "old-office");
}
