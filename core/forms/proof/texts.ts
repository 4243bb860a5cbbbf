import { locales } from "#core/i18n";
import type { ServiceDefinition } from "../definition.ts";
import type { Place, ServiceFault } from "./service-fault.ts";

/** Lists whose parts have names or numbers, and which of a place they are. */
const LISTS: Readonly<Record<string, (part: Named, at: number) => Place>> = {
  pages: ({ id }) => ({ page: id! }),
  nodes: ({ id }) => ({ node: id! }),
  options: ({ value }) => ({ option: String(value) }),
  fees: ({ id }) => ({ fee: id! }),
  exemptions: (_, at) => ({ exemption: at }),
  deadlines: (_, at) => ({ deadline: at }),
  examples: ({ name }) => ({ example: name! }),
};

/** Fields that hold no words for residents, and names that may look like those of languages. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  "answers",
  "expect",
  "words",
  "derived",
  "when",
  "requiredIf",
  "grosze",
]);

interface Named {
  id?: string;
  name?: string;
  value?: unknown;
}

/** Words that the office's residents would miss, and facts without a source. */
export function missingTexts(definition: ServiceDefinition): ServiceFault[] {
  const faults: ServiceFault[] = [];
  look(definition, {}, "", faults);
  const exits = new Set(
    definition.pages.flatMap(({ nodes }) => nodes.filter(({ node }) => node === "exit").map(({ id }) => id)),
  );
  return faults.map((fault) =>
    exits.has(fault.place.node ?? "") ? { ...fault, code: "exit-unexplained" } : fault,
  );
}

function look(value: unknown, place: Place, part: string, faults: ServiceFault[]): void {
  if (typeof value !== "object" || value === null) return;
  if (locales.some((language) => Object.hasOwn(value, language))) {
    const texts = value as Record<string, unknown>;
    for (const language of locales)
      if (typeof texts[language] !== "string" || texts[language].trim() === "")
        faults.push({ code: "text-missing", place: { ...place, part, language } });
    return;
  }
  if (typeof (value as { mark?: unknown }).mark === "string") {
    if (String((value as { text?: unknown }).text ?? "").trim() === "")
      faults.push({ code: "source-missing", place: { ...place, part } });
    return;
  }
  for (const [name, inside] of Object.entries(value)) {
    if (NO_TEXTS.has(name)) continue;
    const placeOf = LISTS[name];
    if (placeOf && Array.isArray(inside))
      for (const [at, one] of inside.entries())
        look(one, { ...place, ...placeOf(one as Named, at) }, "", faults);
    else if (name === "tariffs")
      for (const [tariff, one] of Object.entries(inside as object)) look(one, { tariff }, "", faults);
    else look(inside, place, part === "" ? name : `${part}.${name}`, faults);
  }
}
