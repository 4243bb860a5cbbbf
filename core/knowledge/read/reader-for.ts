import type { Parsed } from "./parsed.ts";
import { ReadFault } from "./read-fault.ts";

type Reader = (bytes: Uint8Array) => Parsed | Promise<Parsed>;

/** The reader that fits a file, by what is in it and then by the ending of its name. */
export async function readerFor(name: string, bytes: Uint8Array): Promise<Reader> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  switch (ending) {
    case "md":
    case "markdown":
      return (await import("./markdown.ts")).readMarkdown;
    case "txt":
    case "":
      return (await import("./text.ts")).readText;
    default:
      throw new ReadFault("unsupported", `${bytes.length}`);
  }
}
