import { Command } from "commander";
import { city } from "#city";
import { UserError } from "../explain.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { today } from "../today.ts";
import { checkServices, servicesText } from "./check-services.ts";

/** `magistrat service check [SLUG] [--json]` */
export function serviceCheckCommand(): Command {
  return new Command("check")
    .description(
      "dowodzi, że formularz działa w każdym przypadku, od dziś do końca tabel opłat; wypisuje najkrótszą drogę do każdego błędu",
    )
    .argument("[usługa]", "która; bez nazwy wszystkie")
    .option("--json", "jedna linia JSON")
    .action((slug: string | undefined, options: { json?: boolean }) => {
      const all = city.services;
      const wanted = all.filter((one) => slug === undefined || one.slug === slug);
      if (slug !== undefined && wanted.length === 0) throw unknownService(slug);
      const bar = progressBar("Sprawdzanie", options.json === true);
      const around = { units: city.units.map((unit) => unit.slug), from: today() };
      const checked = checkServices(wanted, all, around, (done) => bar.at(done, wanted.length));
      bar.end();
      print(options.json === true, { services: checked }, () => servicesText(checked));
      if (checked.some(({ proof }) => proof.faults.length > 0)) process.exitCode = EXIT.attention;
    });
}

function unknownService(slug: string): UserError {
  const known = city.services.map((one) => one.slug);
  return new UserError(
    `Nie ma usługi „${slug}”. ${known.length === 0 ? "Urząd nie ma jeszcze żadnej (city/services)." : `Są: ${known.join(", ")}.`}`,
  );
}
