import { isStopword } from "../stopwords.ts";
import type { Candidate } from "./candidates.ts";

/** Imperatives and impersonal forms, which an office text hardly ever means. */
const RARE_VERB_FORMS = "kBde";
/** Participles and gerunds that the dictionary derives from the verb. */
const VERBAL_NOUNS = "EGijv";

/** How unlikely a candidate is; the figures were set on the table of forms beside this file. */
function cost(candidate: Candidate): number {
  const name = candidate.isName ? 5 : 0;
  if (candidate.flag === "") {
    if (isStopword(candidate.stem)) return -10;
    return name + (candidate.inflected ? 0 : 6);
  }
  const kind = RARE_VERB_FORMS.includes(candidate.flag) ? 3 : VERBAL_NOUNS.includes(candidate.flag) ? 1 : 0;
  return 1 + name + kind + candidate.change * 0.1;
}

/** The stems of the candidates, the likeliest first, each once. */
export function rankCandidates(candidates: readonly Candidate[]): string[] {
  const ranked = candidates.map((candidate) => ({ stem: candidate.stem, cost: cost(candidate) }));
  ranked.sort((a, b) => a.cost - b.cost);
  return [...new Set(ranked.map(({ stem }) => stem))];
}
