import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { city } from "#city";
import { tokens } from "#core/language";
import { randomFrom, shuffled } from "../random.ts";

const WORDS_A_PASSAGE = 125;
const PASSAGES_A_DOCUMENT = 20;
/** Mandelbrot's form of Zipf's law: the word of rank r is drawn in proportion to 1 / (r + SHIFT). */
const SHIFT = 2.7;
const SENTENCE = { shortest: 6, longest: 20 };
const QUESTION = { shortest: 3, longest: 8 };

/** Texts that are the same in every run: passage `n` never depends on the others. */
export interface Corpus {
  distinctWords: number;
  title(document: number): string;
  text(passage: number): string;
  /** A question of three to eight words that one of the first `size` passages holds. */
  question(n: number, size: number): string;
  documentOf(passage: number): number;
}

/**
 * Words of the sample city's documents, the most frequent first, and after them those of the Polish dictionary,
 * drawn by Zipf's law: common words are as common as in real texts, and new ones come up to the end.
 */
export async function openCorpus(): Promise<Corpus> {
  const words = await rankedWords();
  const draw = zipf(words.length);
  const wordsOf = (seed: number, count: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: count }, () => words[draw(random())] as string);
  };
  const passageWords = (passage: number) => wordsOf(passage * 2 + 1, WORDS_A_PASSAGE);
  return {
    distinctWords: words.length,
    documentOf: (passage) => Math.floor(passage / PASSAGES_A_DOCUMENT),
    title: (document) => capital(wordsOf(document * 2 + 1_000_000_000, 4).join(" ")),
    text: (passage) => inSentences(passageWords(passage), randomFrom(passage * 2 + 2)),
    question(n, size) {
      const random = randomFrom(n + 2_000_000_000);
      const passage = passageWords(Math.floor(random() * size));
      const length = between(QUESTION, random());
      const places = shuffled([...passage.keys()], random).slice(0, length);
      return capital(
        places
          .sort((a, b) => a - b)
          .map((place) => passage[place])
          .join(" "),
      );
    },
  };
}

async function rankedWords(): Promise<string[]> {
  const counts = new Map<string, number>();
  for await (const path of glob("**/*.md", { cwd: fileURLToPath(city.knowledgeFolder) })) {
    const text = await readFile(new URL(path, city.knowledgeFolder), "utf8");
    for (const { kind, text: word } of tokens(text))
      if (kind === "word") counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }
  const { default: dictionary } = await import("dictionary-pl");
  const rest = new TextDecoder()
    .decode(dictionary.dic)
    .split("\n")
    .map((line) => line.split("/")[0]?.trim() ?? "")
    .filter((word) => /^\p{Ll}{3,}$/u.test(word) && !counts.has(word));
  const known = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return [...known, ...shuffled(rest, randomFrom(7))];
}

/** Gives the rank that a number from 0 to 1 stands for. */
function zipf(ranks: number): (at: number) => number {
  const sums = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) {
    sum += 1 / (rank + 1 + SHIFT);
    sums[rank] = sum;
  }
  return (at) => {
    const wanted = at * sum;
    let low = 0;
    let high = ranks - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function inSentences(words: readonly string[], random: () => number): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; ) {
    const end = start + between(SENTENCE, random());
    sentences.push(`${capital(words.slice(start, end).join(" "))}.`);
    start = end;
  }
  return sentences.join(" ");
}

const between = ({ shortest, longest }: { shortest: number; longest: number }, at: number) =>
  shortest + Math.floor(at * (longest - shortest + 1));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
