import {
  compact,
  findPhones,
  hasAdeShape,
  isIban,
  isKrs,
  isKw,
  isNip,
  isPesel,
  isRegon,
  normaliseAccount,
  normaliseAde,
  normaliseKrs,
  normalisePhone,
} from "#core/identifiers";
import type { Fault } from "../faults.ts";
import { faulty, LONGEST_SHORT, type Reading, typed } from "./reading.ts";

interface Identifier {
  accepts: (text: string) => boolean;
  /** As it is compared and kept. */
  normal: (text: string) => string;
  fault: Fault;
  longest?: number;
}

const EMAIL = /^[^\s@<>()",;:\\[\]\p{C}]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,63}$/u;
const isPhone = (text: string) => {
  const [found] = findPhones(text);
  return found?.text === text;
};

const IDENTIFIERS = {
  pesel: { accepts: isPesel, normal: compact, fault: { is: "not-a-pesel" } },
  nip: { accepts: isNip, normal: (text) => compact(text).replace(/^PL/, ""), fault: { is: "not-a-nip" } },
  regon: { accepts: isRegon, normal: compact, fault: { is: "not-a-regon" } },
  krs: { accepts: isKrs, normal: normaliseKrs, fault: { is: "not-a-krs" } },
  "land-register": { accepts: isKw, normal: compact, fault: { is: "not-a-land-register" } },
  "bank-account": {
    accepts: isIban,
    normal: (text) => normaliseAccount(text) ?? text,
    fault: { is: "not-a-bank-account" },
  },
  phone: { accepts: isPhone, normal: normalisePhone, fault: { is: "not-a-phone" } },
  email: {
    accepts: (text) => EMAIL.test(text),
    normal: (text) => text,
    fault: { is: "not-an-email" },
    longest: 254,
  },
  // By its shape alone: not every address that is in use passes the checksum.
  ade: {
    accepts: (text) => hasAdeShape(normaliseAde(text)),
    normal: normaliseAde,
    fault: { is: "not-an-ade" },
  },
} satisfies Record<string, Identifier>;

export type IdentifierKind = keyof typeof IDENTIFIERS;

/** A number with its checksum, a telephone or an e-mail address, in the form that is kept. */
export function readIdentifier(raw: unknown, kind: IdentifierKind): Reading {
  const text = typed(raw);
  if (text === "") return null;
  const { accepts, normal, fault, longest = LONGEST_SHORT }: Identifier = IDENTIFIERS[kind];
  return text.length <= longest && accepts(text) ? { value: normal(text) } : faulty(fault);
}
