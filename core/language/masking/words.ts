import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import { isStopword } from "../stopwords.ts";
import { JOB_BEFORE, PAPER_BEFORE, PERSON_BEFORE } from "./cues.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { CAPITALS, isOfOffice, isOfPlaces, ROLES } from "./not-people.ts";

/** A capitalised word of a text, and what is known of it. */
export interface Word {
  text: string;
  start: number;
  end: number;
  initial: boolean;
  large: boolean;
  given: boolean;
  /** A word of the dictionary that is not only a name. */
  ordinary: boolean;
  office: boolean;
  /** An adjective of places, which is a surname too. */
  place: boolean;
  role: boolean;
  /** "Szanowna Pani …", "Świadek …", "Czy …": a name may follow it. */
  leads: boolean;
}

/** Endings of surnames. */
export const SURNAME =
  /(?:(?:sk|ck|dzk)(?:i|a|iego|iej|iemu|im|ą|ie|ich)|(?:icz|czyk|czuk|enk)\p{L}{0,3})$/iu;

/** What is known of a word that stands at a place. */
export function wordOf(text: string, start: number, lemmatizer: Lemmatizer): Word {
  const parts = text.split("-");
  const lemmas = parts.flatMap((part) => lemmatizer.lemmas(part));
  return {
    text,
    start,
    end: start + text.length,
    initial: text.endsWith("."),
    large: text.length > 1 && text === text.toUpperCase(),
    given: lemmas.some((lemma) => GIVEN_NAMES.has(lemma)) || GIVEN_NAMES.has(text.toLowerCase()),
    ordinary: !text.endsWith(".") && parts.every((part) => lemmatizer.ordinary(part)),
    office: isOfOffice(lemmas) || CAPITALS.has(text),
    place: isOfPlaces(lemmas),
    role: lemmas.some((lemma) => ROLES.has(lemma)),
    leads: leads(text, lemmas),
  };
}

function leads(text: string, lemmas: readonly string[]): boolean {
  if (text.endsWith(".")) return false;
  const before = `${text} `;
  return (
    lemmas.some((lemma) => lemma === "szanowny" || lemma === "drogi") ||
    isStopword(lemmas[0]!) ||
    [PERSON_BEFORE, JOB_BEFORE, PAPER_BEFORE].some((cue) => cue.test(before))
  );
}
