import { formatDate } from "#core/i18n";
import { list, paragraph, type ReportSection, table } from "./document.ts";
import { faultInWords } from "./fault-words.ts";
import type { ComparisonReport } from "./report.ts";

const WHERE: Record<string, string> = {
  "in-house": "w urzędzie",
  EU: "w Unii Europejskiej",
  elsewhere: "poza Unią Europejską",
};

/** What was measured, with which versions, and how to read it. */
export function sectionsAbout(report: ComparisonReport): ReportSection[] {
  const { asOf, atOnce, knowledge, models, platform, prompt, questions, runs } = report;
  const stopped = models.filter((model) => model.stopped !== null);
  const kind = questions.category === null ? "" : ` z kategorii „${questions.category}”`;
  return [
    {
      title: "Co zmierzono",
      blocks: [
        paragraph(
          "Każdy model dostał te same pytania mieszkańców i odpowiadał w całej platformie: z jej wyszukiwaniem, jej zasadami i jej sprawdzaniem źródeł. Wiersz „bez-modelu” pokazuje tę samą platformę bez modelu językowego.",
        ),
        list(
          `Pytania: ${questions.asked} z ${questions.of}${kind}, plik ${questions.file}, odcisk ${questions.digest}.`,
          `Wiedza: ${knowledge.documents} dokumentów urzędu, odcisk ${knowledge.digest}.`,
          `Każde pytanie zadano ${runs === 1 ? "raz" : `${runs} razy`}; udziały są z pierwszego przebiegu, czasy i koszty ze wszystkich.`,
          `Pytania, które nie nazywają dnia, są o dzień ${formatDate("pl", asOf)}.`,
          `Naraz zadawano ${atOnce === 1 ? "jedno pytanie" : `najwyżej ${atOnce} pytań`}, modele mierzono po kolei.`,
          `Polecenie dla modelu: wersja ${prompt}. Platforma Magistrat: wersja ${platform}.`,
        ),
        table(
          "Porównane modele",
          ["Nazwa", "Model u dostawcy", "Wersja, którą podał serwer", "Gdzie działa", "Jak oddaje JSON"],
          models.map(({ answers, name, settings }) =>
            settings
              ? [
                  name,
                  settings.model,
                  answers.calls.versions.join(", ") || "nie podał",
                  WHERE[settings.where] ?? settings.where,
                  settings.structured,
                ]
              : [name, "–", "–", "w urzędzie", "–"],
          ),
        ),
        ...stopped.map(({ name, stopped: why }) =>
          paragraph(
            `Pomiar modelu „${name}” przerwano: ${faultInWords(why ?? "")}. W jego wierszach nie ma więc liczb.`,
          ),
        ),
      ],
    },
    {
      title: "Jak czytać liczby",
      blocks: [
        list(
          "Przy każdym udziale stoi w nawiasie przedział Wilsona: prawdziwy udział leży w nim z pewnością 95%, jeśli pytania są próbą pytań mieszkańców. Dalej stoi liczba przypadków.",
          "Gdy przedziały dwóch modeli na siebie zachodzą, ten pomiar nie rozstrzyga, który jest lepszy. Tabele nie są rankingiem: modele stoją w kolejności, w której je podano.",
          "Kreska znaczy, że nie było czego zmierzyć.",
          "Pomiar mówi o tych pytaniach i tych dokumentach. Na innych model może działać inaczej.",
        ),
      ],
    },
  ];
}
