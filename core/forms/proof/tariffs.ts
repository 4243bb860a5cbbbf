import { addDays, isRealDay } from "#core/calendar";
import type { ServiceDefinition, Tariff } from "../definition.ts";
import type { ServiceFault, ServiceFaultCode } from "./service-fault.ts";

const LAST_DAY = "9999-12-31";

/** Days that a table claims to hold for and does not, or holds for twice. */
export function tariffFaults({ tariffs }: ServiceDefinition): ServiceFault[] {
  return Object.entries(tariffs).flatMap(([tariff, table]) =>
    wrongDays(table).map(([code, about]) => ({ code, place: { tariff }, about })),
  );
}

function wrongDays({ covers, rows }: Tariff): [ServiceFaultCode, string][] {
  const days = [covers, ...rows].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]));
  const wrong: [ServiceFaultCode, string][] = days
    .filter((day) => !isRealDay(day))
    .map((day) => ["name-malformed", day]);
  if (wrong.length > 0) return wrong;
  // The first day that no row so far holds for.
  let open: string = covers.from;
  let last = "";
  for (const { from, to = LAST_DAY } of rows) {
    if (from <= last || to < from) wrong.push(["tariff-overlaps", from]);
    if (open !== "" && from > open) wrong.push(["tariff-gap", open]);
    last = to;
    open = to < LAST_DAY ? addDays(to, 1) : "";
  }
  if (open !== "" && open <= (covers.to ?? LAST_DAY)) wrong.push(["tariff-gap", open]);
  return wrong;
}
