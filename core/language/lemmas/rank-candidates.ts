import { isStopword } from "../stopwords.ts";
import type { Candidate } from "./candidates.ts";
import { isOfficeWord } from "./office-words.ts";

/** Imperatives and impersonal forms, which an office text hardly ever means. */
const RARE_VERB_FORMS = "kBde";
/** Participles and gerunds that the dictionary derives from the verb. */
const VERBAL_NOUNS = "EGijv";

const PLURAL_ONLY = /^[flW]+$/;
/** "nowi": an adjective of men, spelt like the dative of a noun ("wójtowi"). */
const PERSONAL_PLURAL = "Y";
const ADJECTIVE_FORMS = "xX";

/** How unlikely a candidate is; the figures were set on the table of forms beside this file. */
function cost({ stem, flag, flags, isName, change }: Candidate): number {
  const usual = (isName ? 5 : 0) - (isOfficeWord(stem) ? 8 : 0);
  if (flag === "") {
    if (isStopword(stem)) return -10;
    if (flags === "") return usual + 6;
    return usual + (PLURAL_ONLY.test(flags) ? 2 : 0);
  }
  if (RARE_VERB_FORMS.includes(flag)) return usual + 4 + change * 0.1;
  if (VERBAL_NOUNS.includes(flag)) return usual + 2 + change * 0.1;
  if (PERSONAL_PLURAL.includes(flag)) return usual + 2;
  return usual + (ADJECTIVE_FORMS.includes(flag) ? 0.8 : 1) + change * 0.1;
}

/** The stems of the candidates, the likeliest first, each once. */
export function rankCandidates(candidates: readonly Candidate[]): string[] {
  const ranked = candidates.map((candidate) => ({ stem: candidate.stem, cost: cost(candidate) }));
  ranked.sort((a, b) => a.cost - b.cost);
  return [...new Set(ranked.map(({ stem }) => stem))];
}
