import {
  type Asked,
  type Kind,
  type Question,
  type RawAnswer,
  type Repeat,
  type Row,
  readAnswer,
  type Value,
} from "#core/forms";
import { formatDate, formatDegrees, formatMoney, formatNumber, type Locale, type Messages } from "#core/i18n";

type Given = Value | RawAnswer | readonly Row[] | null | undefined;

const ANY_DAY = "2000-01-01";

/**
 * An answer for reading, right or wrong: the words of a choice, a day in words, an address in one line; the rows of a
 * repeat, a line each. Of what has no valid value it is what was typed.
 */
export function answerText(answer: Given, node: Asked | Repeat, locale: Locale, messages: Messages): string {
  const words = wordsOf(answer, node, locale, messages).trim();
  return words === "" ? messages.forms.notGiven : words;
}

function wordsOf(answer: Given, node: Asked | Repeat, locale: Locale, messages: Messages): string {
  if (node.node === "repeat") return rowsText(answer, node, locale, messages);
  if (node.node === "declaration") return answer === true || answer === "yes" ? messages.forms.confirmed : "";
  if (node.node === "attachment") return plain(answer);
  return questionText(answer, node, locale, messages);
}

function rowsText(answer: Given, repeat: Repeat, locale: Locale, messages: Messages): string {
  if (!Array.isArray(answer)) return "";
  return answer
    .map((row: unknown, at) => {
      const given = repeat.nodes.filter(({ id }) => part(row, id) !== undefined);
      const answers = given.map((one) => {
        const said = answerText(part(row, one.id) as Given, one, locale, messages);
        return `${one.label[locale]}: ${said}`;
      });
      return `${repeat.row[locale]} ${at + 1}: ${answers.join("; ") || messages.forms.notGiven}`;
    })
    .join("\n");
}

function questionText(answer: Given, question: Question, locale: Locale, messages: Messages): string {
  const kind = question.answer;
  switch (kind.kind) {
    case "choice":
      return typeof answer === "string" ? labelOf(kind, answer, locale) : "";
    case "choices":
      return Array.isArray(answer) ? answer.map((one) => labelOf(kind, String(one), locale)).join(", ") : "";
    case "yes-no": {
      if (answer === true || answer === "yes") return messages.forms.yes;
      return answer === false || answer === "no" ? messages.forms.no : "";
    }
    case "integer":
    case "decimal":
      return numberText(answer, kind, locale);
    case "money": {
      const grosze = valueIn(kind, answer);
      return typeof grosze === "number" ? formatMoney(locale, grosze) : plain(answer);
    }
    case "date":
      return dayText(answer, locale);
    case "period":
      return ["from", "to"]
        .map((end) => dayText(part(answer, end), locale))
        .filter((day) => day !== "")
        .join(" – ");
    case "address":
      return addressText(answer, messages);
    case "parcel": {
      const [precinct, number] = [text(answer, "precinct"), text(answer, "number")];
      return precinct && number ? messages.forms.parcel.short(number, precinct) : precinct || number;
    }
    case "place":
      return placeText(answer, locale);
    case "bank-account": {
      const account = valueIn(kind, answer);
      return typeof account === "string" ? account.replace(/(?!^)(?=(?:.{4})+$)/g, " ") : plain(answer);
    }
    default:
      return plain(answer);
  }
}

function labelOf({ options }: Extract<Kind, { options: unknown }>, value: string, locale: Locale): string {
  return options.find((one) => one.value === value)?.label[locale] ?? value;
}

function numberText(
  answer: Given,
  kind: Extract<Kind, { kind: "integer" | "decimal" }>,
  locale: Locale,
): string {
  const number = valueIn(kind, answer);
  if (typeof number !== "number") return plain(answer);
  return kind.unit
    ? `${formatNumber(locale, number)}\u00a0${kind.unit[locale]}`
    : formatNumber(locale, number);
}

function dayText(answer: unknown, locale: Locale): string {
  if (typeof answer !== "string" || answer === "") return "";
  const day = valueIn({ kind: "date" }, answer);
  return typeof day === "string" ? formatDate(locale, day) : answer;
}

function addressText(answer: Given, messages: Messages): string {
  const [street, house, flat, postcode, town] = ["street", "house", "flat", "postcode", "town"].map((name) =>
    text(answer, name),
  );
  const door = [street || town, house, flat && messages.forms.address.flatShort(flat)];
  const place = [postcode, (street || postcode) && town];
  const lines = [door, place].map((words) => words.filter(Boolean).join(" "));
  return lines.filter((line) => line !== "").join(", ");
}

function placeText(answer: Given, locale: Locale): string {
  const place = valueIn({ kind: "place" }, answer) ?? answer;
  const at = part(place, "at") as { lat: number; lon: number } | null | undefined;
  const degrees = at ? `${formatDegrees(locale, at.lat)}; ${formatDegrees(locale, at.lon)}` : "";
  return [text(place, "description"), degrees].filter((words) => words !== "").join(" ");
}

/** The value of an answer that may still be as it was typed; null where it is none. */
function valueIn(kind: Kind, answer: Given): Given {
  if (typeof answer === "number") return answer;
  if (kind.kind === "place" && part(answer, "at") !== undefined) return answer;
  const reading = readAnswer(kind, answer, ANY_DAY, () => false);
  return reading !== null && "value" in reading ? reading.value : null;
}

function plain(answer: Given): string {
  return Array.isArray(answer) ? answer.join(", ") : typeof answer === "string" ? answer : "";
}

function part(answer: unknown, name: string): unknown {
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, name)
    ? (answer as Record<string, unknown>)[name]
    : undefined;
}

function text(answer: unknown, name: string): string {
  const words = part(answer, name);
  return typeof words === "string" ? words.trim() : "";
}
