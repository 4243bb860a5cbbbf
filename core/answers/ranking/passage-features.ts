import { isDirectory } from "../directory.ts";
import { askedKind, headingFits } from "../tasks/answer/asked-kind.ts";
import type { Likeness, ReadKnown } from "../terms/read-known.ts";
import type { Reading } from "../terms/reading.ts";
import { coverage } from "../terms/text-terms.ts";

/** What the ranking of passages looks at. */
export const PASSAGE_FEATURES = [
  "share of the best score",
  "place in the search",
  "lemmas",
  "4-grams",
  "4-grams of title and headings",
  "share of the best known question's score",
  "place among known questions",
  "known question: both ways",
  "known question: best phrasing",
  "known question: lemmas",
  "known question: 4-grams",
  "known question of the kind asked for",
  "known question: words that are not asked",
  "same document's known question: both ways",
  "same document's known question: score",
  "how many known questions lead here",
  "heading of the kind asked for",
  "list of who handles what",
] as const;

/** Of several known questions as many as count. */
const MANY = 3;

/** The features of every hit, in their order. */
export function passageFeatures(reading: Reading): number[][] {
  const { hits, terms, weights } = reading;
  const kind = askedKind(terms.words);
  const known = reading.known.flatMap((one, place) => (one.hit.answer ? [{ ...one, place }] : []));
  const top = hits[0]?.hit.score || 1;
  const topKnown = Math.max(...known.map(({ hit }) => hit.score), 1e-9);
  return hits.map(({ hit, whole, context }, place) => {
    const here = known.filter((one) => one.hit.answer?.passage.id === hit.passage.id);
    const near = known.filter((one) => one.hit.documentId === hit.passage.documentId);
    const all = coverage(whole, terms.content, weights);
    return [
      hit.score / top,
      hit.score > 0 ? 1 / (1 + place) : 0,
      all.lemmas,
      all.grams,
      coverage(context, terms.content, weights).grams,
      most(here, (one) => one.hit.score / topKnown),
      most(here, (one) => 1 / (1 + one.place)),
      likest(here, "both"),
      likest(here, "phrasing"),
      likest(here, "lemmas"),
      likest(here, "grams"),
      most(here, ({ likeness }) => likeness.kind * likeness.both),
      likest(here, "back"),
      likest(near, "both"),
      most(near, (one) => one.hit.score / topKnown),
      Math.min(1, here.length / MANY),
      kind && headingFits(hit.passage.headingPath.at(-1) ?? "", kind) ? 1 : 0,
      isDirectory(hit.passage) ? 1 : 0,
    ];
  });
}

type Placed = ReadKnown & { place: number };
const most = (of: readonly Placed[], value: (one: Placed) => number) => Math.max(0, ...of.map(value));
const likest = (of: readonly Placed[], by: keyof Likeness) => most(of, ({ likeness }) => likeness[by]);
