import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { city } from "#city";
import { randomFrom, shuffled } from "../random.ts";

const SEED = 20_261_125;
const knownQuestions = z.array(z.object({ asked: z.array(z.string()) }));

/** So many different questions of residents, always the same ones: phrasings that stand beside documents and services. */
export async function residentsQuestions(count: number): Promise<string[]> {
  const asked: string[] = [];
  const files = [
    ...(await filesIn(city.knowledgeFolder, "**/*.questions.yaml")),
    ...(await filesIn(city.servicesFolder, "*/questions.yaml")),
  ];
  for (const file of files)
    for (const entry of knownQuestions.parse(parse(await readFile(file, "utf8")))) asked.push(...entry.asked);
  return shuffled([...new Set(asked)], randomFrom(SEED)).slice(0, count);
}

async function filesIn(folder: URL, pattern: string): Promise<URL[]> {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: fileURLToPath(folder) })) paths.push(path);
  return paths.sort().map((path) => new URL(path, folder));
}
