import { findFileSymbols, findZnakiSprawy } from "../../file-symbols.ts";
import type { ExtractedFact } from "./contract.ts";

/** "Znak pisma: 2401-SKA.4022.9.2026", also where the sign has a shape of its own. */
const LABELLED =
  /(?:^|\n)\s*(?:(?:nasz\s|wasz\s)?znak(?:\s(?:sprawy|pisma))?|(?:nr|numer)\s(?:sprawy|pisma)|dotyczy(?:\ssprawy)?)\s*:\s*(?<sign>\S*\d\S*)/giu;
/** Signatures of courts and bailiffs: "I C 123/26", "Km 125/26". */
const SIGNATURE = /(?<![\p{L}\d])(?:[IVX]{1,4}\s)?(?:[A-Z][A-Za-z]{0,3})\s\d{1,6}\/\d{2,4}(?![\p{L}\d/])/gu;
const INVOICE = /(?:faktur\p{L}{1,3}|rachun\p{L}{1,3}|not\p{L}{1,2})\s(?:nr\s)?$/iu;

/** The signs of cases and letters that a letter names. */
export function findReferences(text: string): ExtractedFact[] {
  const labelled = Array.from(text.matchAll(LABELLED), ({ groups }) => groups!.sign!.replace(/[.,;]$/, ""));
  const invoices = findFileSymbols(text).filter(({ start }) =>
    INVOICE.test(text.slice(Math.max(0, start - 16), start)),
  );
  const signatures = Array.from(text.matchAll(SIGNATURE), ([sign]) => sign);
  const signs = [
    ...labelled,
    ...findZnakiSprawy(text).map((sign) => sign.text),
    ...invoices.map((sign) => sign.text),
    ...signatures,
  ];
  return [...new Set(signs)].map((sign) => ({ role: "reference", value: sign, quote: sign }));
}
