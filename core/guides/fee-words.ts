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
export function ratesOfFee({ amount }: Fee, speaking: Speaking): string[] {
  if (!("grosze" in amount) || "tariff" in amount.grosze || eachOf(amount.grosze)) return [];
  const { definition, locale, messages, rate } = speaking;
  return [...tariffsIn(amount.grosze)].flatMap(([name, takenOff]) => {
    const tariff = tariffOf(name, definition);
    const words = rate(tariff);
    if (!words) return [];
    return [`${tariff.title[locale]}: ${takenOff ? messages.eservices.service.fee.less(words) : words}`];
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

/** Names of the tariffs that a quantity is made of, each with whether it is taken off. */
function tariffsIn(quantity: Quantity, takenOff = false): Map<string, boolean> {
  if ("tariff" in quantity) return new Map([[quantity.tariff, takenOff]]);
  if ("difference" in quantity) {
    const [whole, off] = quantity.difference;
    return new Map([...tariffsIn(whole, takenOff), ...tariffsIn(off, !takenOff)]);
  }
  return new Map(partsOf(quantity).flatMap((part) => [...tariffsIn(part, takenOff)]));
}

function partsOf(quantity: Quantity): readonly Quantity[] {
  if ("sum" in quantity) return quantity.sum;
  if ("product" in quantity) return quantity.product;
  if ("least" in quantity) return quantity.least;
  if ("most" in quantity) return quantity.most;
  if ("begun" in quantity) return [quantity.begun];
  return "first" in quantity ? [...quantity.first.map(({ gives }) => gives), quantity.otherwise] : [];
}
