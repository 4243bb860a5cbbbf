import type { Likeness, ReadKnown } from "../terms/read-known.ts";
import type { Reading } from "../terms/reading.ts";

/** What the known questions say: those with an answer, and those that no document answers. */
export const KNOWN_FEATURES = [
  "answered question: both ways",
  "answered question: best phrasing",
  "answered question: lemmas",
  "answered question: 4-grams",
  "unanswered question: both ways",
  "unanswered question: best phrasing",
  "unanswered question: 4-grams",
  "first answered question: both ways",
  "first unanswered question: both ways",
  "answered before unanswered, both ways",
  "answered before unanswered, 4-grams",
  "answered before unanswered, score",
  "an unanswered question is the likest",
  "unanswered among the first five",
  "this passage: both ways",
  "this passage: best phrasing",
  "this passage: lemmas",
  "this passage: 4-grams",
  "this passage: of the kind asked for",
  "this document: both ways",
  "this document's unanswered: both ways",
  "this document: answered before unanswered",
  "first answered question leads to this document",
  "this document among the first five",
  "before the next document",
  "first answered question: kind",
  "first answered question: words that are not asked",
  "first answered question: best phrasing",
  "first answered question: lemmas",
  "first answered question: 4-grams",
] as const;

const FIRST = 5;

/** The features of the known questions beside a question's first hit; all zero where none is known. */
export function knownFeatures({ hits, known }: Reading): number[] {
  const best = hits[0]?.hit.passage;
  if (known.length === 0 || !best) return KNOWN_FEATURES.map(() => 0);
  const answered = known.filter(({ hit }) => hit.answer);
  const unanswered = known.filter(({ hit }) => !hit.answer);
  const here = answered.filter(({ hit }) => hit.answer?.passage.id === best.id);
  const near = answered.filter(({ hit }) => hit.documentId === best.documentId);
  const nearUnanswered = unanswered.filter(({ hit }) => hit.documentId === best.documentId);
  const [first, firstUnanswered] = [answered[0], unanswered[0]];
  const top = Math.max(...known.map(({ hit }) => hit.score), 1e-9);
  const five = known.slice(0, FIRST);
  const next = hits.find(({ hit }) => hit.passage.documentId !== best.documentId);
  return [
    likest(answered, "both"),
    likest(answered, "phrasing"),
    likest(answered, "lemmas"),
    likest(answered, "grams"),
    likest(unanswered, "both"),
    likest(unanswered, "phrasing"),
    likest(unanswered, "grams"),
    first?.likeness.both ?? 0,
    firstUnanswered?.likeness.both ?? 0,
    likest(answered, "both") - likest(unanswered, "both"),
    likest(answered, "grams") - likest(unanswered, "grams"),
    ((first?.hit.score ?? 0) - (firstUnanswered?.hit.score ?? 0)) / top,
    known[0]?.hit.answer ? 0 : 1,
    five.filter(({ hit }) => !hit.answer).length / five.length,
    likest(here, "both"),
    likest(here, "phrasing"),
    likest(here, "lemmas"),
    likest(here, "grams"),
    Math.max(0, ...here.map(({ likeness }) => likeness.kind * likeness.both)),
    likest(near, "both"),
    likest(nearUnanswered, "both"),
    likest(near, "both") - likest(nearUnanswered, "both"),
    first?.hit.documentId === best.documentId ? 1 : 0,
    five.filter(({ hit }) => hit.documentId === best.documentId).length / five.length,
    next ? 1 - next.hit.score / (hits[0]?.hit.score || 1) : 1,
    first?.likeness.kind ?? 0,
    first?.likeness.back ?? 0,
    first?.likeness.phrasing ?? 0,
    first?.likeness.lemmas ?? 0,
    first?.likeness.grams ?? 0,
  ];
}

const likest = (of: readonly ReadKnown[], by: keyof Likeness) =>
  Math.max(0, ...of.map(({ likeness }) => likeness[by]));
