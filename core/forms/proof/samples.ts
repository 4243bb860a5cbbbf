import type { RawAnswer } from "../answers.ts";
import type { Kind } from "../questions.ts";

/** Kinds whose answers no condition tells apart: one valid answer stands for all. */
export type PlainKind = Exclude<
  Kind["kind"],
  "choice" | "choices" | "yes-no" | "integer" | "decimal" | "money" | "date" | "period"
>;

/**
 * A valid answer of a kind. The numbers are the ones that everyone uses as examples; none is a person's or a firm's that
 * could be meant here.
 */
const SAMPLES: Readonly<Record<PlainKind, RawAnswer>> = {
  text: "Przykład",
  "long-text": "To jest przykład.",
  pesel: "44051401359",
  nip: "5260250274",
  regon: "123456785",
  krs: "0000000000",
  "land-register": "BB1B/00000001/4",
  "bank-account": "61109010140000071219812874",
  phone: "+48 600 000 000",
  email: "przyklad@example.org",
  ade: "AE:PL-00000-00013-AAAAA-06",
  address: { street: "Przykładowa", house: "1", postcode: "00-000", town: "Przykładowo" },
  parcel: { precinct: "Przykładowy", number: "1" },
  place: { description: "Przykładowe miejsce" },
  files: ["przyklad.pdf"],
};

/** A valid answer; null where the limits leave none. */
export function sampleOf(kind: Extract<Kind, { kind: PlainKind }>): RawAnswer | null {
  const sample = SAMPLES[kind.kind];
  if (kind.kind === "files") return kind.atMost >= 1 ? sample : null;
  if (kind.kind !== "text" && kind.kind !== "long-text") return sample;
  const { longest = Number.POSITIVE_INFINITY } = kind;
  return longest >= 1 ? String(sample).slice(0, longest) : null;
}
