import { describe, expect, inject, it } from "vitest";

interface Answered {
  status: string;
  sentences: { text: string; sources: number[] }[];
  sources: { n: number; url: string; quote: string }[];
}

async function answerTo(question: string): Promise<Answered> {
  const response = await fetch(`${inject("platformUrl")}/api/v1/ask`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question, asOf: "2026-11-25" }),
  });
  return response.json();
}

describe("a question that a table of the sample city answers", () => {
  it.each([
    ["Ile kosztuje odpis zupełny aktu urodzenia?", "Odpis zupełny aktu stanu cywilnego – Opłata: 33 zł"],
    ["Ile kosztuje pełnomocnictwo?", "Pełnomocnictwo – Opłata: 17 zł"],
    ["Ile kosztuje wypis z planu powyżej 5 stron?", "Wypis z planu, powyżej 5 stron – Opłata: 50 zł"],
    [
      "Ile kosztuje zezwolenie na alkohol trzecia klasa?",
      "trzecia klasa (najmocniejsze napoje) – Opłata: 2100 zł",
    ],
    ["Kto nie płaci za warunki zabudowy?", "Decyzja o warunkach zabudowy – Kto nie płaci: właściciel"],
    ["Jaki numer ma pogotowie gazowe?", "pogotowie gazowe – Numer: 992"],
    ["Kto odbiera numer 994?", "994 – Kto odbiera: pogotowie wodociągowe"],
    ["Kto naprawia kran w mieszkaniu komunalnym?", "kran, klamki, gniazdka – Kto: najemca"],
    [
      "Kto odpowiada za latarnię, która nie świeci?",
      "nie świeci latarnia – Kto: Wydział Gospodarki Miejskiej",
    ],
    ["W jakim terminie urząd wydaje zaświadczenie?", "zaświadczenie – Termin: do 7 dni"],
    ["Do kiedy trzeba wymienić kocioł klasy 3?", "klasa 3 lub 4 – Termin: do końca 2027 r."],
    ["Ile dni jest na zażalenie?", "Termin – Zażalenie: 7 dni"],
    ["Do kogo zgłosić szczekającego psa?", "szczekający pies – Kto pomoże: rozmowa, potem straż miejska"],
    ["Co wrzucać do żółtego pojemnika?", "żółty – Co wrzucać: metale i tworzywa sztuczne"],
    ["Czego nie wrzucać do niebieskiego?", "niebieski – Czego nie wrzucać: tłusty papier"],
    [
      "Jaka jest odległość do szkoły dla klasy 5-8, żeby był dowóz?",
      "klasy 5–8 – Droga z domu do szkoły dłuższa niż: 4 km",
    ],
  ])("%s is told its row and column, quoted from that row", async (question, told) => {
    const { status, sentences, sources } = await answerTo(question);
    expect(["answered", "partial"]).toContain(status);
    const sentence = sentences.find(({ text }) => text.includes(told));
    expect(sentence?.text ?? sentences.map(({ text }) => text)).toContain(told);
    const quote = sources.find(({ n }) => n === sentence?.sources[0])?.quote ?? "";
    const [key = "", cell = ""] = told.split(/ – [^:]*: /);
    expect(quote).toContain(key);
    expect(quote).toContain(cell);
    expect(quote.split("\n")).toHaveLength(1);
  });
});
