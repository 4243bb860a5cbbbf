import type { Tariff } from "#core/forms";
import { formatDate, formatMoney } from "#core/i18n";

/** What a tariff comes to in Polish; where it changes, each rate with its days. */
export function ratesOverTime({ rows }: Tariff): string | null {
  const [first, ...later] = rows;
  if (!first) return null;
  if (later.length === 0 && !first.to) return moneyAsSaid(first.value);
  return rows
    .map(({ from, to, value }) => {
      const end = to ? ` do ${formatDate("pl", to)}` : "";
      return `${moneyAsSaid(value)} od ${formatDate("pl", from)}${end}`;
    })
    .join(", ");
}

/** An amount in Polish as it is said: `598 zł`, `56,50 zł`. */
export const moneyAsSaid = (grosze: number) => formatMoney("pl", grosze).replace(/,00(?=\s)/, "");
