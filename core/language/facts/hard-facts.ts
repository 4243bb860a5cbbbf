import { findFileSymbols, findZnakiSprawy } from "../file-symbols.ts";
import { findLegalReferences } from "../legal-references.ts";
import type { Span } from "../sentences.ts";
import { findAmounts } from "./amounts.ts";
import { findAccounts, findMarkedFacts, findPhoneFacts, findUrls } from "./contacts.ts";
import { findDates } from "./dates.ts";
import type { HardFact } from "./hard-fact.ts";
import { MULTIPLIER, NUMERAL, parseNumeral } from "./numerals.ts";
import { findTerms } from "./terms.ts";
import { findTimes } from "./times.ts";

const PLAIN = new RegExp(
  String.raw`(?<number>${NUMERAL})(?:\s*(?<percent>%|procent(?:y|a|ów)?(?!\p{L})|proc\.)|\s*(?<times>${MULTIPLIER}))?`,
  "giu",
);

function findArticles(text: string): HardFact[] {
  return findLegalReferences(text).map(({ levels, start, end }) => ({
    kind: "article",
    value: levels.join(" "),
    start,
    end,
  }));
}

function asIdentifier({ text, start, end }: Span): HardFact {
  return { kind: "identifier", value: text.toUpperCase(), start, end };
}

/** Numbers; one with leading zeros is a sign (`0050` of the JRWA) and stays as it is. */
function findNumbers(text: string): HardFact[] {
  return Array.from(text.matchAll(PLAIN), (match): HardFact => {
    const { number, percent, times } = match.groups!;
    const sign = /^0\d+$/.test(number!);
    const value = sign ? number! : `${parseNumeral(number!, times)}${percent ? "%" : ""}`;
    return { kind: "number", value, start: match.index, end: match.index + match[0].length };
  });
}

/** In the order of their certainty: a figure belongs to the first that claims it. */
const FINDERS: ((text: string) => HardFact[])[] = [
  findMarkedFacts,
  findUrls,
  findAccounts,
  findArticles,
  (text) => findZnakiSprawy(text).map(asIdentifier),
  findDates,
  findAmounts,
  findTerms,
  findTimes,
  findPhoneFacts,
  (text) => findFileSymbols(text).map(asIdentifier),
  findNumbers,
];

/**
 * The hard facts of a Polish, Ukrainian or English text, in order and without overlap, in one spelling each:
 * two texts state the same fact where kind and value are equal.
 */
export function hardFacts(text: string): HardFact[] {
  const found: HardFact[] = [];
  const taken = new Uint8Array(text.length);
  for (const find of FINDERS) {
    for (const fact of find(text)) {
      if (taken.subarray(fact.start, fact.end).includes(1)) continue;
      taken.fill(1, fact.start, fact.end);
      found.push(fact);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
