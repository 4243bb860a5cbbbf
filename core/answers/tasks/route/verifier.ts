import { fold } from "#core/language";
import type { Checked } from "#core/models";
import type { Routed, RouteInput } from "./contract.ts";

/** A word alone tells no route: "pożar" also stands in "ubezpieczenie od pożaru". */
const LEAST_WORDS = 2;

/** Lets a route through whose reason stands in the question and whose institution is one of those given. */
export function verifyRoute({ institutions, question }: RouteInput, output: Routed): Checked<Routed> {
  const { institution, kind, quote } = output;
  if (kind === "information") return { output: { kind, institution: null, quote: "" }, faults: [] };
  const [asked, said] = [plain(question), plain(quote)];
  if (said !== asked && (!asked.includes(said) || said.split(" ").length < LEAST_WORDS))
    return { output: null, faults: [`Tych słów nie ma w pytaniu: „${quote}”.`] };
  if (kind !== "outside") return { output: { kind, institution: null, quote }, faults: [] };
  // Small talk is nobody's matter.
  return institution === null || institutions.includes(institution)
    ? { output, faults: [] }
    : { output: null, faults: [`Tej instytucji nie ma na liście: „${institution}”.`] };
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
