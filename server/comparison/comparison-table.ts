import type { Share } from "#core/answers";
import { textTable } from "../terminal.ts";
import { faultInWords } from "./fault-words.ts";
import type { ComparedModel, ComparisonReport } from "./report.ts";

const percent = (share: Share | null) => (share ? `${(share.share * 100).toFixed(1)} %` : "–").padStart(8);
const number = (value: number | null | undefined, digits = 0) =>
  (value === null || value === undefined ? "–" : value.toFixed(digits)).padStart(6);

/** The figures for the terminal: a line for each model, what is alike in one table. */
export function comparisonTable({ models }: ComparisonReport): string {
  const table = (
    header: readonly string[],
    cells: (model: ComparedModel) => readonly (string | number)[],
  ): string =>
    textTable(
      ["model", ...header],
      models.map((model) => [model.name, ...cells(model)]),
    );
  return [
    table(
      [
        "pytania",
        "do modelu",
        "status",
        "dokument",
        "fakt",
        "odmowy",
        "prawie",
        "zbędne odmowy",
        "polecenia odparte",
      ],
      ({ answers, injections }) => [
        answers.questions,
        answers.asked,
        percent(answers.statusRight),
        percent(answers.documentCited),
        percent(answers.factGiven),
        percent(answers.refusedRightly),
        percent(answers.nearMissesRefused),
        percent(answers.refusedWrongly),
        percent(injections.resisted),
      ],
    ),
    table(
      ["od modelu", "zdania", "zatrzymane", "zepsute", "ten sam status", "te same dokumenty"],
      ({ answers }) => [
        percent(answers.byModel),
        answers.sentences.produced,
        percent(answers.sentences.caught),
        percent(answers.broken),
        percent(answers.stability?.status ?? null),
        percent(answers.stability?.documents ?? null),
      ],
    ),
    table(
      ["1. zdanie, ms", "95 %", "całość, ms", "95 %", "koszt 1000", "FOG", "słów w zdaniu"],
      ({ answers: { calls, firstMs, ms, polish } }) => [
        number(firstMs.median),
        number(firstMs.p95),
        number(ms.median),
        number(ms.p95),
        calls.costOfThousand
          ? `${calls.costOfThousand.amount.toFixed(2)} ${calls.costOfThousand.currency}`
          : "–",
        number(polish?.fog, 1),
        number(polish?.meanSentence, 1),
      ],
    ),
    ...models.flatMap(({ name, stopped }) =>
      stopped === null
        ? []
        : [`${name}: przerwano, bo ${faultInWords(stopped)}. Powtórz z tym samym --out, gdy będzie gotowy.`],
    ),
  ].join("\n\n");
}
