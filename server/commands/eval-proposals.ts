import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { city } from "#city";
import { evaluate, openForm } from "#core/forms";
import { loadLemmatizer } from "#core/language";
import {
  evaluateProposals,
  type ProposalFigures,
  type ProposalReport,
  propose,
  readToldTexts,
} from "#core/matters";
import { EXIT, print, textTable } from "../terminal.ts";
import { today } from "../today.ts";

/** The shares that may not be fallen below; raised when the proposals get better, never lowered. */
const FLOOR = { precision: 0.955, recall: 0.465 } as const;

/** `magistrat eval proposals [--as-of DAY] [--json]` */
export function evalProposalsCommand(): Command {
  return new Command("proposals")
    .description(
      "jak często odpowiedzi odczytane z opisu sprawy bez modelu są właściwe: city/services/proposals.json",
    )
    .option("--as-of <dzień>", "dzień, na który czyta się opisy, RRRR-MM-DD", today())
    .option("--json", "jedna linia JSON")
    .action(async ({ asOf, json }: { asOf: string; json?: boolean }) => {
      const texts = readToldTexts(await readFile(city.matters.told, "utf8"));
      const lemmatizer = await loadLemmatizer();
      const forms = new Map(city.services.map((one) => [one.slug, openForm(one)]));
      const report = await evaluateProposals(
        texts,
        (service) => forms.get(service)!,
        ({ text }, form) => propose({ text, form, evaluation: evaluate(form, {}, asOf) }, lemmatizer),
        asOf,
      );
      print(json === true, report, () => tableOf(report));
      for (const name of ["precision", "recall"] as const) {
        const share = report.totals[name] ?? 0;
        if (share >= FLOOR[name]) continue;
        process.stderr.write(`${name}: ${share.toFixed(3)} zamiast co najmniej ${FLOOR[name]}\n`);
        process.exitCode = EXIT.attention;
      }
    });
}

function tableOf({ kinds, languages, services, totals }: ProposalReport): string {
  const percent = (value: number | null) =>
    (value === null ? "–" : `${(value * 100).toFixed(1)} %`).padStart(8);
  const row = ([name, one]: [string, ProposalFigures]) => [
    name,
    one.right,
    one.wrong,
    one.missed,
    percent(one.precision),
    percent(one.recall),
  ];
  return textTable(
    ["grupa", "właściwe", "błędne", "pominięte", "precyzja", "czułość"],
    [
      ...Object.entries(services),
      ...Object.entries(languages),
      ...Object.entries(kinds),
      ["RAZEM", totals] as [string, ProposalFigures],
    ].map(row),
  );
}
