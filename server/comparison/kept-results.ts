import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../explain.ts";

/** The results of a comparison, each under the key of its piece of work. */
export interface KeptResults {
  get(key: string): unknown;
  keep(key: string, result: unknown): void;
}

const FILE = "results.jsonl";

/**
 * Opens the results in a folder, so that an interrupted comparison goes on where it stopped; in memory only where it is
 * null. A line that was cut off while it was written is left out.
 * @param identity what makes results comparable: models, questions, knowledge, day
 * @throws UserError where the folder has the results of another comparison
 */
export function openResults(folder: string | null, identity: object): KeptResults {
  const results = new Map<string, unknown>();
  if (folder === null)
    return { get: (key) => results.get(key), keep: (key, result) => results.set(key, result) };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  const own = JSON.stringify({ identity });
  const lines = existsSync(path) ? wholeLines(path) : [];
  if (lines.length === 0) lines.push(own);
  else if (lines[0] !== own)
    throw new UserError(
      `W folderze ${folder} są wyniki innego porównania (inne modele, pytania, wiedza albo dzień). Podaj inny folder.`,
    );
  for (const line of lines.slice(1)) {
    const { key, result } = JSON.parse(line) as { key: string; result: unknown };
    results.set(key, result);
  }
  writeFileSync(path, `${lines.join("\n")}\n`);
  return {
    get: (key) => results.get(key),
    keep(key, result) {
      results.set(key, result);
      appendFileSync(path, `${JSON.stringify({ key, result })}\n`);
    },
  };
}

/** The lines that came to their end and are JSON. */
function wholeLines(path: string): string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.slice(0, -1).filter((line) => {
    try {
      JSON.parse(line);
      return true;
    } catch {
      return false;
    }
  });
}
