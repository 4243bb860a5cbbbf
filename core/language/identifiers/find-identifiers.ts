import {
  findPhones,
  hasAdeShape,
  isDowod,
  isIban,
  isKw,
  isNip,
  isPassport,
  isPesel,
  isRegon,
} from "#core/identifiers";
import { claims } from "../claims.ts";
import { findLegalReferences } from "../legal-references.ts";

export interface Identifier {
  kind: "pesel" | "nip" | "regon" | "iban" | "dowod" | "passport" | "kw" | "phone" | "email" | "ade";
  text: string;
  start: number;
  end: number;
}

const GAP = String.raw`(?:\s?[\u2010-\u2015-]\s?|\s{1,2})?`;
/** A word may stick to a number ("pesel44051401359"); another digit may not. */
const DIGITS_ALONE = [String.raw`(?<!\d)`, String.raw`(?!\d)`] as const;
const SIGNS_ALONE = [String.raw`(?<![\p{L}\d])`, String.raw`(?![\p{L}\d])`] as const;

function digits(source: string): RegExp {
  return new RegExp(`${DIGITS_ALONE[0]}(?:${source})${DIGITS_ALONE[1]}`, "giu");
}

function signs(source: string, flags = "giu"): RegExp {
  return new RegExp(`${SIGNS_ALONE[0]}(?:${source})${SIGNS_ALONE[1]}`, flags);
}

function grouped(digits: number): string {
  return String.raw`\d(?:${GAP}\d){${digits - 1}}`;
}

interface Finder {
  kind: Identifier["kind"];
  shape: RegExp;
  accepts: (found: string, before: string) => boolean;
}

/** In the order of their certainty: what an earlier one takes, a later one does not see. */
const FINDERS: Finder[] = [
  {
    kind: "email",
    shape: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu,
    accepts: () => true,
  },
  { kind: "ade", shape: signs(String.raw`AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}`), accepts: hasAdeShape },
  { kind: "iban", shape: digits(`PL${GAP}${grouped(26)}|${grouped(26)}`), accepts: isIban },
  {
    kind: "iban",
    shape: signs(String.raw`[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?`, "gu"),
    accepts: isIban,
  },
  { kind: "kw", shape: signs(String.raw`[A-Z]{2}\d[A-Z]\s?/\s?\d{8}\s?/\s?\d`), accepts: isKw },
  {
    kind: "pesel",
    shape: digits(grouped(11)),
    // "+48 712 944 599" has eleven digits, and some of such numbers pass the checksum.
    accepts: (found, before) => !before.endsWith("+") && isPesel(found),
  },
  { kind: "dowod", shape: signs(String.raw`[A-Z]{3}[\s-]?\d{6}`, "gu"), accepts: isDowod },
  { kind: "dowod", shape: signs(String.raw`[a-z]{3}\d{6}`), accepts: isDowod },
  { kind: "passport", shape: signs(String.raw`[A-Z]{2}[\s-]?\d{7}`, "gu"), accepts: isPassport },
  { kind: "passport", shape: signs(String.raw`[a-z]{2}\d{7}`), accepts: isPassport },
  {
    kind: "nip",
    shape: digits(
      String.raw`(?:PL\s?)?(?:\d{10}|\d{3}[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}|\d{3}[\s-]\d{2}[\s-]\d{2}[\s-]\d{3})`,
    ),
    accepts: isNip,
  },
  {
    kind: "regon",
    shape: digits(`${grouped(14)}|${grouped(9)}`),
    accepts: (found, before) => /regon\P{L}*$/iu.test(before) && isRegon(found),
  },
];

const WORD_BEFORE = 24;

/**
 * The personal and other identifiers in a text, in order and without overlap. What has a checksum is found only if it
 * passes, save an address of e-Doręczenia (see `isAde`); a REGON only after that word, else its digits are a phone.
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  const claim = claims(text);
  for (const { start, end } of findLegalReferences(text)) claim(start, end);
  const take = (kind: Identifier["kind"], piece: string, start: number) => {
    const end = start + piece.length;
    if (claim(start, end)) found.push({ kind, text: piece, start, end });
  };
  for (const { kind, shape, accepts } of FINDERS) {
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      const before = text.slice(Math.max(0, match.index - WORD_BEFORE), match.index);
      if (accepts(match[0], before)) take(kind, match[0], match.index);
      else shape.lastIndex = match.index + 1;
    }
  }
  for (const phone of findPhones(text)) take("phone", phone.text, phone.start);
  return found.sort((a, b) => a.start - b.start);
}
