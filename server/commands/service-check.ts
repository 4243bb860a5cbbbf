import { Command } from "commander";
import { city } from "#city";
import { type Proof, proveService, type ServiceDefinition } from "#core/forms";
import { UserError } from "../explain.ts";
import { EXIT, print, progressBar } from "../terminal.ts";
import { today } from "../today.ts";
import { faultText } from "./service-words.ts";

/** A service, what the proof says of it, and how long that took. */
interface Checked {
  slug: string;
  title: string;
  nodes: number;
  proof: Proof;
  milliseconds: number;
}

/** `magistrat service check [SLUG] [--json]` */
export function serviceCheckCommand(): Command {
  return new Command("check")
    .description(
      "dowodzi, że formularz działa w każdym przypadku, od dziś do końca tabel opłat; wypisuje najkrótszą drogę do każdego błędu",
    )
    .argument("[usługa]", "która; bez nazwy wszystkie")
    .option("--json", "jedna linia JSON")
    .action((slug: string | undefined, options: { json?: boolean }) => {
      const checked = checkServices(city.services, slug, options.json === true);
      print(options.json === true, { services: checked }, () => report(checked));
      if (checked.some(({ proof }) => proof.faults.length > 0)) process.exitCode = EXIT.attention;
    });
}

function checkServices(
  all: readonly ServiceDefinition[],
  slug: string | undefined,
  silent: boolean,
): Checked[] {
  const services = all.map((one) => one.slug);
  const units = city.units.map((one) => one.slug);
  const wanted = all.filter((one) => slug === undefined || one.slug === slug);
  if (slug !== undefined && wanted.length === 0)
    throw new UserError(
      `Nie ma usługi „${slug}”. ${services.length === 0 ? "Urząd nie ma jeszcze żadnej (city/services)." : `Są: ${services.join(", ")}.`}`,
    );
  const bar = progressBar("Sprawdzanie", silent);
  const checked = wanted.map((definition, at) => {
    const begun = performance.now();
    const proof = proveService(definition, { services, units, from: today() });
    bar.at(at + 1, wanted.length);
    return {
      slug: definition.slug,
      title: definition.title.pl,
      nodes: proof.nodes,
      proof,
      milliseconds: Math.round(performance.now() - begun),
    };
  });
  bar.end();
  return checked;
}

function report(checked: readonly Checked[]): string {
  if (checked.length === 0) return "Urząd nie ma jeszcze żadnej usługi (city/services).";
  return checked.flatMap((one) => [line(one), ...details(one)]).join("\n");
}

function line({ milliseconds, nodes, proof, slug, title }: Checked): string {
  const { days, faults, witnesses } = proof;
  const verdict = faults.length === 0 ? "dobrze" : `BŁĘDY: ${faults.length}`;
  return `${slug} (${title}): ${verdict}; pola: ${nodes}, drogi: ${witnesses.length}, różne dni: ${days.length}, ${milliseconds} ms`;
}

function details({ proof }: Checked): string[] {
  return [
    ...proof.faults.map((fault) => `  ✗ ${faultText(fault)}`),
    ...proof.warnings.map((warning) => `  ! ${faultText(warning)}`),
  ];
}
