import type { Db } from "#core/db";
import { listSources, readSource } from "#core/knowledge";

/** The beginning of a document of the office. */
export interface DocumentText {
  slug: string;
  title: string;
  text: string;
}

const EVERYBODY = { internal: false, units: [] };
/** So many documents, and so much of each: enough to see a difference, and not too dear. */
const DOCUMENTS = 20;
const LETTERS = 1500;

/** Beginnings of public Polish documents, spread evenly over all of them by address. */
export async function documentTexts(db: Db): Promise<DocumentText[]> {
  const all = (await listSources(db, EVERYBODY))
    .filter(({ language }) => language === "pl")
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const count = Math.min(DOCUMENTS, all.length);
  const chosen = Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]!);
  const texts = await Promise.all(
    chosen.map(async ({ slug, title }) => {
      const source = await readSource(db, slug, EVERYBODY);
      const passages = source?.passages.map(({ text }) => text) ?? [];
      return { slug, title, text: beginningOf(passages) };
    }),
  );
  return texts.filter(({ text }) => text !== "");
}

/** Whole passages as long as they fit, at least one. */
function beginningOf([first = "", ...others]: readonly string[]): string {
  let text = first;
  for (const passage of others) {
    if (text.length + passage.length > LETTERS) break;
    text += `\n\n${passage}`;
  }
  return text;
}
