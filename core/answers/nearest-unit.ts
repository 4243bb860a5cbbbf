import type { Lemmatizer } from "#core/language";
import type { Unit } from "#core/registers";
import { type QuestionTerm, questionTerms } from "./terms/question-terms.ts";
import { gramShare, hasTerm, type TextTerms, textTerms } from "./terms/text-terms.ts";

/** Where every matter may be asked about. */
const FRONT_DESK = "biuro-obslugi";
/** A word counts for less the more units have it. */
const LEAST_SCORE = 0.7;

/** The unit whose duties or name fit the question best; the front desk where none does, and null without one. */
export function nearestUnit(question: string, units: readonly Unit[], lemmatizer: Lemmatizer): Unit | null {
  const { content } = questionTerms(question, lemmatizer);
  const read = units.map((unit) => ({
    unit,
    name: textTerms(unit.name, lemmatizer),
    duties: unit.duties.map((duty) => textTerms(duty, lemmatizer)),
  }));
  const rarity = content.map((term) => {
    const having = read.filter(({ name, duties }) =>
      [name, ...duties].some((text) => fits(text, term) > 0),
    ).length;
    return Math.log((units.length + 1) / (having + 0.5));
  });
  const scored = read.map(({ unit, name, duties }) => {
    const score = (text: TextTerms) =>
      content.reduce((sum, term, i) => sum + fits(text, term) * term.weight * rarity[i]!, 0) /
      Math.sqrt(Math.max(1, text.words.filter(({ stopword }) => !stopword).length));
    const best = Math.max(0, score(name) * 0.8, ...duties.map(score));
    return { unit, score: best };
  });
  const first = scored.sort((a, b) => b.score - a.score)[0];
  if (first && first.score >= LEAST_SCORE) return first.unit;
  return units.find(({ slug }) => slug === FRONT_DESK) ?? null;
}

function fits(text: TextTerms, term: QuestionTerm): number {
  if (hasTerm(text, term)) return 1;
  const share = gramShare(text, term);
  return share >= 0.6 ? share * 0.7 : 0;
}
