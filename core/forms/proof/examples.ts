import type { ServiceDefinition } from "../definition.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { type Form, openForm } from "../open-form.ts";
import type { Path, ServiceFault } from "./service-fault.ts";

type Example = ServiceDefinition["examples"][number];

/** Examples that do not come out as they promise. */
export function exampleFaults(definition: ServiceDefinition): ServiceFault[] {
  const form = openForm(definition);
  return definition.examples.flatMap((example) => replay(form, example));
}

function replay(form: Form, example: Example): ServiceFault[] {
  const place = { example: example.name };
  const path: Path = { day: example.day, steps: [], answers: example.answers };
  let seen: Evaluation;
  try {
    seen = evaluate(form, example.answers, example.day);
  } catch (error) {
    return [{ code: "example-invalid", place, about: String(error), path }];
  }
  const known = new Set(
    form.pages
      .flatMap(({ steps }) => steps)
      .flatMap((step) => [step, ...step.inside])
      .map(({ node }) => node.id),
  );
  const unknown = Object.keys(example.answers).filter((id) => !known.has(id));
  const faults: ServiceFault[] = unknown.map((about) => ({ code: "unknown-name", place, about }));
  for (const { fault, inRow, node } of seen.wrong)
    faults.push({
      code: "example-invalid",
      place,
      about: inRow ? `${node}.${inRow.question}` : node,
      found: fault,
      path,
    });
  const found = outcomeOf(seen);
  for (const part of ["pages", "exit", "fees", "attachments", "deadline"] as const) {
    const expected = part === "exit" ? (example.expect.exit ?? null) : example.expect[part];
    if (!alike(expected, found[part]))
      faults.push({ code: "example-differs", place: { ...place, part }, expected, found: found[part], path });
  }
  return faults;
}

/** What comes of a case, as an example expects it. */
function outcomeOf({ attachments, deadline, exit, fees, pages }: Evaluation) {
  return {
    pages: pages.map(({ page }) => page.id),
    exit: exit?.id ?? null,
    fees: Object.fromEntries(
      fees.map(({ exemption, fee, grosze }) => {
        const { is } = fee.amount;
        return [fee.id, is === "none" ? is : exemption || is === "fixed" || is === "computed" ? grosze : is];
      }),
    ),
    attachments: attachments.map(({ id }) => id),
    deadline: deadline?.ends?.effectiveEnd ?? null,
  };
}

function alike(expected: unknown, found: unknown): boolean {
  if (typeof expected !== "object" || expected === null || typeof found !== "object" || found === null)
    return expected === found;
  const [one, other] = [Object.entries(expected), found as Record<string, unknown>];
  return one.length === Object.keys(other).length && one.every(([key, value]) => alike(value, other[key]));
}
