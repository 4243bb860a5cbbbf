import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { city } from "#city";
import { randomFrom, shuffled } from "../random.ts";

const SEED = 20_261_125;
const knownQuestions = z.array(z.object({ asked: z.array(z.string()) }));

/** So many different questions of residents, always the same ones: phrasings that stand beside the documents. */
export async function residentsQuestions(count: number): Promise<string[]> {
  const folder = fileURLToPath(city.knowledgeFolder);
  const asked: string[] = [];
  const paths: string[] = [];
  for await (const path of glob("**/*.questions.yaml", { cwd: folder })) paths.push(path);
  for (const path of paths.sort())
    for (const entry of knownQuestions.parse(
      parse(await readFile(new URL(path, city.knowledgeFolder), "utf8")),
    ))
      asked.push(...entry.asked);
  return shuffled([...new Set(asked)], randomFrom(SEED)).slice(0, count);
}
