import type { Lemmatizer } from "#core/language";
import {
  type CountedKey,
  countedKeys,
  lexiconSums,
  type MatterLexicon,
  weightsOf,
} from "./learned/lexicon.ts";
import { reasonFor, reasonWithoutWords } from "./reason.ts";
import { ownKeys, type RoutableService } from "./service-words.ts";
import { type MatterWord, readMatter } from "./words/matter-words.ts";

export interface RouteDeps {
  lemmatizer: Lemmatizer;
  lexicon: MatterLexicon;
  /** The service for what fits no other: it is among the first three of every matter. */
  general?: string;
}

/** A service that a matter may belong to. */
export interface SuggestedService {
  slug: string;
  /** How likely it is beside the others, 0 to 1. */
  score: number;
  /** A short sentence in the asker's language, with the words of the text that led there as they stand in it. */
  reason: string;
}

const MOST = 5;
/** Less likely ones are not worth a look. */
const LEAST_SCORE = 0.005;
/** Among so many first ones stands the general service. */
const GENERAL_AMONG = 3;

/**
 * The services that a person's own words may ask for, best first, at most five. Without a model: by the words, what
 * was learned of them, and the services' own words.
 *
 * @example
 * routeMatter("chcę ściąć orzech za domem", services, deps)[0];
 * // { slug: "usuniecie-drzewa", score: 0.98, reason: "bo piszesz: „ściąć orzech”" }
 */
export function routeMatter(
  text: string,
  services: readonly RoutableService[],
  deps: RouteDeps,
): SuggestedService[] {
  const { language, words } = readMatter(text, deps.lemmatizer);
  const counted = countedKeys(words);
  const told = services.map((service) => contributions(service, counted, deps));
  // Where no word says anything, only what is for every matter is left.
  const speaks = told.some(({ byWord }) => [...byWord.values()].some((weight) => weight > 0));
  const shares = sharesOf(told.map(({ sum }) => sum));
  const ranked = services
    .map((service, at) => ({ slug: service.slug, score: shares[at]!, at }))
    .sort((a, b) => b.score - a.score);
  const first = withGeneral(ranked, deps.general).slice(0, MOST);
  return first
    .filter(({ score, slug }) => (score >= LEAST_SCORE && speaks) || slug === deps.general)
    .map(({ at, score, slug }, place) => ({
      slug,
      score: Math.round(score * 1000) / 1000,
      reason:
        (slug === deps.general && place > 0 ? null : reasonFor(text, tellingWords(told, at), language)) ??
        reasonWithoutWords(language, slug === deps.general),
    }));
}

interface Told {
  sum: number;
  /** What each word gives. */
  byWord: ReadonlyMap<MatterWord, number>;
}

/** What a service that nothing was learned of begins with, and what each of its own words in a matter gives it. */
const UNLEARNED = { bias: -4, word: 6 } as const;

function contributions(
  service: RoutableService,
  counted: readonly CountedKey[],
  { lemmatizer, lexicon }: RouteDeps,
): Told {
  const number = lexicon.services.indexOf(service.slug);
  const own = number < 0 ? ownKeys(service, lemmatizer) : null;
  const byWord = new Map<MatterWord, number>();
  let sum = own ? UNLEARNED.bias : lexiconSums(lexicon, counted)[number]!;
  for (const { count, key, words } of counted) {
    const weight = own ? (own.has(key) ? UNLEARNED.word : 0) : weightIn(lexicon, key, number);
    if (own) sum += count * weight;
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + (count * weight) / words.length);
  }
  return { sum, byWord };
}

function weightIn(lexicon: MatterLexicon, key: string, number: number): number {
  for (const [service, weight] of weightsOf(lexicon, key)) if (service === number) return weight;
  return 0;
}

function sharesOf(sums: readonly number[]): number[] {
  const top = Math.max(...sums, 0);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const whole = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / whole);
}

function withGeneral<T extends { slug: string }>(ranked: readonly T[], general: string | undefined): T[] {
  const place = ranked.findIndex(({ slug }) => slug === general);
  if (place < GENERAL_AMONG) return [...ranked];
  const others = ranked.filter(({ slug }) => slug !== general);
  return [...others.slice(0, GENERAL_AMONG - 1), ranked[place]!, ...others.slice(GENERAL_AMONG - 1)];
}

/** The words that speak for a service, and more for it than for the others together; the strongest first. */
function tellingWords(told: readonly Told[], at: number): MatterWord[] {
  const own = told[at]!.byWord;
  const beyond = (word: MatterWord) =>
    own.get(word)! - told.reduce((sum, { byWord }) => sum + byWord.get(word)!, 0) / told.length;
  return [...own.keys()]
    .filter((word) => word.end > 0 && own.get(word)! > 0 && beyond(word) > 0)
    .sort((a, b) => beyond(b) - beyond(a));
}
