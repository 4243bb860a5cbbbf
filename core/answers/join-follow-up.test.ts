import { beforeAll, describe, expect, it } from "vitest";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { joinFollowUp } from "./join-follow-up.ts";

let lemmatizer: Lemmatizer;
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
});

const join = (...turns: string[]) =>
  joinFollowUp(
    turns.at(-1)!,
    turns.slice(0, -1).map((question) => ({ question, status: "answered" })),
    lemmatizer,
  );

const FOLLOW: [string[], string][] = [
  [["Jak uzyskać warunki zabudowy?", "a ile to kosztuje?"], "warunki zabudowy: ile to kosztuje?"],
  [
    ["Ile kosztuje decyzja o warunkach zabudowy?", "A ile się czeka?"],
    "decyzja o warunkach zabudowy: ile się czeka?",
  ],
  [
    ["Ile kosztuje decyzja o warunkach zabudowy?", "Ile się czeka?"],
    "decyzja o warunkach zabudowy: Ile się czeka?",
  ],
  [["Ile kosztuje odpis aktu urodzenia?", "gdzie to załatwię?"], "odpis aktu urodzenia: gdzie to załatwię?"],
  [["Ile kosztuje odpis aktu urodzenia?", "jakie dokumenty?"], "odpis aktu urodzenia: jakie dokumenty?"],
  [["Jak złożyć petycję?", "Jaki jest termin?"], "petycję: Jaki jest termin?"],
  [["Jak złożyć petycję?", "kto to rozpatruje?"], "petycję: kto to rozpatruje?"],
  [["Jak się zapisać do żłobka?", "ile to kosztuje"], "zapisać do żłobka: ile to kosztuje"],
  [
    ["Ile kosztuje bilet na basen dla dorosłego?", "a dla dziecka?"],
    "Ile kosztuje bilet na basen dla dziecka?",
  ],
  [["Ile kosztuje bilet na basen?", "a dla dziecka?"], "Ile kosztuje bilet na basen dla dziecka?"],
  [["Ile kosztuje bilet dla dorosłego?", "a ile dla dziecka?"], "bilet: ile dla dziecka?"],
  [
    ["W jakich godzinach czynna jest kasa w poniedziałek?", "a w sobotę?"],
    "W jakich godzinach czynna jest kasa w sobotę?",
  ],
  [["Kiedy czynna jest biblioteka?", "A w niedzielę?"], "Kiedy czynna jest biblioteka w niedzielę?"],
  [
    ["Jak odebrać dowód osobisty?", "a jeśli nie mam starego dowodu?"],
    "Jak odebrać dowód osobisty jeśli nie mam starego dowodu?",
  ],
  [["Jak zgłosić urodzenie dziecka?", "a przez internet?"], "Jak zgłosić urodzenie dziecka przez internet?"],
  [["Jak złożyć deklarację śmieciową?", "a online?"], "Jak złożyć deklarację śmieciową online?"],
  [
    ["Ile kosztuje odpis skrócony aktu urodzenia?", "a zupełny?"],
    "Ile kosztuje odpis aktu urodzenia zupełny?",
  ],
  [["Ile kosztuje dowód osobisty?", "a paszport?"], "Ile kosztuje paszport?"],
  [["Gdzie zarejestrować psa?", "a kota?"], "Gdzie zarejestrować kota?"],
  [
    ["Kto wydaje zezwolenie na alkohol?", "ile za to zapłacę?"],
    "wydaje zezwolenie na alkohol: ile za to zapłacę?",
  ],
  [["Jak zameldować dziecko?", "co muszę przynieść?"], "zameldować dziecko: co muszę przynieść?"],
  [["Jak zameldować dziecko?", "czy to jest płatne?"], "zameldować dziecko: czy to jest płatne?"],
  [
    ["Jak usunąć drzewo z działki?", "A jaka jest podstawa prawna?"],
    "usunąć drzewo z działki: jaka jest podstawa prawna?",
  ],
  [["Wniosek o kartę dużej rodziny", "gdzie?"], "Wniosek o kartę dużej rodziny: gdzie?"],
  [
    ["Wniosek o kartę dużej rodziny", "A gdzie go złożyć?"],
    "Wniosek o kartę dużej rodziny: gdzie go złożyć?",
  ],
  // Three turns and more: the subject is carried on, each turn replaces what it names.
  [
    ["Jak uzyskać warunki zabudowy?", "a ile to kosztuje?", "a ile się czeka?"],
    "warunki zabudowy: ile się czeka?",
  ],
  [
    ["Jak uzyskać warunki zabudowy?", "a ile to kosztuje?", "a ile się czeka?", "gdzie to złożyć?"],
    "warunki zabudowy: gdzie to złożyć?",
  ],
  [
    ["Ile kosztuje bilet na basen dla dorosłego?", "a dla dziecka?", "a dla seniora?"],
    "Ile kosztuje bilet na basen dla seniora?",
  ],
  [
    ["Ile kosztuje bilet na basen dla dorosłego?", "a dla dziecka?", "gdzie go kupię?"],
    "bilet na basen dla dziecka: gdzie go kupię?",
  ],
  [["Ile kosztuje dowód osobisty?", "a paszport?", "ile się czeka?"], "paszport: ile się czeka?"],
  [
    ["Jak złożyć petycję?", "Ile kosztuje odpis aktu urodzenia?", "a ile się czeka?"],
    "odpis aktu urodzenia: ile się czeka?",
  ],
  // Ukrainian and English.
  [["Як отримати умови забудови?", "а скільки це коштує?"], "умови забудови: скільки це коштує?"],
  [["Як отримати умови забудови?", "скільки чекати?"], "умови забудови: скільки чекати?"],
  [["Скільки коштує квиток для дорослого?", "а для дитини?"], "Скільки коштує квиток для дитини?"],
  [["How do I get a parking permit?", "and how much is it?"], "parking permit: how much is it?"],
  [["How do I get a parking permit?", "how long does it take?"], "parking permit: how long does it take?"],
  [["When is the library open on Monday?", "and on Saturday?"], "When is the library open on Saturday?"],
];

const NEW: string[][] = [
  ["Ile kosztują warunki zabudowy?", "Ile kosztuje dowód osobisty?"],
  ["Ile kosztują warunki zabudowy?", "A ile kosztuje dowód osobisty?"],
  ["Jak złożyć petycję?", "Co to jest e-Doręczenie?"],
  ["Jak złożyć petycję?", "Co to jest PESEL?"],
  ["Jak złożyć petycję?", "Gdzie jest kasa urzędu?"],
  ["Jak złożyć petycję?", "Jak zameldować dziecko?"],
  ["Jak złożyć petycję?", "ile się czeka na odpis aktu urodzenia?"],
  ["Ile kosztuje bilet?", "Gdzie wyrzucić gruz?"],
  ["Ile kosztuje bilet?", "Kto naprawia latarnie?"],
  ["Ile kosztuje bilet?", "podatek od nieruchomości"],
  ["Ile kosztuje bilet?", "śmieci"],
  ["Jak uzyskać warunki zabudowy?", "W jakich godzinach czynne jest biuro obsługi w poniedziałek?"],
  ["Як отримати умови забудови?", "Скільки коштує паркування?"],
  ["How do I get a parking permit?", "How much is a birth certificate?"],
  ["How do I get a parking permit?", "What is a petition?"],
];

describe("a turn that leans on those before", () => {
  it.each(FOLLOW)("%j is read as %s", (turns, whole) => {
    expect(join(...turns)).toBe(whole);
  });
});

describe("a turn with a subject of its own", () => {
  it.each(NEW.map((turns) => [turns]))("%j starts anew", (turns) => {
    expect(join(...turns)).toBe(turns.at(-1));
  });

  it("is all that there is at the start of a conversation", () => {
    expect(join("a ile to kosztuje?")).toBe("a ile to kosztuje?");
  });
});

describe("turns that were no questions", () => {
  it.each(["screened", "urgent"])("are passed over when they were %s", (status) => {
    const previous = [
      { question: "Jak złożyć petycję?", status: "answered" },
      { question: "Pali się dom sąsiada!", status },
    ];
    expect(joinFollowUp("a ile to kosztuje?", previous, lemmatizer)).toBe("petycję: ile to kosztuje?");
  });

  it("never make a question longer than a question may be", () => {
    const previous = [{ question: "słowo ".repeat(80), status: "answered" }];
    expect(joinFollowUp("a ile to kosztuje?", previous, lemmatizer)).toBe("a ile to kosztuje?");
  });
});
