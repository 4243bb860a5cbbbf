import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { type Span, sentences } from "../../sentences.ts";
import { isOrder } from "../survival/orders.ts";
import { type Vector, weighted } from "./sentence-vectors.ts";

/** A sentence of a text and how much it stands for the whole. */
export interface CentralSentence extends Span {
  /** 0 to 1; the best one has 1. */
  score: number;
}

/** Share of a sentence's score that its likeness to others gives; the rest comes from its place. */
const CENTRALITY = 0.75;
const DAMPING = 0.85;
const ROUNDS = 30;
/** More alike than this, and a second sentence says nothing new. */
const SAME = 0.55;
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;

/**
 * The sentences that stand for a text, in its order: those most like the others (the stationary distribution of a walk
 * from sentence to sentence by their likeness, as in LexRank: G. Erkan, D. Radev, 2004), the earlier the better, none
 * that repeats another.
 */
export function centralSentences(text: string, count: number, lemmatizer: Lemmatizer): CentralSentence[] {
  const all = sentences(text).filter((span) => mayStand(span));
  if (all.length === 0) return [];
  const vectors = weighted(all, lemmatizer);
  const central = walk(vectors);
  const most = Math.max(...central);
  const scored = all.map((span, i) => {
    const place = 1 / (1 + i / Math.max(3, all.length / 10));
    const score = CENTRALITY * (central[i]! / most) + (1 - CENTRALITY) * place;
    return { span, i, score };
  });
  const chosen: typeof scored = [];
  for (const one of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= count) break;
    if (chosen.every(({ i }) => vectors[i]!.likeness(vectors[one.i]!) < SAME)) chosen.push(one);
  }
  const best = chosen[0]!.score;
  return chosen.sort((a, b) => a.i - b.i).map(({ span, score }) => ({ ...span, score: score / best }));
}

/** Headings and items of lists are no sentences, and what is said to a program is not for the reader. */
function mayStand({ text }: Span): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && /[.!?:;…"”)]$/u.test(text) && !isOrder(text);
}

/** The share of a long walk that is spent at each sentence. */
function walk(vectors: readonly Vector[]): number[] {
  const size = vectors.length;
  const steps = vectors.map((from, i) =>
    vectors.flatMap((to, j) => {
      const likeness = i === j ? 0 : from.likeness(to);
      return likeness > 0 ? [{ j, likeness }] : [];
    }),
  );
  let shares = new Array<number>(size).fill(1 / size);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Array<number>(size).fill((1 - DAMPING) / size);
    steps.forEach((ways, i) => {
      const whole = ways.reduce((sum, { likeness }) => sum + likeness, 0);
      for (const { j, likeness } of ways) next[j]! += (DAMPING * shares[i]! * likeness) / whole;
    });
    shares = next;
  }
  return shares;
}
