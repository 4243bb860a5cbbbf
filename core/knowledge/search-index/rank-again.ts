import type { QuestionWord } from "./question-words.ts";
import type { IndexHit } from "./types.ts";

/** A hit with the lemmas it is judged by: its title, then each sentence. */
export interface Candidate {
  hit: IndexHit;
  title: string[];
  sentences: string[][];
}

/** How much each judgement counts beside the first ranking's score (at most 1). Measured (see README). */
const WEIGHTS = { passage: 0.7, sentence: 0.6 };
const LEAST_COMMON = 3;
const LEAST_SHARE = 0.5;

/**
 * Ranks the first hits a second time: by how much of the question's weight the passage covers, and how much of it
 * stands together in one sentence, where the words of the title count as said in each.
 */
export function rankAgain(question: readonly QuestionWord[], candidates: readonly Candidate[]): IndexHit[] {
  if (question.length === 0 || candidates.length === 0) return candidates.map(({ hit }) => hit);
  const lemmas = question.map(({ lemma }) => lemma);
  const judged = candidates.map(({ hit, title, sentences }) => {
    const inTitle = covered(lemmas, title);
    const inSentences = sentences.map((sentence) => atLeast(covered(lemmas, sentence), inTitle));
    return { hit, inSentences, anywhere: inSentences.reduce(atLeast, inTitle) };
  });
  const weights = question.map(({ weight }, word) => {
    const holding = judged.reduce((sum, { anywhere }) => sum + (anywhere[word] ?? 0), 0);
    return weight * rarity(holding, judged.length);
  });
  const share = (cover: readonly number[]) => weighed(cover, weights);
  return judged
    .map(({ hit, anywhere, inSentences }) => ({
      ...hit,
      score:
        hit.score +
        WEIGHTS.passage * share(anywhere) +
        WEIGHTS.sentence * Math.max(0, ...inSentences.map(share)),
    }))
    .sort((a, b) => b.score - a.score);
}

/** For each wanted lemma how well the likest of the given ones covers it, 0 to 1. */
function covered(wanted: readonly string[], given: readonly string[]): number[] {
  const cover: number[] = [];
  for (const lemma of wanted) {
    let best = 0;
    for (let n = 0; n < given.length && best < 1; n++) best = Math.max(best, likeness(lemma, given[n]!));
    cover.push(best);
  }
  return cover;
}

/** Words of one family begin alike: "urodzenie" and "urodzić". Numbers are alike only when they are the same. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(0) < 65) return 0;
  let common = 1;
  while (common < a.length && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const share = common / Math.max(a.length, b.length);
  return common >= LEAST_COMMON && share >= LEAST_SHARE ? share : 0;
}

const atLeast = (a: readonly number[], b: readonly number[]) =>
  a.map((value, i) => Math.max(value, b[i] ?? 0));

/** Inverse document frequency among the candidates, never nothing. */
const rarity = (holding: number, of: number) => 0.2 + Math.log(1 + (of - holding + 0.5) / (holding + 0.5));

function weighed(cover: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return cover.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
}
