import { askedNode, type Fee, type Quantity, type ServiceDefinition, type Tariff } from "#core/forms";
import type { Locale, Messages } from "#core/i18n";

interface Speaking {
  definition: ServiceDefinition;
  locale: Locale;
  messages: Messages;
  money: (grosze: number) => string;
  /** What a tariff comes to, in words; null where that is not known. */
  rate: (tariff: Tariff) => string | null;
}

/** What a fee comes to before anything is answered. */
export function feeInGeneral({ amount }: Fee, speaking: Speaking): string {
  const { definition, locale, messages, money, rate } = speaking;
  const { fee } = messages.eservices.service;
  if (!("grosze" in amount)) return fee[amount.is];
  const { grosze } = amount;
  if ("number" in grosze) return money(grosze.number);
  if ("tariff" in grosze) return rate(tariffOf(grosze.tariff, definition)) ?? fee.computed;
  const each = eachOf(grosze);
  const amountOfOne = each && rate(tariffOf(each.tariff, definition));
  const label = each && askedNode(definition, each.answer)?.label[locale];
  return amountOfOne && label ? fee.times(amountOfOne, label) : fee.computed;
}

/** The rates that a fee is made of, by name, where its amount in general does not say them. */
export function ratesOfFee({ amount }: Fee, { definition, locale, rate }: Speaking): string[] {
  if (!("grosze" in amount) || "tariff" in amount.grosze || eachOf(amount.grosze)) return [];
  return [...new Set(tariffsIn(amount.grosze))].flatMap((name) => {
    const tariff = tariffOf(name, definition);
    const words = rate(tariff);
    return words ? [`${tariff.title[locale]}: ${words}`] : [];
  });
}

function tariffOf(name: string, { tariffs }: ServiceDefinition): Tariff {
  const tariff = tariffs[name];
  if (!tariff) throw new Error(`There is no tariff "${name}".`);
  return tariff;
}

/** Of a rate times an answer both names, in either order; null for everything else. */
function eachOf(quantity: Quantity): { tariff: string; answer: string } | null {
  if (!("product" in quantity) || quantity.product.length !== 2) return null;
  const parts: { tariff?: string; answer?: string } = Object.assign({}, ...quantity.product);
  const { tariff, answer } = parts;
  return tariff !== undefined && answer !== undefined ? { tariff, answer } : null;
}

/** Names of the tariffs that a quantity is made of. */
function tariffsIn(quantity: Quantity): string[] {
  if ("tariff" in quantity) return [quantity.tariff];
  if ("begun" in quantity) return tariffsIn(quantity.begun);
  if ("first" in quantity)
    return [...quantity.first.map(({ gives }) => gives), quantity.otherwise].flatMap(tariffsIn);
  for (const name of ["sum", "product", "difference", "least", "most"] as const)
    if (name in quantity) return (quantity as Record<typeof name, readonly Quantity[]>)[name].flatMap(tariffsIn);
  return [];
}
