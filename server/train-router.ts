import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { city } from "#city";
import { loadLemmatizer } from "#core/language";
import { learnRouting, readMatters, writeLexicon } from "#core/matters";
import { sayRouting } from "./commands/eval-routing.ts";

/** Learns anew which words ask for which service, and which for a page, and writes the lexicons that ship. */
const COMMAND = "node --import tsx server/train-router.ts";

const { services } = city;
const { handOvers } = city.matters;
const slugsOf = (of: readonly { slug: string }[]) => of.map(({ slug }) => slug).sort();
const asked = await Promise.all(
  slugsOf([...services, ...handOvers]).map(async (slug) => [slug, await questionsAbout(slug)] as const),
);
const phrasings: Record<string, string[]> = JSON.parse(await readFile(city.matters.phrasings, "utf8"));
const practice = readMatters(await readFile(city.matters.practice, "utf8"));
const texts = {
  services,
  phrasings,
  questions: Object.fromEntries(asked),
  practice,
  general: city.matters.general,
};
const lemmatizer = await loadLemmatizer();
const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

// What asks for a page may not move what asks for a service: each has a lexicon of its own.
for (const { file, pages } of [
  { file: city.matters.lexicon, pages: [] },
  { file: city.matters.handOverLexicon, pages: handOvers },
]) {
  const slugs = slugsOf([...services, ...pages]);
  const { lexicon, outOfFold } = learnRouting({ ...texts, pages, slugs }, lemmatizer);
  console.log(sayRouting(outOfFold));
  const phrased = count(slugs.map((slug) => phrasings[slug] ?? []));
  const questions = count(slugs.map((slug) => texts.questions[slug] ?? []));
  const note = `Learned from ${phrased} phrasings (phrasings.json), ${practice.length} practice matters, ${questions} questions about the services and the pages, and the definitions' own words.`;
  await writeFile(file, writeLexicon(lexicon, { note, command: COMMAND }));
}
process.exit(0);

/** What residents ask about a service, or about a page: beside its document. */
async function questionsAbout(slug: string): Promise<string[]> {
  const file = new URL(`uslugi/${slug}.md.questions.yaml`, city.knowledgeFolder);
  if (!existsSync(file)) return [];
  const known: { asked: string[] }[] = parse(await readFile(file, "utf8"));
  return known.flatMap(({ asked }) => asked);
}
