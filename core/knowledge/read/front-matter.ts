import { parse } from "yaml";
import { ReadFault } from "./read-fault.ts";

const FENCED = /^---[^\S\n]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/s;

/**
 * YAML between `---` lines at the start of a text. Front matter that cannot be read is a fault and not
 * skipped: it may say that the document is internal.
 */
export function frontMatter(text: string): { metadata: Record<string, unknown>; body: string } {
  const fenced = FENCED.exec(text);
  const source = fenced?.[1] ?? "";
  if (!fenced || !/^[\w-]+\s*:/m.test(source)) return { metadata: {}, body: text };
  const body = text.slice(fenced[0].length);
  let value: unknown;
  try {
    value = parse(source, { maxAliasCount: 20 });
  } catch {
    throw new ReadFault(
      "metadata",
      "Opis na początku pliku (między liniami ---) ma błąd. Popraw go i dodaj plik ponownie.",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { metadata: {}, body: text };
  return { metadata: { ...value }, body };
}
