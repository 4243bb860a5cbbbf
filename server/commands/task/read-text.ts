import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { UserError } from "../../explain.ts";

/** The text of a file, or of standard input for `-`. @throws UserError where there is none, or it is no text */
export async function readText(path: string): Promise<string> {
  if (path === "-" && process.stdin.isTTY)
    throw new UserError(
      "Podaj plik z tekstem albo przekaż tekst na wejście: … | npm run magistrat -- task …",
    );
  const read = path === "-" ? await text(process.stdin) : await readFile(path, "utf8").catch(() => null);
  if (read === null) throw new UserError(`Nie mogę przeczytać pliku ${path}.`);
  if (/[\0\uFFFD]/.test(read))
    throw new UserError("To nie jest tekst w UTF-8. Zadania przyjmują zwykły tekst, bez formatowania.");
  return read.replaceAll("\r\n", "\n");
}
