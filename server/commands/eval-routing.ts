import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { city } from "#city";
import { loadLemmatizer } from "#core/language";
import { evaluateRouting, type RoutingFigures, type RoutingReport, readMatters } from "#core/matters";
import { openRouter } from "../open-router.ts";
import { EXIT, print, textTable } from "../terminal.ts";

/** The shares that may not be fallen below; raised when the routing gets better, never lowered. */
const FLOOR = { first: 0.905, three: 0.99 } as const;

/** `magistrat eval routing [--json]` */
export function evalRoutingCommand(): Command {
  return new Command("routing")
    .description("jak często opis sprawy prowadzi do właściwej e-usługi: city/services/matters.json")
    .option("--json", "jedna linia JSON")
    .action(async (options: { json?: boolean }) => {
      const matters = readMatters(await readFile(city.matters.measured, "utf8"));
      const { services } = await openRouter(await loadLemmatizer());
      const report = evaluateRouting(matters, services);
      print(options.json === true, report, () => sayRouting(report));
      for (const name of ["first", "three"] as const)
        if (report.totals[name] < FLOOR[name]) {
          process.stderr.write(
            `${name}: ${report.totals[name].toFixed(3)} zamiast co najmniej ${FLOOR[name]}\n`,
          );
          process.exitCode = EXIT.attention;
        }
    });
}

/** Figures of a routing, of all and of each group. */
export function sayRouting({ languages, services, styles, totals }: RoutingReport): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8);
  const row = ([name, { first, matters, three }]: [string, RoutingFigures]) => [
    name,
    matters,
    percent(first),
    percent(three),
  ];
  return textTable(
    ["grupa", "sprawy", "pierwsza", "wśród 3"],
    [
      ...Object.entries(services),
      ...Object.entries(languages),
      ...Object.entries(styles),
      ["RAZEM", totals] as [string, RoutingFigures],
    ].map(row),
  );
}
