import { describe, expect, it } from "vitest";
import { chosen, type ServiceDefinition, type Source, type Text } from "#core/forms";
import { passagesOf, readDocument } from "#core/knowledge";
import { smallService } from "../forms/small-service.fixture.ts";
import { guideDocument } from "./guide-document.ts";

const same = (words: string): Text => ({ pl: words, uk: "uk", en: "en" });
const sure: Source = { text: "ustawa, art. 1", mark: "V" };
const unsure: Source = { text: "do sprawdzenia", mark: "?" };

const read = async (definition: ServiceDefinition) => {
  const text = guideDocument(definition, { unit: "Wydział Prób", sample: true });
  return readDocument({ name: "uslugi/mala-usluga.md", bytes: new TextEncoder().encode(text) });
};

/** What the knowledge has of a service, by heading. */
async function sections(changes: Partial<ServiceDefinition> = {}): Promise<Record<string, string>> {
  const passages = passagesOf(await read(smallService(changes)));
  return Object.fromEntries(passages.map(({ headingPath, text }) => [headingPath.join(" "), text]));
}

describe("the document of a service", () => {
  it("says whose it is, that it is a sample, and where its facts come from, each once", async () => {
    const { metadata, title } = await read(smallService({ basis: [sure, unsure, sure] }));
    expect(title).toBe("Mała usługa");
    expect(metadata).toMatchObject({ unit: "ochrona-srodowiska", visibility: "public", sample: true });
    expect(metadata.sources).toEqual(["ustawa, art. 1 [V]", "do sprawdzenia [?]", "próba [?]"]);
  });

  it("has all that the page says, in its order, with sections of the guide's own after the first", async () => {
    const { guide } = smallService();
    const more = [{ heading: same("Kiedy dzwonić"), text: same("Zadzwoń od razu.") }];
    expect(Object.entries(await sections({ guide: { ...guide, more, unknown: same("Kiedy.") } }))).toEqual([
      ["W skrócie", "Do prób."],
      ["Kiedy dzwonić", "Zadzwoń od razu."],
      ["Kto może złożyć", "Każdy"],
      [
        "Ile to kosztuje",
        "Opłata: 17 zł razy liczba podana w pytaniu „Ile?” (niepewne, do potwierdzenia). Odbiorca: Urząd.",
      ],
      ["Jakie dokumenty", "Tytuł, jeśli w pytaniu „Kim jesteś?” wybrano „firma”."],
      ["Ile się czeka", "14 dni (niepewne, do potwierdzenia)."],
      [
        "Gdzie i jak złożyć",
        expect.stringMatching(/^Osobiście\n\n.*\n\nNie trzeba potwierdzać tożsamości\.\n\n/),
      ],
      ["Co dalej", "Nic"],
      ["Odwołanie", "Nie"],
      [
        "Kto prowadzi sprawę",
        "Sprawę prowadzi Wydział Prób. Organem jest Organ. Administratorem Twoich danych jest A.",
      ],
      ["Podstawa prawna", "próba (niepewne, do potwierdzenia)"],
      ["Czego nie wiemy", "Kiedy."],
    ]);
  });

  it("says who pays nothing, and what is free, set by the office or not published", async () => {
    const [fee] = smallService().fees;
    const exemptions = [{ title: same("Rodzina"), when: chosen("kto", "osoba"), source: sure }];
    const fees = [
      { ...fee!, amount: { is: "fixed", grosze: { number: 5_600 } }, exemptions, source: sure } as const,
      { ...fee!, amount: { is: "none" }, when: chosen("kto", "osoba"), source: sure } as const,
      { ...fee!, amount: { is: "office" }, source: sure } as const,
    ];
    expect((await sections({ fees }))["Ile to kosztuje"]?.split("\n")).toEqual([
      "Opłata: 56 zł. Zwolnienie z opłaty „Opłata”: Rodzina. Odbiorca: Urząd.",
      "Opłata: bez opłaty. Dotyczy spraw, w których w pytaniu „Kim jesteś?” wybrano „osoba”.",
      "Opłata: kwotę ustala urząd w swoim rozstrzygnięciu.",
    ]);
    expect((await sections({ fees: [] }))["Ile to kosztuje"]).toBe("Za złożenie nie ma opłaty.");
  });

  it("names the rates of an amount that is more than one of them times an answer", async () => {
    const [fee] = smallService().fees;
    const ulga = {
      ...smallService().tariffs.sztuka!,
      title: same("Ulga"),
      rows: [{ from: "2026-01-01", value: 250, source: sure }],
    };
    const tariffs = { ...smallService().tariffs, ulga };
    const grosze = { difference: [{ tariff: "sztuka" }, { tariff: "ulga" }] } as const;
    const fees = [{ ...fee!, amount: { is: "computed", grosze }, source: sure } as const];
    expect((await sections({ fees, tariffs }))["Ile to kosztuje"]).toBe(
      "Opłata: zależy od odpowiedzi; policzymy ją w formularzu. Za sztukę: 17 zł. Ulga: o 2,50 zł mniej. Odbiorca: Urząd.",
    );
  });

  it("tells a rate that changes with the days of each", async () => {
    const { tariffs } = smallService();
    const rows = [
      { from: "2026-01-01", to: "2026-12-31", value: 1_700, source: sure },
      { from: "2027-01-01", value: 1_850, source: sure },
    ];
    expect(
      (await sections({ tariffs: { sztuka: { ...tariffs.sztuka!, rows } } }))["Ile to kosztuje"],
    ).toContain("17 zł od 1 stycznia 2026 do 31 grudnia 2026, 18,50 zł od 1 stycznia 2027");
  });

  it("says for which matters a term is, and which is for all others", async () => {
    const [deadline] = smallService().deadlines;
    const deadlines = [
      { ...deadline!, when: chosen("kto", "osoba"), text: same("Do 7 dni."), source: sure },
      { ...deadline!, text: same("Do miesiąca."), source: sure },
    ];
    expect((await sections({ deadlines }))["Ile się czeka"]?.split("\n")).toEqual([
      "Jeśli w pytaniu „Kim jesteś?” wybrano „osoba”: Do 7 dni.",
      "W pozostałych sprawach: Do miesiąca.",
    ]);
  });

  it.each(["2. krok: [art. 5] *ważne* <b> # a_b | c & d\\e `f`", "- minus", "# nie nagłówek", "1) punkt"])(
    "keeps words that look like signs of Markdown: %s",
    async (words) => {
      expect((await sections({ lead: same(words) }))["W skrócie"]).toBe(words);
    },
  );
});
