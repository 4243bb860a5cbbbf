import { textTable } from "../../terminal.ts";

type Place = { text: string; start: number; end: number };
/** Figures of how hard a text is to read, with their names. */
const MEASURES = {
  fog: "indeks FOG (lata nauki)",
  meanSentence: "słów w zdaniu",
  longestSentence: "najdłuższe zdanie",
  longWords: "długie słowa na 100",
  passives: "strona bierna na 100",
  impersonals: "formy bezosobowe na 100",
  verbalNouns: "rzeczowniki odczasownikowe na 100",
  genitiveChains: "łańcuchy dopełniaczy na 100",
  phrases: "zwroty urzędowe na 100",
} as const;
type Measures = Record<keyof typeof MEASURES, number>;

const ROLES: Record<string, string> = {
  deadline: "termin",
  amount: "do zapłaty",
  sender: "nadawca",
  recipient: "adresat",
  reference: "znak",
  legalBasis: "podstawa prawna",
  account: "rachunek",
};

/** Sentences with the places of their quotations. */
export const saySummary = (
  sentences: readonly { text: string; quotes: readonly (Place | null)[] }[],
): string =>
  sentences.length === 0
    ? "Tekst nie ma zdań, które można by wybrać."
    : sentences
        .map(({ quotes, text }, i) =>
          [
            `${i + 1}. ${text}`,
            ...quotes.flatMap((quote) =>
              quote === null
                ? []
                : [`   znaki ${quote.start}–${quote.end}${quote.text === text ? "" : `: „${quote.text}”`}`],
            ),
          ].join("\n"),
        )
        .join("\n");

/** The simpler text where there is one, advice for places, and the measures. */
export function saySimplified(told: {
  text: string | null;
  changes: readonly { quote: string; instead: string | null; why: string }[];
  before: Measures;
  after: Measures | null;
}): string {
  const { after, before, changes, text } = told;
  const advice = changes.map(({ instead, quote, why }) =>
    instead === null ? `• „${short(quote)}”\n  ${why}` : `• „${short(quote)}” → ${instead}`,
  );
  const rows = Object.entries(MEASURES).map(([measure, name]) => [
    name,
    ...[before, ...(after ? [after] : [])].map((measures) => measures[measure as keyof Measures].toFixed(1)),
  ]);
  const table = textTable(["miara", after ? "przed" : "wartość", ...(after ? ["po"] : [])], rows);
  return [...(text === null ? [] : [text, ""]), ...advice, ...(advice.length > 0 ? [""] : []), table].join(
    "\n",
  );
}

const LONGEST = 70;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What was found in a letter, a row each. */
export const sayExtracted = (facts: readonly { role: string; value: string; quote: string }[]): string =>
  facts.length === 0
    ? "Nic nie znaleziono."
    : textTable(
        ["co", "wartość", "w piśmie"],
        facts.map(({ quote, role, value }) => {
          const there = quote.replace(/\s+/g, " ");
          // The name of a length of time (`7 days`) is for programs.
          return [ROLES[role] ?? role, role === "deadline" && /[a-z]/.test(value) ? there : value, there];
        }),
      );
