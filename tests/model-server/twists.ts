import { fold, hardFacts, numberInWords, sentences } from "#core/language";

/** How the test model turns a true sentence into a false one. */
export const TWISTS = [
  "the wrong thing",
  "no negation",
  "an added negation",
  "no condition",
  "in words",
  "rounded",
  "another currency",
  "a relative date",
] as const;
export type Twist = (typeof TWISTS)[number];

const CONDITION =
  /,? (?:chyba że|jeśli|jeżeli|o ile|pod warunkiem|z wyjątkiem|oprócz|tylko|wyłącznie|w przypadku|dla osób)[^,.;]*/i;
const VERB =
  /(?<!\bnie )\b(można|trzeba|należy|musi|musisz|wymaga|podlega|pobiera|przysługuje|obejmuje|wystarczy)\b/i;

/** The false sentence; null where the true one has nothing that can be turned so. @param text the passage it is from */
export function twist(sentence: string, text: string, how: Twist): string | null {
  const facts = hardFacts(sentence);
  const put = ({ end, start }: { start: number; end: number }, words: string) =>
    sentence.slice(0, start) + words + sentence.slice(end);
  const figure = facts.find(({ kind }) => kind === "amount" || kind === "term");
  switch (how) {
    case "the wrong thing":
      // The number of an item says nothing.
      for (const fact of facts.filter(({ start }) => start > 0)) {
        const rival = rivalOf(fact, sentence, text);
        if (rival) return put(fact, rival);
      }
      return null;
    case "no negation":
      return / nie /i.test(` ${sentence} `) ? sentence.replace(/\bnie /i, "") : null;
    case "an added negation":
      return VERB.test(sentence) ? sentence.replace(VERB, "nie $1") : null;
    case "no condition": {
      const shorter = sentence.replace(CONDITION, "");
      return shorter !== sentence && shorter.split(" ").length > 4 ? shorter : null;
    }
    case "in words": {
      const count = Number(/^\d+/.exec(figure?.value ?? "")?.[0]);
      if (!figure || !count) return null;
      const unit = sentence.slice(figure.start, figure.end).replace(/[\d\s,.]+/, "");
      return put(figure, `${numberInWords(count + 3)} ${unit}`);
    }
    case "rounded":
      return figure ? put(figure, `około ${sentence.slice(figure.start, figure.end)}`) : null;
    case "another currency":
      return figure?.kind === "amount" ? put(figure, `${figure.value.split(" ")[0]} euro`) : null;
    case "a relative date": {
      const when = facts.find(({ kind }) => kind === "date" || kind === "term");
      return when ? put(when, "od przyszłego miesiąca") : null;
    }
  }
}

/** A fact of the same kind from another sentence or row of the passage, as it is written there. */
function rivalOf({ kind, value }: { kind: string; value: string }, sentence: string, text: string) {
  const own = fold(sentence);
  for (const span of sentences(text)) {
    if (fold(span.text) === own) continue;
    const rival = hardFacts(span.text).find((fact) => fact.kind === kind && fact.value !== value);
    if (rival && !hardFacts(sentence).some((fact) => fact.value === rival.value))
      return span.text.slice(rival.start, rival.end);
  }
  return null;
}
