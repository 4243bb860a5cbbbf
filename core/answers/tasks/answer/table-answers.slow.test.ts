import { beforeAll, describe, expect, it } from "vitest";
import { type FoundPassage, passagesOf, readDocument } from "#core/knowledge";
import { type Lemmatizer, loadLemmatizer } from "#core/language";
import { depsFor, passage, questionOf, searchIn, told } from "../../stand-in.fixture.ts";
import { rowsOf } from "./table-rows.ts";
import { weekdaysIn } from "./weekdays.ts";

const TEXTS: Record<string, string> = {
  "basen.md": `# Pływalnia Panorama

## Ceny biletów
| Bilet | Normalny | Ulgowy | Dzieci do 7 lat |
|---|---|---|---|
| Wejście na godzinę | 18 zł | 12 zł | 5 zł |
| Karnet na 10 wejść | 150 zł | 100 zł | – |
| Sauna | 30 zł | 25 zł | – |

## Godziny otwarcia
| Miejsce | wtorek–piątek | Sobota | Niedziela |
|---|---|---|---|
| Pływalnia | 6:00–22:00 | 8:00–20:00 | 9:00–18:00 |
| Sauna | 14:00–22:00 | 10:00–20:00 | 10:00–18:00 |
`,
  "targ.html": `<!doctype html><html lang="pl"><head><title>Targowisko</title></head><body><main><h1>Targowisko</h1>
<h2>Opłata targowa</h2><table><thead><tr><th>Stoisko</th><th>Opłata za dzień</th><th>Opłata za miesiąc</th><th>Podstawa prawna</th></tr></thead>
<tbody><tr><td>Stół</td><td>10 zł</td><td>180 zł</td><td>uchwała w sprawie targowisk</td></tr>
<tr><td>Samochód dostawczy</td><td>25 zł</td><td>400 zł</td><td>uchwała w sprawie targowisk</td></tr>
<tr><td>Namiot</td><td>15 zł</td><td>250 zł</td><td>uchwała w sprawie targowisk</td></tr></tbody></table>
<h2>Terminy zgłoszeń</h2><table><thead><tr><th></th><th>Stół</th><th>Namiot</th></tr></thead>
<tbody><tr><td>Termin zgłoszenia</td><td>7 dni</td><td>14 dni</td></tr><tr><td>Gdzie</td><td>u inkasenta</td><td>w biurze targowiska</td></tr></tbody></table>
</main></body></html>`,
  "geodezja.md": `# Wyciągi z mapy

## Cennik wyciągów
| Wyciąg z mapy | Cena (zł) | Czas oczekiwania (dni) | Kto wydaje |
|---|---|---|---|
| odbitka kolorowa | 40 | 3 | stanowisko 4 |
| odbitka zwykła | 60 | 5 | stanowisko 4; po godzinie 14: stanowisko 6 |
`,
};

let lemmatizer: Lemmatizer;
let passages: FoundPassage[];
beforeAll(async () => {
  lemmatizer = await loadLemmatizer();
  const read = await Promise.all(
    Object.entries(TEXTS).map(async ([name, text]) => {
      const document = await readDocument({ name, bytes: new TextEncoder().encode(text) });
      return passagesOf(document).map((one) =>
        passage(`${name}/${one.ordinal}`, one.text, { ...one, documentTitle: document.title }),
      );
    }),
  );
  passages = read.flat();
});

const answerTo = async (question: string) =>
  (await told(depsFor(lemmatizer, { search: searchIn(passages, lemmatizer) }), questionOf(question))).answer;

describe("a question that a table answers", () => {
  it.each([
    ["Ile kosztuje bilet ulgowy na godzinę na pływalni?", "Wejście na godzinę – Ulgowy: 12 zł"],
    ["Ile kosztuje normalny bilet na saunę?", "Sauna – Normalny: 30 zł"],
    ["Ile kosztuje karnet na 10 wejść, bilet normalny?", "Karnet na 10 wejść – Normalny: 150 zł"],
    ["Jaka jest cena karnetu na 10 wejść ze zniżką?", "Karnet na 10 wejść – Ulgowy: 100 zł"],
    ["Ile kosztuje wejście na godzinę dla dziecka?", "Wejście na godzinę – Dzieci do 7 lat: 5 zł"],
    ["Ile kosztuje karnet na 10 wejść dla dorosłego?", "Karnet na 10 wejść – Normalny: 150 zł"],
    ["W jakich godzinach czynna jest pływalnia w sobotę?", "Pływalnia – Sobota: 8:00–20:00"],
    ["W jakich godzinach jest otwarta sauna w niedzielę?", "Sauna – Niedziela: 10:00–18:00"],
    ["W jakich godzinach czynna jest pływalnia we wtorek?", "Pływalnia – wtorek–piątek: 6:00–22:00"],
    ["Jaka opłata za dzień za namiot na targowisku?", "Namiot – Opłata za dzień: 15 zł"],
    ["Ile wynosi opłata targowa za miesiąc za stół?", "Stół – Opłata za miesiąc: 180 zł"],
    ["Jaka opłata za dzień za samochód dostawczy?", "Samochód dostawczy – Opłata za dzień: 25 zł"],
    [
      "Jaka jest podstawa prawna opłaty targowej za namiot?",
      "Namiot – Podstawa prawna: uchwała w sprawie targowisk",
    ],
    ["Jaki jest termin zgłoszenia na targowisko dla namiotu?", "Termin zgłoszenia – Namiot: 14 dni"],
    ["Ile kosztuje wyciąg z mapy jako odbitka zwykła?", "odbitka zwykła – Cena (zł): 60"],
    ["Ile się czeka na wyciąg z mapy jako odbitka kolorowa?", "odbitka kolorowa – Czas oczekiwania (dni): 3"],
    [
      "Kto wydaje wyciąg z mapy jako odbitka zwykła?",
      "odbitka zwykła – Kto wydaje: stanowisko 4; po godzinie 14: stanowisko 6",
    ],
  ])("%s is told the right row and column with their headers", async (question, sentence) => {
    const answer = await answerTo(question);
    expect(answer.status).toBe("answered");
    expect(answer.sentences[0]?.text).toBe(sentence);
  });

  it("is told every column where it names none", async () => {
    const { sentences } = await answerTo("Ile kosztuje sauna?");
    expect(sentences[0]?.text).toBe("Sauna – Normalny: 30 zł; Ulgowy: 25 zł");
  });

  it("is told no other row of the table", async () => {
    const { sentences } = await answerTo("Ile kosztuje bilet ulgowy na saunę?");
    expect(sentences.map(({ text }) => text).join(" ")).not.toMatch(/12 zł|100 zł|30 zł/);
  });

  it("is told all rows that it may mean", async () => {
    const { sentences } = await answerTo("Ile kosztuje wyciąg z mapy?");
    expect(sentences.map(({ text }) => text)).toEqual([
      "odbitka kolorowa – Cena (zł): 40",
      "odbitka zwykła – Cena (zł): 60",
    ]);
  });

  it("has the row itself for its quotation", async () => {
    const { sources } = await answerTo("Ile kosztuje bilet ulgowy na godzinę na pływalni?");
    expect(sources[0]?.quote).toBe(
      "Bilet: Wejście na godzinę; Normalny: 18 zł; Ulgowy: 12 zł; Dzieci do 7 lat: 5 zł",
    );
  });
});

describe("the rows of a table passage", () => {
  it("are told apart into cells, also where a cell holds a semicolon and a colon", () => {
    const text = "Cennik\nDroga: poczta; Jak: skarga: spisz; petycja: pisz\nDroga: e-mail; Jak: zapytaj";
    const rows = rowsOf(passage("a", text, { kind: "table" }));
    expect(rows.map(({ cells }) => cells.map(({ label, text: cell }) => [label, cell]))).toEqual([
      [
        ["Droga", "poczta"],
        ["Jak", "skarga: spisz; petycja: pisz"],
      ],
      [
        ["Droga", "e-mail"],
        ["Jak", "zapytaj"],
      ],
    ]);
    for (const { cells } of rows)
      for (const cell of cells) {
        expect(text.slice(cell.start, cell.end)).toBe(cell.text);
        expect(text.slice(cell.labelStart, cell.labelStart + cell.label.length)).toBe(cell.label);
      }
  });

  it.each([
    ["pon.–pt.", [0, 1, 2, 3, 4]],
    ["od wtorku do czwartku", [1, 2, 3]],
    ["w środę i w piątek", [2, 4]],
    ["dni robocze", [0, 1, 2, 3, 4]],
    ["w weekend", [5, 6]],
    ["ochrona środowiska ponad miarę, piąty wtór", []],
  ])("%s names its days of the week", (text, days) => {
    expect([...weekdaysIn(text)].sort()).toEqual(days);
  });
});
