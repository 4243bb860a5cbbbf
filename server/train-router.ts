import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { city } from "#city";
import { loadLemmatizer } from "#core/language";
import { learnRouting, readMatters, writeLexicon } from "#core/matters";
import { sayRouting } from "./commands/eval-routing.ts";

/** Learns anew which words ask for which service, and writes the lexicon that ships. */
const COMMAND = "node --import tsx server/train-router.ts";

const { services } = city;
const slugs = services.map(({ slug }) => slug).sort();
const asked = await Promise.all(slugs.map(async (slug) => [slug, await questionsBeside(slug)] as const));
const phrasings: Record<string, string[]> = JSON.parse(await readFile(city.matters.phrasings, "utf8"));
const practice = readMatters(await readFile(city.matters.practice, "utf8"));
const { lexicon, outOfFold } = learnRouting(
  {
    services,
    slugs,
    phrasings,
    questions: Object.fromEntries(asked),
    practice,
    general: city.matters.general,
  },
  await loadLemmatizer(),
);
console.log(sayRouting(outOfFold));
const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
const note = `Learned from ${count(Object.values(phrasings))} phrasings (phrasings.json), ${practice.length} practice matters, ${count(asked.map(([, texts]) => texts))} questions beside the documents of the services, and the definitions' own words.`;
await writeFile(city.matters.lexicon, writeLexicon(lexicon, { note, command: COMMAND }));
process.exit(0);

/** Residents' questions beside the document of a service. */
async function questionsBeside(slug: string): Promise<string[]> {
  const file = new URL(`uslugi/${slug}.md.questions.yaml`, city.knowledgeFolder);
  if (!existsSync(file)) return [];
  const known: { asked: string[] }[] = parse(await readFile(file, "utf8"));
  return known.flatMap(({ asked }) => asked);
}
