import { pl } from "#core/i18n";
import {
  type Found,
  type FoundPassage,
  type SearchHit,
  type SearchQuery,
  type Vocabulary,
  vocabularyOf,
} from "#core/knowledge";
import { indexTerms, type Lemmatizer } from "#core/language";
import type { Unit } from "#core/registers";
import { ask } from "./ask.ts";
import type { Answer, AnswerDeps, AnswerEvent, Question } from "./types.ts";

/** A passage for tests. */
export function passage(id: string, text: string, more: Partial<FoundPassage> = {}): FoundPassage {
  return {
    id,
    documentId: id.split("/")[0]!,
    documentTitle: "Dokument",
    url: `/zrodla/${id}`,
    ordinal: 0,
    headingPath: [],
    anchor: id,
    page: null,
    kind: "text",
    text,
    unit: null,
    visibility: "public",
    language: "pl",
    validFrom: null,
    validTo: null,
    sample: false,
    ...more,
  };
}

/** Search in memory for tests: how many lemmas and 4-grams of the question a passage shares. */
export function searchIn(passages: readonly FoundPassage[], lemmatizer: Lemmatizer) {
  return async ({ text, limit = 10 }: SearchQuery): Promise<Found> => {
    const asked = indexTerms(text, lemmatizer);
    const hits: SearchHit[] = passages
      .map((found) => {
        const own = indexTerms(
          `${found.documentTitle} ${found.headingPath.join(" ")} ${found.text}`,
          lemmatizer,
        );
        const shared = (a: string[], b: string[]) => new Set(a.filter((term) => b.includes(term))).size;
        const fields = {
          surface: shared(asked.surface, own.surface),
          lemmas: shared(asked.lemmas, own.lemmas),
          grams: shared(asked.grams, own.grams),
        };
        return { passage: found, score: fields.lemmas + 0.3 * fields.grams, fields };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
    return { passages: hits, questions: [], vocabulary: wordsOf(passages, lemmatizer) };
  };
}

/** The words of some passages. */
const wordsOf = (passages: readonly FoundPassage[], lemmatizer: Lemmatizer): Vocabulary =>
  vocabularyOf(
    passages.map(
      ({ documentTitle, headingPath, text }) =>
        indexTerms([documentTitle, ...headingPath, text].join(" "), lemmatizer).lemmas,
    ),
  );

const unit = (slug: string, name: string, duties: string[], phone: string | null = null): Unit => ({
  slug,
  symbol: null,
  name,
  duties,
  address: null,
  room: null,
  phone,
  email: null,
  url: null,
  hours: [],
  sample: true,
});

export const UNITS: Unit[] = [
  unit("urbanistyka", "Wydział Urbanistyki", ["warunki zabudowy", "plan miejscowy"], "33 000 00 00"),
  unit("podatki", "Wydział Podatków", ["podatek od nieruchomości", "zaświadczenie o niezaleganiu"]),
  unit("biuro-obslugi", "Biuro Obsługi", ["informacja o urzędzie"]),
];

const PASSAGES: FoundPassage[] = [
  passage(
    "wz/oplata",
    "Opłata skarbowa za decyzję o warunkach zabudowy wynosi 598 zł. Właściciel działki nie płaci tej opłaty.",
    {
      documentTitle: "Warunki zabudowy",
      headingPath: ["Ile to kosztuje"],
      unit: "urbanistyka",
      sample: true,
      validFrom: "2026-01-01",
    },
  ),
  passage(
    "wz/dokumenty",
    "mapa terenu,\ninformacja o dostępie do wody,\npełnomocnictwo, jeśli działa inna osoba.",
    {
      documentTitle: "Warunki zabudowy",
      headingPath: ["Jakie dokumenty"],
      unit: "urbanistyka",
      kind: "list",
    },
  ),
  passage("petycja/termin", "Petycję urząd rozpatruje w ciągu 3 miesięcy. Odpowiedź dostajesz na piśmie.", {
    documentTitle: "Petycja",
    headingPath: ["Ile się czeka"],
  }),
  passage("smieci/stawka", "Opłata za odpady wynosi 45 zł miesięcznie od osoby.", {
    documentTitle: "Odpady",
  }),
];

/** What `ask` needs, with a few passages and units. */
export function depsFor(lemmatizer: Lemmatizer, more: Partial<AnswerDeps> = {}): AnswerDeps {
  return {
    search: searchIn(PASSAGES, lemmatizer),
    units: async () => UNITS,
    doors: [],
    lemmatizer,
    messages: pl,
    ...more,
  };
}

/** A question of an anonymous reader. */
export const questionOf = (text: string, more: Partial<Question> = {}): Question => ({
  text,
  asOf: "2026-11-23",
  language: "pl",
  sight: { internal: false, units: [] },
  previous: [],
  ...more,
});

/** All that `ask` tells and when, in milliseconds from the question on, and the answer at its end. */
export async function told(
  deps: AnswerDeps,
  question: Question,
): Promise<{ events: AnswerEvent[]; at: number[]; answer: Answer }> {
  const began = performance.now();
  const events: AnswerEvent[] = [];
  const at: number[] = [];
  for await (const event of ask(deps, question)) {
    events.push(event);
    at.push(performance.now() - began);
  }
  const last = events.at(-1);
  if (last?.type !== "done") throw new Error("the last event is not done");
  return { events, at, answer: last.answer };
}
