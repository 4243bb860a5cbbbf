import { ReadFault } from "./read-fault.ts";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes are the container of old Office files and of encrypted new ones. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Why such a file is not read: a password, or the format of before 2007. */
export function oleFault(bytes: Uint8Array): ReadFault {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  if (isEncrypted) return new ReadFault("encrypted");
  return new ReadFault("unsupported", "To plik starego Worda (DOC). Zapisz go jako DOCX albo PDF.");
}
