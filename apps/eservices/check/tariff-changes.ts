import type { ServiceDefinition, Tariff, Text } from "#core/forms";

export interface TariffChange {
  title: Text;
  unit: Tariff["unit"];
  before: number;
  now: number;
}

/** Rates that are not today what they were on the day when the draft was begun. */
export function tariffChanges(
  begun: { definition: ServiceDefinition; day: string },
  current: { definition: ServiceDefinition; day: string },
): TariffChange[] {
  return Object.entries(current.definition.tariffs).flatMap(([name, tariff]) => {
    const before = valueOn(begun.definition.tariffs[name], begun.day);
    const now = valueOn(tariff, current.day);
    return before !== undefined && now !== undefined && before !== now
      ? [{ title: tariff.title, unit: tariff.unit, before, now }]
      : [];
  });
}

function valueOn(tariff: Tariff | undefined, day: string): number | undefined {
  return tariff?.rows.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.value;
}
