import { sentences } from "#core/language";
import { askedKind, hasShape, isShaped } from "../tasks/answer/asked-kind.ts";
import type { QuestionTerms } from "../terms/question-terms.ts";
import type { Reading } from "../terms/reading.ts";
import { coverage, gramShare, hasTerm, type TextTerms, termsOf } from "../terms/text-terms.ts";
import { KNOWN_FEATURES, knownFeatures } from "./known-features.ts";
import { RARE_FEATURES, rareFeatures } from "./rare-features.ts";

/** What the judge looks at; nearly every value is between 0 and 1 whatever the size of the index. */
export const ENOUGH_FEATURES = [
  "lemmas of the best passage",
  "4-grams of the best passage",
  "lemmas, unweighted",
  "lemmas of its best sentence",
  "4-grams of its best sentence",
  "best of the first three passages, lemmas",
  "best of the first three passages, 4-grams",
  "margin of the score",
  "margin of the coverage",
  "names covered",
  "numbers covered",
  "heaviest word missing",
  "heaviest word missing everywhere",
  "lemmas of title and headings",
  "length of the question",
  "same document follows",
  "best covered sentence of the shape asked for",
  "no sentence of the shape asked for",
  "words of the title in the question",
  "words of the title or of a heading in the question",
  "weight covered",
  "weight missing",
  ...KNOWN_FEATURES,
  ...RARE_FEATURES,
] as const;

/** The weight of a long question. */
const HEAVY = 5;

/** The features of a question and what was found for it, in the order in which it may answer; all zero where nothing was. */
export function enoughFeatures(reading: Reading): number[] {
  const { terms, hits, weights } = reading;
  const best = hits[0];
  const content = terms.content;
  if (!best || content.length === 0) return ENOUGH_FEATURES.map(() => 0);
  const whole = coverage(best.whole, content, weights);
  const flat = coverage(
    best.whole,
    content,
    content.map(() => 1),
  );
  const asked = askedKind(terms.words);
  const inSentences = sentences(best.hit.passage.text).map(({ start, end, text }) => ({
    ...coverage(
      termsOf(best.text.words.filter((word) => word.start >= start && word.end <= end)),
      content,
      weights,
    ),
    shape: hasShape(asked, text),
  }));
  const shaped = inSentences.filter(({ shape }) => shape);
  const three = hits.slice(0, 3).map((hit) => coverage(hit.whole, content, weights));
  const other = hits.find(({ hit }) => hit.passage.documentId !== best.hit.passage.documentId);
  const second = other ? coverage(other.whole, content, weights) : { lemmas: 0, grams: 0 };
  const heaviest = weights.indexOf(Math.max(...weights));
  const heaviestTerm = content[heaviest]!;
  const covered = (of: typeof content) =>
    of.length === 0 ? 1 : of.filter((term) => hasTerm(best.whole, term)).length / of.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const named = best.headings.map((heading) => namedBy(heading, terms));
  return [
    whole.lemmas,
    whole.grams,
    flat.lemmas,
    Math.max(0, ...inSentences.map(({ lemmas }) => lemmas)),
    Math.max(0, ...inSentences.map(({ grams }) => grams)),
    Math.max(...three.map(({ lemmas }) => lemmas)),
    Math.max(...three.map(({ grams }) => grams)),
    other && best.hit.score > 0 ? Math.max(0, 1 - other.hit.score / best.hit.score) : 1,
    whole.grams - second.grams,
    covered(content.filter(({ name }) => name)),
    covered(content.filter(({ word }) => word.number)),
    hasTerm(best.whole, heaviestTerm) ? 0 : 1 - gramShare(best.whole, heaviestTerm),
    hits.some((hit) => hasTerm(hit.whole, heaviestTerm)) ? 0 : 1,
    coverage(best.context, content, weights).grams,
    Math.min(1, content.length / 10),
    hits.slice(1, 4).filter(({ hit }) => hit.passage.documentId === best.hit.passage.documentId).length / 3,
    shaped.length > 0 ? Math.max(...shaped.map(({ grams }) => grams)) : 0,
    isShaped(asked) && shaped.length === 0 ? 1 : 0,
    named[0] ?? 0,
    Math.max(0, ...named),
    Math.min(1, (whole.grams * sum) / HEAVY),
    Math.min(1, ((1 - whole.grams) * sum) / HEAVY),
    ...knownFeatures(reading),
    ...rareFeatures(reading),
  ];
}

/** The share of a heading's words that the question has. */
function namedBy(heading: TextTerms, { content }: QuestionTerms): number {
  const words = heading.words.filter(({ stopword }) => !stopword);
  const found = words.filter((word) =>
    content.some((term) => hasTerm({ ...heading, forms: word.forms }, term)),
  );
  return words.length === 0 ? 0 : found.length / words.length;
}
