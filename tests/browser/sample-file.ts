import { pdfOf } from "../../core/knowledge/read/fixtures/pdf-of.ts";
import { pictureOf } from "../../core/uploads/fixtures/picture-of.ts";

/** A small, valid file under a name: what it is follows from its ending. */
export function sampleFile(name: string): { name: string; mimeType: string; buffer: Buffer } {
  if (name.endsWith(".png")) return { name, mimeType: "image/png", buffer: pictureOf("png") };
  if (name.endsWith(".jpg")) return { name, mimeType: "image/jpeg", buffer: pictureOf("jpeg") };
  if (!name.endsWith(".pdf")) throw new Error(`no file is made for ${name}`);
  const text = `Przykładowy załącznik: ${name}`;
  return { name, mimeType: "application/pdf", buffer: Buffer.from(pdfOf([[{ text, y: 700 }]])) };
}
