import type { Lemmatizer } from "#core/language";
import { type WordForms, wordForms } from "./terms/word-forms.ts";
import type { Door } from "./types.ts";

interface Topic {
  door: Door;
  words: WordForms[];
}

const read = new WeakMap<readonly Door[], Topic[]>();

/** The institution one of whose topics the question names with all its words; the longest topic wins. */
export function matchDoor(
  words: readonly WordForms[],
  { doors, lemmatizer }: { doors: readonly Door[]; lemmatizer: Lemmatizer },
): Door | null {
  const named = topicsOf(doors, lemmatizer).filter((topic) =>
    topic.words.every((word) => words.some((own) => same(own, word))),
  );
  const longest = named.sort((a, b) => b.words.length - a.words.length)[0];
  return longest?.door ?? null;
}

/** The likeliest lemma decides: "premiera" is no "premier", though its genitive is written like it. */
const same = (own: WordForms, topic: WordForms) => own.surface === topic.surface || own.lemma === topic.lemma;

function topicsOf(doors: readonly Door[], lemmatizer: Lemmatizer): Topic[] {
  const known = read.get(doors);
  if (known) return known;
  const topics = doors.flatMap((door) =>
    door.topics.map((topic) => ({ door, words: meaningful(wordForms(topic, lemmatizer)) })),
  );
  const usable = topics.filter((topic) => topic.words.length > 0);
  read.set(doors, usable);
  return usable;
}

const meaningful = (words: WordForms[]) => words.filter(({ stopword }) => !stopword);
