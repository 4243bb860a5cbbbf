import { findIdentifiers, type Identifier } from "./find-identifiers.ts";

/** What a masked identifier is called in its place. */
export const IDENTIFIER_LABELS: Record<Identifier["kind"], string> = {
  pesel: "PESEL",
  nip: "NIP",
  regon: "REGON",
  iban: "IBAN",
  dowod: "DOWÓD",
  passport: "PASZPORT",
  kw: "KW",
  phone: "TELEFON",
  email: "E-MAIL",
  ade: "ADE",
};

/**
 * The text with its identifiers replaced by their kind, `[PESEL]`, and the kinds in the order of the text. For what is
 * kept: nothing can bring them back. What goes to a model and comes back is masked by `maskPersonalData`.
 */
export function maskIdentifiers(text: string): { text: string; masked: Identifier["kind"][] } {
  let masked = "";
  let end = 0;
  const found = findIdentifiers(text);
  for (const identifier of found) {
    masked += `${text.slice(end, identifier.start)}[${IDENTIFIER_LABELS[identifier.kind]}]`;
    end = identifier.end;
  }
  return { text: masked + text.slice(end), masked: found.map(({ kind }) => kind) };
}
