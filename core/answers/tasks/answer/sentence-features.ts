import { fold } from "#core/language";
import type { ReadHit, Reading } from "../../terms/reading.ts";
import { coverage, hasTerm, type TextTerms, termsOf } from "../../terms/text-terms.ts";
import { type AskedKind, askedKind, hasShape, isShaped } from "./asked-kind.ts";
import type { Candidate } from "./candidates.ts";

/** What the ranker of sentences looks at. */
export const SENTENCE_FEATURES = [
  "lemmas",
  "4-grams",
  "4-grams squared",
  "lemmas with those of the sentence before",
  "4-grams of the sentence before",
  "4-grams of the sentence after",
  "4-grams of the passage",
  "the rest of the passage covers what the sentence does not",
  "names in it",
  "numbers in it",
  "pairs of neighbouring question words in it",
  "nearness of the question words",
  "first passage",
  "share of the best score",
  "rank",
  "first sentence",
  "position",
  "short",
  "length",
  "shape asked for",
  "shape missing",
  "shape asked for and covered",
  "new words",
  "question words per word",
  "heaviest word",
  "names new to the question",
  "numbers new to the question",
  "headings",
  "headings, where the shape fits",
  "item or row",
  "whole list where documents are asked for",
  "is a question",
  "starts the passage that covers most",
  "answers a known question, by its likeness",
  "answers a known question, by its score",
] as const;

/** The features of every candidate, in the order of the candidates. */
export function sentenceFeatures(reading: Reading, candidates: readonly Candidate[]): number[][] {
  const asked = askedKind(reading.terms.words);
  const coverages = reading.hits.map(({ whole }) => coverage(whole, reading.terms.content, reading.weights));
  const most = Math.max(0, ...coverages.map(({ grams }) => grams));
  const parts = candidates.map((candidate) => partOf(reading.hits[candidate.hit]!, candidate));
  return candidates.map((candidate, i) => {
    const beside = (step: number) => {
      const other = candidates[i + step];
      return other?.hit === candidate.hit && other.kind !== "list" ? parts[i + step] : undefined;
    };
    const passage = coverages[candidate.hit]!;
    return features(
      reading,
      asked,
      candidate,
      parts[i]!,
      beside(-1),
      beside(1),
      passage,
      passage.grams === most,
    );
  });
}

function partOf(hit: ReadHit, { start, end }: Candidate): TextTerms {
  return termsOf(hit.text.words.filter((word) => word.start >= start && word.end <= end));
}

function features(
  reading: Reading,
  asked: AskedKind | null,
  candidate: Candidate,
  part: TextTerms,
  before: TextTerms | undefined,
  after: TextTerms | undefined,
  passage: { lemmas: number; grams: number },
  best: boolean,
): number[] {
  const { content } = reading.terms;
  const hit = reading.hits[candidate.hit]!;
  const own = coverage(part, content, reading.weights);
  const withBefore = before
    ? coverage(termsOf([...before.words, ...part.words]), content, reading.weights)
    : own;
  const names = content.filter(({ name }) => name);
  const numbers = content.filter(({ word }) => word.number);
  const covered = (of: typeof content) =>
    of.length === 0 ? 0.5 : of.filter((term) => hasTerm(part, term)).length / of.length;
  const found = content.map((term) => hasTerm(part, term));
  const pairs = found.filter((has, i) => has && found[i + 1]).length / Math.max(1, content.length - 1);
  const known = new Set(reading.terms.words.flatMap(({ forms }) => [...forms]));
  const fresh = part.words.filter(
    (word) => !word.stopword && ![...word.forms].some((form) => known.has(form)),
  );
  const shape = hasShape(asked, candidate.text);
  const heaviest = reading.weights.indexOf(Math.max(...reading.weights));
  const headings = coverage(hit.context, content, reading.weights).grams;
  const length = part.words.length;
  return [
    own.lemmas,
    own.grams,
    own.grams ** 2,
    withBefore.lemmas,
    before ? coverage(before, content, reading.weights).grams : 0,
    after ? coverage(after, content, reading.weights).grams : 0,
    passage.grams,
    passage.grams - own.grams,
    covered(names),
    covered(numbers),
    pairs,
    nearness(part, content),
    candidate.hit === 0 ? 1 : 0,
    reading.hits[0]!.hit.score > 0 ? hit.hit.score / reading.hits[0]!.hit.score : 0,
    1 / (1 + candidate.hit),
    candidate.position === 0 ? 1 : 0,
    candidate.of > 1 ? candidate.position / (candidate.of - 1) : 0,
    length < 5 ? 1 : 0,
    Math.min(1, length / 40),
    shape ? 1 : 0,
    isShaped(asked) && !shape ? 1 : 0,
    shape ? own.grams : 0,
    Math.min(1, fresh.length / 15),
    length > 0 ? found.filter(Boolean).length / length : 0,
    heaviest >= 0 && found[heaviest] ? 1 : 0,
    fresh.some(({ capital }) => capital) ? 1 : 0,
    fresh.some(({ number }) => number) ? 1 : 0,
    headings,
    shape ? headings : 0,
    candidate.kind === "item" || candidate.kind === "row" ? 1 : 0,
    candidate.kind === "list" && (asked === "documents" || asked === null) ? 1 : 0,
    candidate.text.endsWith("?") ? 1 : 0,
    best && candidate.position === 0 ? 1 : 0,
    ...answersKnown(reading, candidate),
  ];
}

/** How like the question the known ones are that the candidate answers, and how high they were found: each 0 to 1. */
function answersKnown({ hits, known }: Reading, { hit, text }: Candidate): [likeness: number, score: number] {
  const answered = known.filter(({ hit: { answer } }) => answer?.passage.id === hits[hit]!.hit.passage.id);
  if (answered.length === 0) return [0, 0];
  const own = plain(text);
  const here = answered.filter(({ hit: { answer } }) => own.includes(plain(answer!.text)));
  const top = Math.max(...known.map((one) => one.hit.score), 1e-9);
  return [
    Math.max(0, ...here.map(({ likeness }) => likeness.both)),
    Math.max(0, ...here.map((one) => one.hit.score / top)),
  ];
}

/** Words alone, as an answer is told from the text around it. */
const plain = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** How close together the question's words stand, 0 to 1. */
function nearness(part: TextTerms, content: Reading["terms"]["content"]): number {
  const places: number[] = [];
  for (const term of content) {
    const place = part.words.findIndex(({ forms }) => [...term.word.forms].some((form) => forms.has(form)));
    if (place >= 0) places.push(place);
  }
  if (places.length < 2) return 0;
  return Math.min(1, places.length / (Math.max(...places) - Math.min(...places) + 1));
}
