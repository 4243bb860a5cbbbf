import { recogniseScans } from "#core/knowledge";
import type { Platform } from "../platform.ts";
import { progressBar } from "../terminal.ts";

type Completed = Awaited<ReturnType<typeof recogniseScans>>;

/** Recognises the scans of one source that wait, with a bar, and gives what became of them. */
export async function recogniseSource(
  { database, jobs, files }: Platform,
  source: string,
  json: boolean,
): Promise<Completed> {
  const bar = progressBar("Rozpoznawanie skanów, strony", json);
  const actor = { kind: "system", name: "cli" } as const;
  const completed = await recogniseScans({ database, jobs, files }, actor, {
    source,
    onProgress: ({ done, total }) => bar.at(done, total),
  });
  bar.end();
  return completed;
}
