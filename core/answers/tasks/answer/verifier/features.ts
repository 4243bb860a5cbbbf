import { fold, type Lemmatizer } from "#core/language";
import type { WordForms } from "../../../terms/word-forms.ts";
import { antonymsIn } from "./antonyms.ts";
import { ALL, conditionsIn, findDroppedCondition, sourceOf } from "./find-dropped-condition.ts";
import { findLooseFigure } from "./find-loose-figure.ts";
import { lonelyNegation, oppositions, shareOf } from "./find-turned.ts";
import { findWrongRow } from "./find-wrong-row.ts";
import { RIVALS, rivalry } from "./find-wrong-thing.ts";
import { type Basis, type Clause, factKey, has, inFact, type Piece } from "./pieces.ts";
import { distances, pairsOf, piecesNeeded } from "./standing-together.ts";

export const DOUBT_FEATURES = [
  "support",
  "supportInBest",
  "supportInTwo",
  "supportInClause",
  "rareMissing",
  "missing",
  "required",
  "allowed",
  "paid",
  "state",
  "verb",
  "lonelyNegation",
  "negations",
  "negationsInBest",
  "negationsInClause",
  "fewerThanClause",
  "moreThanClause",
  "rivalry",
  "wrongRow",
  "pairsInClause",
  "pairsInPiece",
  "pairsApart",
  "conditions",
  "conditionsInBest",
  "conditionKept",
  "conditionDropped",
  "forAll",
  "loose",
  "facts",
  "words",
  "isRow",
  "clauses",
  "sourceClauses",
  "comparatives",
  "antonyms",
  "meanDistance",
  "mostDistance",
  "outOfClause",
  "piecesNeeded",
  "factsInBest",
  "capitalsInBest",
  "withFactClause",
] as const;
type Feature = (typeof DOUBT_FEATURES)[number];

const STATES = new Set(["open", "subject", "valid", "given back", "early"]);
const NAMED = new Set(["required", "allowed", "paid", ...STATES]);
const NO =
  /\b(?:nie|bez|brak\w*|zadn\w*|zaden|ani|nikt|nigdy|zakaz\w*|zabron\w*|zwolnion\w*|bezplatn\w*|dobrowoln\w*|nie\w+n[yae]\w*)\b/g;
const COMPARATIVE =
  /\b(?:przed|po|wczesniej|pozniej|krotsz\w*|dluzsz\w*|mlodsz\w*|starsz\w*|najwyzej|najmniej|najpozniej|najwczesniej|wiecej|mniej|tylko|dopiero)\b/g;

const count = (text: string, pattern: RegExp) => fold(text).match(pattern)?.length ?? 0;

/** What speaks for and against a sentence, as the verifier weighs it, in the order of `DOUBT_FEATURES`. */
export function doubtFeatures(...given: Parameters<typeof measure>): number[] {
  const measured = measure(...given);
  return DOUBT_FEATURES.map((name) => measured[name]);
}

function measure(
  sentence: Piece,
  basis: Basis,
  question: Piece,
  lemmatizer: Lemmatizer,
): Record<Feature, number> {
  const words = sentence.words.filter((word) => !word.stopword && !inFact(sentence, word));
  const shares = basis.pieces
    .map((piece) => ({ piece, share: shareOf(sentence, piece, basis) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  const source = sourceOf(sentence, basis) ?? best?.piece;
  const two = new Set([...(best?.piece.forms ?? []), ...(second?.piece.forms ?? [])]);
  const clause = source && bestClause(sentence, source, basis);
  const missing = words.filter((word) => !has(basis.forms, word));
  const opposed = oppositions(sentence, basis);
  const against = (test: (of: string) => boolean) =>
    Math.max(
      -1,
      ...opposed.filter(({ of }) => test(of)).map(({ against, as }) => (against === 0 ? -1 : against - as)),
    );
  const negations = count(sentence.text, NO);
  const inClause = clause && source ? count(source.text.slice(clause.start, clause.end), NO) : 0;
  const conditions = source ? conditionsIn(source.text) : [];
  const kept = conditions.map(({ text }) => keptOf(text, sentence, question));
  const pairs = pairsOf(words, basis);
  const all = ALL.exec(fold(sentence.text))?.[0];
  const [mean, most] = source ? distances(words, source) : [0, 0];
  return {
    support: words.length === 0 ? 1 : 1 - missing.length / words.length,
    supportInBest: best?.share ?? 0,
    supportInTwo: shareOf(sentence, { forms: two }, basis),
    supportInClause: clause ? shareOf(sentence, clause, basis) : 0,
    rareMissing: Math.max(0, ...missing.map(({ lemma }) => lemma.length)),
    missing: missing.length,
    required: against((of) => of === "required"),
    allowed: against((of) => of === "allowed"),
    paid: against((of) => of === "paid"),
    state: against((of) => STATES.has(of)),
    verb: against((of) => !NAMED.has(of)),
    lonelyNegation: lonelyNegation(sentence, basis) ? 1 : 0,
    negations: negations,
    negationsInBest: source ? count(source.text, NO) : 0,
    negationsInClause: inClause,
    fewerThanClause: Math.max(0, inClause - negations),
    moreThanClause: Math.max(0, negations - inClause),
    rivalry: Math.max(
      0,
      ...sentence.facts.filter(({ kind }) => RIVALS.has(kind)).map((fact) => rivalry(fact, sentence, basis)),
    ),
    wrongRow: findWrongRow(sentence, basis) ? 1 : 0,
    pairsInClause: pairs.clause,
    pairsInPiece: pairs.piece,
    pairsApart: pairs.apart,
    conditions: conditionsIn(sentence.text).length,
    conditionsInBest: conditions.length,
    conditionKept: Math.min(1, ...kept),
    conditionDropped: findDroppedCondition(sentence, basis, question, lemmatizer) ? 1 : 0,
    forAll: all === undefined ? 0 : source && fold(source.text).includes(all.slice(0, 4)) ? -1 : 1,
    loose: findLooseFigure(sentence, basis) ? 1 : 0,
    facts: sentence.facts.length,
    words: words.length,
    isRow: basis.tables.length,
    clauses: sentence.clauses.length,
    sourceClauses: source?.clauses.length ?? 0,
    comparatives: Math.abs(
      count(sentence.text, COMPARATIVE) - (source ? count(source.text, COMPARATIVE) : 0),
    ),
    antonyms: source ? antonymsIn(sentence, source, basis) : 0,
    meanDistance: mean,
    mostDistance: most,
    outOfClause: clause ? words.filter((word) => !has(clause.forms, word)).length : words.length,
    piecesNeeded: piecesNeeded(words, basis),
    factsInBest: source ? shareOfFacts(sentence, source) : 0,
    capitalsInBest: shareOfCapitals(words, source),
    withFactClause: factClauseShare(sentence, basis),
  };
}

function bestClause(sentence: Piece, piece: Piece, basis: Basis): Clause | undefined {
  return piece.clauses
    .map((clause) => ({ clause, share: shareOf(sentence, clause, basis) }))
    .sort((a, b) => b.share - a.share)[0]?.clause;
}

function keptOf(text: string, sentence: Piece, question: Piece): number {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  if (words.length === 0) return 1;
  const said = [...sentence.forms, ...question.forms];
  return (
    words.filter((word) => said.some((form) => form.slice(0, 5) === word.slice(0, 5))).length / words.length
  );
}

function shareOfFacts({ facts }: Piece, source: Piece): number {
  const own = new Set(source.facts.map(factKey));
  return facts.length === 0 ? 1 : facts.filter((fact) => own.has(factKey(fact))).length / facts.length;
}

function shareOfCapitals(words: readonly WordForms[], source: Piece | undefined): number {
  const capitals = words.filter(({ capital }) => capital);
  return capitals.length === 0 || !source
    ? 1
    : capitals.filter((word) => has(source.forms, word)).length / capitals.length;
}

/** Of the sentence's words, the share that stands in a clause with one of its facts. */
function factClauseShare(sentence: Piece, basis: Basis): number {
  const keys = new Set(sentence.facts.map(factKey));
  if (keys.size === 0) return 1;
  let best = 0;
  for (const { clauses, facts } of basis.pieces)
    for (const fact of facts) {
      if (!keys.has(factKey(fact))) continue;
      const clause = clauses.find(({ end, start }) => fact.start >= start && fact.start < end);
      if (clause) best = Math.max(best, shareOf(sentence, clause, basis));
    }
  return best;
}

/** What tells enough by itself; each of them is true of fewer than 1 in 100 true sentences of the sets. */
const PLAIN: readonly [Feature, number][] = [
  ["rivalry", 1],
  ["required", 0.15],
  ["paid", 0.3],
  ["state", 0.3],
  ["verb", 0.6],
];
const valueAt = (values: readonly number[], feature: Feature) => values[DOUBT_FEATURES.indexOf(feature)]!;

/** Whether features tell by themselves, without a model, that a sentence is not borne out. */
export function isPlainlyWrong(values: readonly number[]): boolean {
  if (PLAIN.some(([feature, bound]) => valueAt(values, feature) > bound)) return true;
  return valueAt(values, "conditionDropped") > 0 && valueAt(values, "conditionKept") === 0;
}
