import type { Lemmatizer } from "../lemmas/load-lemmatizer.ts";
import {
  findNeverPublished,
  findPersonalData,
  mayBePublished,
  type PersonalDatum,
} from "./find-personal-data.ts";
import { type Restoring, restoreWhole, restoring } from "./restoring.ts";
import { sameValues, type Value } from "./same-values.ts";
import { tokenOf } from "./tokens.ts";

/** A text to be masked. */
export interface TextToMask {
  text: string;
  /** Everyone may read it: contacts and names in it stay, here and in the other texts. */
  published?: boolean | undefined;
}

/** Texts without personal data, and the way back. */
export interface MaskedTexts {
  texts: string[];
  /** How many values are hidden. */
  hidden: number;
  /** Puts values back into what was made of the texts. @param as `json`: the text is JSON and stays it */
  restore(output: string, as?: "text" | "json"): string;
  /** Tokens of an output that stand for nothing. */
  stray(output: string): string[];
  /** The same piece by piece. */
  restoring(as?: "text" | "json"): Restoring;
}

/**
 * Puts tokens in the place of identifiers, names and addresses: `[PESEL 1]`, `[OSOBA 1]`, `[ADRES 2]`. The same value
 * has the same number in all texts, also a name or a street in another case where its words leave no doubt. Polish
 * inflects names, and a model cannot inflect a token: so each form has a token of its own, `[OSOBA 1]` for the first and
 * `[OSOBA 1b]` for the next. A model that takes over "wniosek [OSOBA 1b]" takes over the form that fits, and restoring
 * is exact. A form that it makes up is given the first one.
 *
 * @param options.keep texts that everyone may read and that are not sent, for example the contacts of the office: what
 * stands in them stays. A person with the same name as a published one is not told apart.
 *
 * @example
 * const masked = maskPersonalData([{ text: "Anna Lis, PESEL 44051401359" }], { lemmatizer });
 * masked.texts; // ["[OSOBA 1], PESEL [PESEL 1]"]
 * masked.restore("Wniosek złożyła [OSOBA 1]."); // "Wniosek złożyła Anna Lis."
 */
export function maskPersonalData(
  texts: readonly TextToMask[],
  { keep = [], lemmatizer }: { lemmatizer: Lemmatizer; keep?: readonly string[] },
): MaskedTexts {
  const find = (text: string) => findPersonalData(text, lemmatizer);
  const found = texts.map(({ published, text }) => (published ? findNeverPublished(text) : find(text)));
  const secret = found.flat();
  const readable =
    secret.length === 0 ? [] : [...keep, ...texts.filter((one) => one.published).map((one) => one.text)];
  const open = readable.flatMap(find).filter(mayBePublished);
  const shared = sameValues(open, secret, lemmatizer);
  const given = new Map<Value, { number: number; forms: string[] }>();
  const values = new Map<string, string>();
  const numbers = new Map<PersonalDatum["kind"], number>();

  function tokenFor(datum: PersonalDatum): string {
    const value = shared.get(datum)!;
    if (value.kept) return datum.text;
    const number = given.get(value)?.number ?? (numbers.get(value.kind) ?? 0) + 1;
    const forms = given.get(value)?.forms ?? [];
    if (forms.length === 0) {
      numbers.set(value.kind, number);
      given.set(value, { number, forms });
    }
    if (!forms.includes(datum.text)) forms.push(datum.text);
    const token = tokenOf(value.kind, number, forms.indexOf(datum.text));
    values.set(token, datum.text);
    return token;
  }

  const masked = texts.map(({ text }, n) => {
    let whole = "";
    let end = 0;
    for (const datum of found[n]!) {
      whole += text.slice(end, datum.start) + tokenFor(datum);
      end = datum.end;
    }
    return whole + text.slice(end);
  });
  return {
    texts: masked,
    hidden: values.size,
    restore: (output, as = "text") => restoreWhole(output, values, as).text,
    stray: (output) => restoreWhole(output, values, "text").stray,
    restoring: (as = "text") => restoring(values, as),
  };
}
