import type { Lemmatizer } from "#core/language";
import { evaluateRouting, type Matter, type RoutingReport } from "./evaluate-routing.ts";
import { learnLexicon, type Phrasing } from "./learned/learn-lexicon.ts";
import type { MatterLexicon } from "./learned/lexicon.ts";
import { routeMatter } from "./route-matter.ts";
import type { RoutableService } from "./service-words.ts";
import { readMatter } from "./words/matter-words.ts";

/** What a routing is learned from. */
export interface RoutingTexts {
  services: readonly RoutableService[];
  /** Pages that a matter is handed over to. */
  pages: readonly RoutableService[];
  /** Slugs of all services that something is known of, those without a definition too. */
  slugs: readonly string[];
  /** Phrasings written for routing, by service. */
  phrasings: Readonly<Record<string, readonly string[]>>;
  /** Residents' questions beside the documents of the services. */
  questions: Readonly<Record<string, readonly string[]>>;
  practice: readonly Matter[];
  /** The service for what fits no other. */
  general: string;
}

export interface LearntRouting {
  lexicon: MatterLexicon;
  /** On practice matters that the lexicon did not learn from, in five folds. */
  outOfFold: RoutingReport;
}

/** What a phrasing counts, by where it is from: a question about a service asks more about it than for it. */
const WEIGHT = { phrasing: 2, practice: 2, question: 0.15, word: 1 } as const;
/** The general service is for all that has no other: its phrasings stand for many more kinds of matters. */
const GENERAL_TIMES = 1.6;
const FOLDS = 5;

/** Learns which words ask for which service. */
export function learnRouting(texts: RoutingTexts, lemmatizer: Lemmatizer): LearntRouting {
  const { general, pages, phrasings, practice, questions, services, slugs } = texts;
  const phrasing = (weight: number, right: readonly string[], text: string): Phrasing => ({
    words: readMatter(text, lemmatizer).words,
    services: right,
    weight: right.includes(general) ? weight * GENERAL_TIMES : weight,
  });
  const known = slugs.flatMap((slug) => [
    ...(questions[slug] ?? []).map((text) => phrasing(WEIGHT.question, [slug], text)),
    ...(phrasings[slug] ?? []).map((text) => phrasing(WEIGHT.phrasing, [slug], text)),
  ]);
  const defined = [...services, ...pages].flatMap(({ lead, slug, title, words }) =>
    [...words, ...Object.values(title), ...Object.values(lead)].map((text) =>
      phrasing(WEIGHT.word, [slug], text),
    ),
  );
  const practised = practice.map(({ also = [], service, text }) =>
    phrasing(WEIGHT.practice, [service, ...also], text),
  );
  const learn = (of: readonly Phrasing[]) => learnLexicon(slugs, [...known, ...defined, ...of]);
  const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
    learn(practised.filter((_, at) => at % FOLDS !== fold)),
  );
  const outOfFold = evaluateRouting(practice, (text, at) =>
    routeMatter(text, services, { lemmatizer, lexicon: lexicons[at % FOLDS]!, general }),
  );
  return { lexicon: learn(practised), outOfFold };
}
