import { findFileSymbols } from "./file-symbols.ts";
import { findLegalReferences } from "./legal-references.ts";

export interface Token {
  /** Lower case, NFC; a legal reference in its uniform spelling, a number without the spaces of its groups. */
  text: string;
  start: number;
  end: number;
  kind: "word" | "number" | "legal" | "identifier";
}

const GROUPED = String.raw`(?<!\d[ \u00a0\u202f-])\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d|[ \u00a0\u202f-]\d)(?:,\d+)?`;
const PLAIN = String.raw`\d+(?:[.,:]\d+|-\d+)*`;
const PART = new RegExp(String.raw`(?<number>${GROUPED}|${PLAIN})|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`, "gu");

function* parts(text: string): Generator<Token> {
  for (const match of text.matchAll(PART)) {
    const number = match.groups?.number !== undefined;
    const plain = number ? match[0].replace(/\s/g, "") : match[0].normalize("NFC").toLowerCase();
    yield {
      text: plain,
      start: match.index,
      end: match.index + match[0].length,
      kind: number ? "number" : "word",
    };
  }
}

function* references(text: string): Generator<Token> {
  for (const { levels, start, end } of findLegalReferences(text)) {
    for (let depth = levels.length; depth > 0; depth--) {
      yield { text: levels.slice(0, depth).join(" ").toLowerCase(), start, end, kind: "legal" };
    }
  }
}

function* symbols(text: string): Generator<Token> {
  for (const { text: symbol, start, end } of findFileSymbols(text)) {
    yield { text: symbol.normalize("NFC").toLowerCase(), start, end, kind: "identifier" };
  }
}

/**
 * Words and numbers of a text in order; legal references, case signs and file symbols stand whole before their parts.
 * `"art. 35 § 3"` gives `art. 35 § 3`, `art. 35` (legal), `art`, `35`, `3`. Positions are UTF-16 offsets into the text.
 */
export function tokens(text: string): Token[] {
  const whole = /\d|§|lit\./i.test(text) ? [...references(text), ...symbols(text)] : [];
  const all = [...whole, ...parts(text)];
  return whole.length > 0 ? all.sort((a, b) => a.start - b.start || b.end - a.end) : all;
}
