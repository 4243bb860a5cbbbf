import { fold } from "../../fold.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Span, sentences } from "../../sentences.ts";
import { type MeaningWord, meaningWords, shareAmong } from "./meaning-words.ts";
import { anyDenials } from "./negations.ts";

interface Sentence extends Span {
  words: MeaningWord[];
  /** Words right after "nie". */
  denied: MeaningWord[];
}

/** How much of a sentence has to stand in another, for the two to be about the same. */
const LEAST_ALIKE = 0.4;
const REACH = 2;
const LIMIT = new Set("pozniej wczesniej krocej dluzej mniej wiecej tylko".split(" "));

/**
 * The sentences of a Polish text that say the opposite of the sentence of the source that they are most like: what was
 * denied there is said here without any denial, or the other way about.
 */
export function oppositesOf(source: string, output: string, lemmatizer: Lemmatizer): Span[] {
  const theirs = readSentences(source, lemmatizer);
  return readSentences(output, lemmatizer).filter((said) => {
    const ranked = theirs
      .map((other) => ({ other, share: shareAmong(said.words, other.words) }))
      .sort((a, b) => b.share - a.share);
    const like = ranked[0];
    if (!like || like.share < LEAST_ALIKE) return false;
    const { other } = like;
    if (anyDenials(said.text, "pl", other.text) === 0)
      return other.denied.some((word) => saysOnlyHere(word, other, said));
    return (
      anyDenials(other.text, "pl", said.text) === 0 &&
      said.denied.some((word) => saysOnlyHere(word, said, other))
    );
  });
}

/** Whether the word, denied in one sentence and never said plainly in it, is said in the other. */
function saysOnlyHere(word: MeaningWord, where: Sentence, other: Sentence): boolean {
  const same = (one: MeaningWord) => [...one.forms].some((form) => word.forms.has(form));
  const plainly = where.words.filter((one) => same(one) && !where.denied.includes(one));
  return plainly.length === 0 && other.words.some(same);
}

function readSentences(text: string, lemmatizer: Lemmatizer): Sentence[] {
  return sentences(text).map((span) => {
    const words = meaningWords(span.text, lemmatizer);
    const plain = (span.text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(fold);
    const denied = words.filter(({ at }) =>
      plain
        .slice(Math.max(0, at - REACH), at)
        .some((word, i, before) => word === "nie" && !LIMIT.has(before[i + 1] ?? "")),
    );
    return { ...span, words, denied };
  });
}
