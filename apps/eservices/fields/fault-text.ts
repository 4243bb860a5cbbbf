import type { Asked, Fault, Kind, Repeat } from "#core/forms";
import { formatDate, formatMoney, formatNumber, type Locale, type Messages } from "#core/i18n";

/** What is wrong with an answer and what to do, in a sentence or two, with the limits that its question has. */
export function faultText(fault: Fault, node: Asked | Repeat, locale: Locale, messages: Messages): string {
  // Some languages end a date or a unit with a point of its own.
  return sentence(fault, node, locale, messages).replace(/\.\.$/, ".");
}

function sentence(fault: Fault, node: Asked | Repeat, locale: Locale, messages: Messages): string {
  const { amountWithin, faults, required } = messages.forms;
  switch (fault.is) {
    case "required":
      return whatIsRequired(node, locale, messages) ?? required[kindOf(node)];
    case "too-long":
      return faults["too-long"](fault.longest);
    case "too-few":
      return faults["too-few"](fault.atLeast);
    case "too-many":
      return takesFiles(node) ? faults["too-many-files"](fault.atMost) : faults["too-many"](fault.atMost);
    case "not-a-number":
      return faults["not-a-number"](formatNumber(locale, kindOf(node) === "decimal" ? 12.5 : 12));
    case "too-many-places":
      return faults["too-many-places"](fault.places);
    case "too-small":
      return numberWithin(node, { from: fault.from }, locale, messages);
    case "too-big":
      return numberWithin(node, { to: fault.to }, locale, messages);
    case "amount-too-small":
    case "amount-too-big": {
      const limits = { ...limitsOf(node), ...("from" in fault ? { from: fault.from } : { to: fault.to }) };
      return within(amountWithin, limits, (grosze) => formatMoney(locale, grosze));
    }
    case "not-a-day": {
      const [first, ...others] = fault.wrong;
      return faults["not-a-day"][first === undefined || others.length > 0 ? "several" : first];
    }
    case "too-early":
      return faults["too-early"](formatDate(locale, fault.from));
    case "too-late":
      return faults["too-late"](formatDate(locale, fault.to));
    case "period-without":
      return faults["period-without"][fault.end];
    case "period-too-long":
      return faults["period-too-long"](fault.longestDays);
    case "part-missing":
      return faults["part-missing"][fault.part];
    case "too-few-rows":
      return faults["too-few-rows"](fault.atLeast);
    case "too-many-rows":
      return faults["too-many-rows"](fault.atMost);
    default:
      return faults[fault.is];
  }
}

type Within = Messages["forms"]["numberWithin"];

interface Limits {
  from?: number;
  to?: number;
}

function whatIsRequired(node: Asked | Repeat, locale: Locale, messages: Messages): string | null {
  if (node.node !== "question") return null;
  const { answer } = node;
  if (answer.kind === "choices" && (answer.atLeast ?? 1) > 1)
    return messages.forms.faults["too-few"](answer.atLeast!);
  const limited = (answer.kind === "integer" || answer.kind === "decimal") && answer.to !== undefined;
  return limited ? numberWithin(node, {}, locale, messages) : null;
}

function numberWithin(node: Asked | Repeat, limit: Limits, locale: Locale, messages: Messages): string {
  const unit = node.node === "question" && "unit" in node.answer ? node.answer.unit?.[locale] : undefined;
  const limits = { from: 0, ...limitsOf(node), ...limit };
  // The unit stands once, behind the last number.
  const written = (value: number, last: boolean) =>
    unit && last ? `${formatNumber(locale, value)}\u00a0${unit}` : formatNumber(locale, value);
  return within(messages.forms.numberWithin, limits, written);
}

function within(
  texts: Within,
  { from, to }: Limits,
  written: (value: number, last: boolean) => string,
): string {
  if (from !== undefined && to !== undefined) return texts.both(written(from, false), written(to, true));
  return to === undefined ? texts.from(written(from ?? 0, true)) : texts.to(written(to, true));
}

function limitsOf(node: Asked | Repeat): Limits {
  if (node.node !== "question") return {};
  const { answer } = node;
  if (answer.kind !== "integer" && answer.kind !== "decimal" && answer.kind !== "money") return {};
  return {
    ...(answer.from === undefined ? {} : { from: answer.from }),
    ...(answer.to === undefined ? {} : { to: answer.to }),
  };
}

function takesFiles(node: Asked | Repeat): boolean {
  return node.node === "attachment" || (node.node === "question" && node.answer.kind === "files");
}

function kindOf(node: Asked | Repeat): Kind["kind"] | Exclude<(Asked | Repeat)["node"], "question"> {
  return node.node === "question" ? node.answer.kind : node.node;
}
