import type { Checked } from "#core/models";
import type { Entity } from "../../entities/entity.ts";
import { findEntities } from "../../entities/find-entities.ts";
import type { Lemmatizer } from "../../lemmas/load-lemmatizer.ts";
import { placeOfQuote } from "../quotes.ts";
import { wordsAmong } from "../survival/names.ts";
import type { Extracted, ExtractedFact, ExtractInput } from "./contract.ts";

/** Kinds of entities that a value may be; an account is one by its checksum. */
const KINDS: Partial<Record<ExtractedFact["role"], readonly Entity["kind"][]>> = {
  deadline: ["date", "term"],
  amount: ["amount"],
  account: ["iban"],
  legalBasis: ["article"],
};

/** Keeps what stands in the letter word for word and is what its role says; its value is put into one spelling. */
export function verifyExtracted(
  { text }: ExtractInput,
  { facts }: Extracted,
  lemmatizer: Lemmatizer,
): Checked<Extracted> {
  const faults: string[] = [];
  const kept = facts.flatMap((fact): ExtractedFact[] => {
    const quote = placeOfQuote(text, fact.quote)?.text;
    const value = quote === undefined ? null : valueIn(quote, fact, lemmatizer);
    if (quote !== undefined && value !== null) return [{ role: fact.role, value, quote }];
    faults.push(
      quote === undefined
        ? `Cytat, którego w piśmie nie ma: „${fact.quote}”.`
        : `Wartość „${fact.value}” nie wynika z cytatu „${quote}”.`,
    );
    return [];
  });
  return { output: kept.length > 0 || facts.length === 0 ? { facts: kept } : null, faults };
}

/** The value in one spelling where the quotation has it; else null. */
function valueIn(quote: string, { role, value }: ExtractedFact, lemmatizer: Lemmatizer): string | null {
  const kinds = KINDS[role];
  if (kinds) {
    const there = findEntities(quote).filter(({ kind }) => kinds.includes(kind));
    const match = there.find((entity) => said(entity) === value || sameAs(entity, value));
    return match ? said(match) : null;
  }
  if (role === "reference") return quote.includes(value) && /\d/.test(value) ? value : null;
  const words = wordsAmong(quote, lemmatizer);
  const names = value.match(/\p{L}{2,}/gu) ?? [];
  return names.length > 0 && names.every((name) => words.has(name)) ? value : null;
}

const said = ({ act, value }: Entity) => (act ? `${value} ${act}` : value);

/** Whether the value, in whatever spelling, states what the entity does; an act that is named has to be the same. */
function sameAs({ act, kind, value }: Entity, stated: string): boolean {
  return findEntities(stated).some(
    (entity) =>
      entity.kind === kind && entity.value === value && (entity.act === undefined || entity.act === act),
  );
}
