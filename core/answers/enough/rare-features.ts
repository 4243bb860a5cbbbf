import type { Reading } from "../terms/reading.ts";
import { gramShare, hasTerm, type TextTerms, termsOf } from "../terms/text-terms.ts";

/** Whether the rare words of the question, which say most of what it is about, are covered. */
export const RARE_FEATURES = [
  "rarity covered by the passage and its known questions",
  "rarity covered by the document",
  "rarity covered by the first answered question",
  "rarity missing in the passage and its known questions",
  "rarity missing in the document",
  "rarity missing in the first answered question",
  "rarest word missing in the passage and its known questions",
  "rarest word missing in the document",
  "rarest word missing in the first answered question",
  "words that no document has",
  "share of the rarity in words that no document has",
  "rarity of a word",
  "meaningful words",
  "rarity covered by a matter that a list only names",
  "of that matter's words, asked for",
  "rarity that only such a matter covers",
] as const;

/** As long a question as counts. */
const LONG = 12;
/** The least share of 4-grams that makes two words of one family. */
const FAMILY = 0.4;

/** The features of the rare words of a question beside its first hit; all zero where nothing was found. */
export function rareFeatures({ terms, hits, known, rarity, unheard, matters }: Reading): number[] {
  const best = hits[0];
  if (!best || rarity.length === 0) return RARE_FEATURES.map(() => 0);
  const { id, documentId } = best.hit.passage;
  const answered = known.filter(({ hit }) => hit.answer);
  const here = answered.filter(({ hit }) => hit.answer?.passage.id === id).map(({ words }) => words);
  const near = answered.filter(({ hit }) => hit.documentId === documentId).map(({ words }) => words);
  const sections = hits.filter(({ hit }) => hit.passage.documentId === documentId).map(({ whole }) => whole);
  const first = answered[0] ? [answered[0].words] : [];
  const whole = rarity.reduce((sum, value) => sum + value, 0) || 1;
  const coverages = [[best.whole, ...here], [...sections, ...near], first].map((texts) =>
    terms.content.map((term) => Math.max(0, ...texts.map((text) => held(text, term)))),
  );
  const missing = coverages.map((covered) => rarity.map((value, i) => value * (1 - covered[i]!)));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return [
    ...missing.map((of) => 1 - sum(of) / whole),
    ...missing.map(sum),
    ...missing.map((of) => Math.max(...of)),
    unheard.filter(Boolean).length,
    sum(rarity.filter((_, i) => unheard[i])) / whole,
    whole / rarity.length,
    Math.min(1, rarity.length / LONG),
    ...named(matters, terms.content, rarity, coverages[0]!),
  ];
}

/** How well the likest of some matters fits the question, and what of it the passage has not. */
function named(
  matters: readonly TextTerms[],
  content: Reading["terms"]["content"],
  rarity: readonly number[],
  covered: readonly number[],
): [covered: number, back: number, only: number] {
  const whole = rarity.reduce((sum, value) => sum + value, 0) || 1;
  let best: [number, number, number] = [0, 0, 0];
  for (const matter of matters) {
    const shares = content.map((term) => held(matter, term));
    const own = shares.reduce((sum, share, i) => sum + share * rarity[i]!, 0) / whole;
    const words = matter.words.filter(({ stopword }) => !stopword);
    const asked = words.filter((word) => content.some((term) => held(termsOf([word]), term) > 0)).length;
    const back = asked / Math.max(1, words.length);
    if (own * back <= best[0] * best[1]) continue;
    const only =
      shares.reduce((sum, share, i) => sum + Math.max(0, share - covered[i]!) * rarity[i]!, 0) / whole;
    best = [own, back, only];
  }
  return best;
}

function held(text: TextTerms, term: Reading["terms"]["content"][number]): number {
  if (hasTerm(text, term)) return 1;
  const share = gramShare(text, term);
  return share > FAMILY ? share : 0;
}
