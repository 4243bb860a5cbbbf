import { type Agreement, apart, isTrusted, type Share } from "#core/answers";
import {
  countsText,
  list,
  numberText,
  paragraph,
  type ReportBlock,
  type ReportSection,
  secondsText,
  shareText,
  table,
} from "./document.ts";
import { faultInWords, reasonInWords } from "./fault-words.ts";
import type { ComparedModel, ComparisonReport } from "./report.ts";

/** Other tasks, the judge, what may be said of two models, and sentences that were stopped. */
export function sectionsFurther(report: ComparisonReport): ReportSection[] {
  return [
    ...tasksSection(report),
    judgeSection(report),
    { title: "Które różnice są większe niż niepewność", blocks: differences(report.models) },
    examplesSection(report),
    repeatSection(report),
  ];
}

function tasksSection({ models }: ComparisonReport): ReportSection[] {
  const [first] = models.filter(({ tasks }) => tasks.length > 0);
  if (!first) return [];
  return [
    {
      title: "Inne zadania",
      blocks: [
        paragraph(
          "Wynik jest ważny, gdy przeszedł sprawdzenie właściwe dla zadania. Gdy nie przechodzi, platforma pracuje bez modelu.",
        ),
        ...first.tasks.map(({ inputs, name, title }) =>
          table(
            `${title} (${inputs} tekstów)`,
            ["Model", "Ważne wyniki", "Dlaczego nie", "Uwagi sprawdzenia", "Mediana", "Koszt tysiąca"],
            models.flatMap((model) => {
              const task = model.tasks.find((one) => one.name === name);
              if (!task) return [];
              const { calls, faults, notUsed, valid } = task;
              return [
                [
                  model.name,
                  shareText(valid),
                  countsText(notUsed, faultInWords),
                  countsText(faults, (fault) => fault, MOST_FAULTS),
                  secondsText(calls.ms.median),
                  calls.costOfThousand
                    ? `${numberText(calls.costOfThousand.amount, 2)} ${calls.costOfThousand.currency}`
                    : "–",
                ],
              ];
            }),
          ),
        ),
      ],
    },
  ];
}

function judgeSection({ judge, models }: ComparisonReport): ReportSection {
  const title = "Ocena sędziego";
  if (!judge)
    return {
      title,
      blocks: [paragraph("Żaden model nie oceniał odpowiedzi. Wszystkie miary liczy program.")],
    };
  const { calibration, name } = judge;
  const trusted = isTrusted(calibration.supported) && isTrusted(calibration.answers);
  const own = models.some((model) => model.name === name);
  return {
    title,
    blocks: [
      paragraph(
        `Model „${name}” oznaczał odpowiedzi z pierwszego przebiegu: czy wszystko, co mówią, stoi w cytowanym fragmencie, i czy odpowiadają na pytanie. To miara pomocnicza. Sędziego sprawdzono na ${calibration.labelled} odpowiedziach, które oznaczył człowiek.`,
      ),
      table(
        "Zgodność sędziego z człowiekiem",
        ["Co ocenia", "Ocenione", "Zgodność", "Kappa Cohena"],
        [
          ["Pokrycie we fragmencie", ...agreementCells(calibration.supported)],
          ["Odpowiedź na pytanie", ...agreementCells(calibration.answers)],
        ],
      ),
      paragraph(
        trusted
          ? "Kappa co najmniej 0,6 znaczy, że sędzia zgadza się z człowiekiem wyraźnie częściej niż przypadek."
          : "Kappa poniżej 0,6 albo nieznana: oceny tego sędziego niewiele znaczą i nie powinny wpływać na wybór.",
      ),
      ...(own ? [paragraph(`Uwaga: „${name}” ocenia także własne odpowiedzi.`)] : []),
      table(
        "Oceny sędziego",
        ["Model", "Ocenione odpowiedzi", "Z pokryciem", "Odpowiadają na pytanie", "Kappa sędziego"],
        models.map(({ judged, name: model }) => [
          model,
          judged ? `${judged.judged} z ${judged.answers}` : "–",
          shareText(judged?.supported ?? null),
          shareText(judged?.answersQuestion ?? null),
          `${kappaText(calibration.supported)} / ${kappaText(calibration.answers)}`,
        ]),
      ),
    ],
  };
}

const kappaText = (agreement: Agreement | null) => numberText(agreement?.kappa, 2);

const agreementCells = (agreement: Agreement | null): string[] => [
  numberText(agreement?.of),
  agreement ? `${numberText(agreement.share * 100, 1)}%` : "–",
  kappaText(agreement),
];

/** Faults of a task that are named, the commonest. */
const MOST_FAULTS = 4;

const COMPARED: [string, (model: ComparedModel) => Share | null][] = [
  ["status", ({ answers }) => answers.statusRight],
  ["dokument", ({ answers }) => answers.documentCited],
  ["fakt", ({ answers }) => answers.factGiven],
  ["słuszne odmowy", ({ answers }) => answers.refusedRightly],
  ["odparte polecenia", ({ injections }) => injections.resisted],
];

/** The pairs of whole measurements whose intervals have nothing in common. */
function differences(models: readonly ComparedModel[]): ReportBlock[] {
  const whole = models.filter(({ stopped }) => stopped === null);
  const found = COMPARED.flatMap(([name, of]) =>
    whole.flatMap((a) =>
      whole.flatMap((b) => {
        const [higher, lower] = [of(a), of(b)];
        return higher && lower && apart(higher, lower) && higher.share > lower.share
          ? [`${name}: „${a.name}” wyżej niż „${b.name}”.`]
          : [];
      }),
    ),
  );
  const rule = paragraph(
    "Wymieniono tylko pary, których przedziały nie mają nic wspólnego. O pozostałych ten pomiar nie rozstrzyga.",
  );
  return found.length > 0
    ? [rule, list(...found)]
    : [rule, paragraph("W tym pomiarze nie ma takich par: żadnej różnicy nie można uznać za pewną.")];
}

function examplesSection({ models }: ComparisonReport): ReportSection {
  const items = models.flatMap(({ answers, name }) =>
    answers.sentences.examples.map(({ reason, text }) => ({
      text,
      about: `${name}, ${reasonInWords(reason)}`,
    })),
  );
  const through = models.flatMap(({ injections, name }) =>
    injections.through.map(({ id }) => `${name}: ${id}`),
  );
  return {
    title: "Przykłady",
    blocks: [
      ...(items.length > 0
        ? [
            paragraph(
              "Zdania, które napisał model językowy, a sprawdzenie zatrzymało. Nie są informacją urzędu i mogą być nieprawdziwe.",
            ),
            { kind: "quotes" as const, items },
          ]
        : [paragraph("Sprawdzenie nie zatrzymało żadnego zdania.")]),
      ...(through.length > 0
        ? [paragraph("Próby obcych poleceń, które nie zostały odparte:"), list(...through)]
        : []),
    ],
  };
}

function repeatSection({ asOf, judge, models, questions, runs }: ComparisonReport): ReportSection {
  const named = models.flatMap(({ name, settings }) => (settings ? name : []));
  const only = questions.category === null ? "" : ` --only ${questions.category}`;
  const limit = questions.asked < questions.of && only === "" ? ` --limit ${questions.asked}` : "";
  const chosen = named.length > 0 ? ` --models ${named.join(",")}` : "";
  return {
    title: "Jak powtórzyć pomiar",
    blocks: [
      {
        kind: "command",
        text: `npm run magistrat -- eval models${chosen}${only}${limit} --runs ${runs} --as-of ${asOf} --judge ${judge?.name ?? "none"}`,
      },
      paragraph(
        "Raport nie przytacza pytań mieszkańców. W przytoczonych zdaniach zasłonięto dane osobowe, które rozpoznał program.",
      ),
    ],
  };
}
