import { type Proof, proveService, type ServiceDefinition } from "#core/forms";
import { faultText } from "./service-words.ts";

/** A service, what the proof says of it, and how long that took. */
interface CheckedService {
  slug: string;
  title: string;
  proof: Proof;
  milliseconds: number;
}

/** Proves services of which each may send on to another of `all` and to the units of the office, from a day on. */
export function checkServices(
  wanted: readonly ServiceDefinition[],
  all: readonly ServiceDefinition[],
  { from, units }: { units: readonly string[]; from: string },
  onProgress: (done: number) => void = () => undefined,
): CheckedService[] {
  const services = all.map(({ slug }) => slug);
  return wanted.map((definition, at) => {
    const begun = performance.now();
    const proof = proveService(definition, { services, units, from });
    onProgress(at + 1);
    const milliseconds = Math.round(performance.now() - begun);
    return { slug: definition.slug, title: definition.title.pl, proof, milliseconds };
  });
}

/** A line a service, and below it what is wrong, each with the shortest path that shows it. */
export function servicesText(checked: readonly CheckedService[]): string {
  if (checked.length === 0) return "Urząd nie ma jeszcze żadnej usługi (city/services).";
  return checked
    .flatMap((one) => [
      line(one),
      ...one.proof.faults.map((fault) => `  ✗ ${faultText(fault)}`),
      ...one.proof.warnings.map((warning) => `  ! ${faultText(warning)}`),
    ])
    .join("\n");
}

function line({ milliseconds, proof, slug, title }: CheckedService): string {
  const { days, faults, nodes, witnesses } = proof;
  const verdict = faults.length === 0 ? "dobrze" : `BŁĘDY: ${faults.length}`;
  return `${slug} (${title}): ${verdict}; pola: ${nodes}, drogi: ${witnesses.length}, różne dni: ${days.length}, ${milliseconds} ms`;
}
