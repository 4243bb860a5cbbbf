import type { Bound, Condition, ServiceDefinition } from "#core/forms";
import { formatDate, formatMoney, formatNumber, type Locale, type Messages } from "#core/i18n";
import { askedNode } from "./nodes-of.ts";

interface Speaking {
  definition: ServiceDefinition;
  locale: Locale;
  messages: Messages;
  /** Numbers of the questions on paper; without them a question is named by its label. */
  numbers?: ReadonlyMap<string, string>;
}

/** A condition in words, to stand behind "if": `in question 2 "yes" is marked, or …`. */
export function conditionWords(condition: Condition, speaking: Speaking): string {
  return say(condition, false, speaking);
}

function say(condition: Condition, negated: boolean, speaking: Speaking): string {
  const { definition, messages } = speaking;
  const texts = messages.eservices.condition;
  switch (condition.if) {
    case "always":
      return negated ? texts.never : texts.always;
    case "not":
      return say(condition.of, !negated, speaking);
    case "derived": {
      const said = saidOf(condition, speaking);
      if (said) return (negated ? said.fails : said.holds)[speaking.locale];
      const meant = definition.derived[condition.name];
      if (!meant) throw new Error(`There is no derived condition "${condition.name}".`);
      return say(meant, negated, speaking);
    }
    case "all":
    case "any": {
      const joined = (condition.if === "all") !== negated ? texts.and : texts.or;
      const parts = condition.of.map((one) => {
        const words = say(one, negated, speaking);
        return isJoined(one, speaking) ? texts.group(words) : words;
      });
      return parts.join(joined);
    }
    case "given":
      return (negated ? texts.notGiven : texts.given)(whereOf(condition.node, speaking));
    case "yes":
      return (negated ? texts.no : texts.yes)(whereOf(condition.node, speaking));
    case "chosen": {
      const values = condition.values.map((value) =>
        texts.value(labelOfValue(condition.node, value, speaking)),
      );
      return (negated ? texts.notChosen : texts.chosen)(
        whereOf(condition.node, speaking),
        values.join(texts.or),
      );
    }
    case "compared": {
      const by = negated ? OPPOSITE[condition.by] : condition.by;
      const bound = boundWords(condition.bound, condition.node, speaking);
      return texts[COMPARED[by]](whereOf(condition.node, speaking), bound);
    }
  }
}

const OPPOSITE = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;
const COMPARED = { "<": "less", "<=": "atMost", ">": "more", ">=": "atLeast" } as const;

/** On paper the numbers of the questions say more: a person there finds out by the answers what holds. */
function saidOf({ name }: { name: string }, { definition, numbers }: Speaking) {
  return numbers ? undefined : definition.said?.[name];
}

function isJoined(condition: Condition, speaking: Speaking): boolean {
  if (condition.if === "not") return isJoined(condition.of, speaking);
  if (condition.if === "derived") {
    const meant = speaking.definition.derived[condition.name];
    return saidOf(condition, speaking) === undefined && meant !== undefined && isJoined(meant, speaking);
  }
  return (condition.if === "all" || condition.if === "any") && condition.of.length > 1;
}

function whereOf(id: string, { definition, locale, messages, numbers }: Speaking): string {
  const texts = messages.eservices.condition;
  const number = numbers?.get(id);
  if (number !== undefined) return texts.inNumber(number);
  return texts.inQuestion(askedNode(definition, id)?.label[locale] ?? id);
}

function labelOfValue(id: string, value: string, { definition, locale }: Speaking): string {
  const node = askedNode(definition, id);
  if (node?.node !== "question" || !("options" in node.answer)) return value;
  return node.answer.options.find((option) => option.value === value)?.label[locale] ?? value;
}

function boundWords(bound: Bound, id: string, { definition, locale, messages }: Speaking): string {
  const texts = messages.eservices.condition;
  if (typeof bound === "string") return formatDate(locale, bound);
  if (typeof bound === "object") {
    if (bound.today === 0) return texts.sendingDay;
    return bound.today > 0 ? texts.afterSending(bound.today) : texts.beforeSending(-bound.today);
  }
  const node = askedNode(definition, id);
  if (node?.node !== "question") return formatNumber(locale, bound);
  if (node.answer.kind === "money") return formatMoney(locale, bound);
  const unit = "unit" in node.answer && node.answer.unit ? ` ${node.answer.unit[locale]}` : "";
  return `${formatNumber(locale, bound)}${unit}`;
}
